/** Our own markup as plain text. */

/** @type {Record<string, string>} */
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/**
 * Text of the static markup that this project makes: a line for each block, a hyphen before each item of a list, four
 * signs `#` before each heading.
 * @param {string} markup
 */
export const fallbackText = (markup) =>
  markup
    .replace(/\n/g, ' ')
    .replace(/<(h[1-6]|summary)[^>]*>/g, '\n\n#### ')
    .replace(/<li[^>]*>(?:\s*<p>)?/g, '\n- ')
    .replace(/<(p|ul|ol|div)\b[^>]*>/g, '\n')
    .replace(/<\/(h[1-6]|summary|p|ul|ol|div|details)>/g, '\n')
    .replace(/<br[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity])
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
    .replace(/^####/gm, '\n####')
    .trim() + '\n';
