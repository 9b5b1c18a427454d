/** What a field has made of its words, as Markdown again: the few tags that fields write, and no other. */

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** @param {string} markup */
export const inMarkdown = (markup) =>
  markup
    .replace(/<\/?strong>/g, '**')
    .replace(/<a\b[^>]*href="([^"]*)"[^>]*>([^]*?)<\/a>/g, '[$2]($1)')
    .replace(/<ol>([^]*?)<\/ol>/g, (_list, items) => {
      let number = 0;
      return `\n\n${items.replace(/<li>/g, () => `${++number}. `).replace(/<\/li>/g, '\n')}\n`;
    })
    .replace(/<li>/g, '- ')
    .replace(/<\/li>/g, '\n')
    .replace(/<\/?(?:p|ul)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity])
    .replace(/\n{3,}/g, '\n\n')
    .trim();
