/**
 * `snippetFor` with what belongs to the site around it: the accent and the reserved height, as CSS, where the host
 * takes a style; and how a wiki loads a script. Pure, and without imports of Node.
 */
import { snippetFor } from './snippet-for.mjs';

/**
 * Height in pixels that no element is lower than, in a column of 280 pixels as in one of 1,200; measured by
 * tests/site/reserve.test.mjs.
 */
export const RESERVED = 1150;

/** Forms that stand beside a script which the site loads once: their style goes where that script is. */
const STYLE_ONCE = ['div', 'div-text', 'link', 'link-text', 'link-markdown', 'link-dokuwiki'];
/** Forms that may have a style in front of them. */
const STYLE_BEFORE = ['tag'];
/** Forms whose style goes into a field for CSS alone. */
const STYLE_ALONE = ['tag-line', 'shortcode'];
/** Forms whose element the style can find before the script has made it. */
const RESERVES = ['div', 'div-text', 'tag', 'tag-line'];

/**
 * @typedef {object} Around
 * @property {string} [accent] a colour of CSS for `--prin-accent`
 * @property {boolean} [reserve] whether to keep the height free until the script has run
 * @property {number} [width] of a frame of a fixed size, in pixels
 */
/** @typedef {import('./snippet-for.mjs').Snippet & { css?: string }} Code */

/**
 * @param {import('./snippet-for.mjs').Options & Around} options
 * @param {string} form
 */
function cssFor({ name, accent, reserve }, form) {
  const rules = [
    ...(accent ? [`:root { --prin-accent: ${accent} }`] : []),
    ...(reserve && RESERVES.includes(form)
      ? [`[data-prin="${name}"], prin-${name}:not(:defined) { display: block; min-height: ${RESERVED}px }`]
      : []),
  ];
  return rules.join('\n');
}

/**
 * @param {import('./snippet-for.mjs').Options & Around} options
 * @param {string} host the id of a host
 * @param {string} [form] one that the host takes; the best if none is named
 * @returns {Code} `css` is for a field of its own
 * @throws {Error} as `snippetFor`
 */
export function codeFor(options, host, form) {
  const snippet = snippetFor(options, host, form);
  const css = cssFor(options, snippet.form);
  const style = css && `<style>${css.replace('\n', ' ')}</style>`;
  const text = options.width ? snippet.text.replace('width="700"', `width="${options.width}"`) : snippet.text;
  // MediaWiki takes no markup for the whole wiki, but a line in its common script.
  if (snippet.once && /-wiki$/.test(snippet.form))
    return without(
      { ...snippet, text, once: `mw.loader.load('${options.base.replaceAll("'", '%27')}prin.js');` },
      options,
    );
  if (snippet.once && STYLE_ONCE.includes(snippet.form))
    return { ...snippet, text, once: [style, snippet.once].filter(Boolean).join('\n') };
  if (STYLE_BEFORE.includes(snippet.form)) return { ...snippet, text: [style, text].filter(Boolean).join('\n') };
  if (STYLE_ALONE.includes(snippet.form)) return { ...snippet, text, ...(css && { css }) };
  return without({ ...snippet, text }, options);
}

/**
 * A snippet that says that it has no accent, if one was asked for.
 * @param {Code} snippet
 * @param {Around} options
 * @returns {Code}
 */
const without = (snippet, { accent }) => ({ ...snippet, lost: [...snippet.lost, ...(accent ? ['accent'] : [])] });
