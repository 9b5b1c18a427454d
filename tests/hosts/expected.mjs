/** What every element must say, from the content itself: the same functions as the build, not its files. */
import { renderElement, loadSharedContent } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', '#39': "'" };

/** The words of markup, as one string: what a reader sees is compared with it letter by letter. */
export const wordsOf = (markup) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (entity, name) => {
      if (!(name in ENTITIES)) throw new Error(`${entity}: an entity this test does not know`);
      return ENTITIES[name];
    })
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

/** The template with the lines of Greece, each once in a list, as a page without attributes shows it. */
const shown = ({ template, helplines }) =>
  template.replace(
    /(<ul class="lines" data-needs="([^"]*)">)(?=<\/ul>)/g,
    (_all, list, needs) =>
      list +
      [...new Set(needs.split(' ').flatMap((need) => (helplines.GR[need] ?? []).map(({ markup }) => markup)))].join(''),
  );

/**
 * @returns {Promise<Record<string, { text: string, fallback: string, markup: string, numbers: number }>>} by the name
 *   of the element
 */
export async function expected() {
  const from = await loadSharedContent('el');
  const entries = await Promise.all(
    elementNames.map(async (name) => {
      const made = await renderElement(name, from);
      const fallback = made.fallback.GR;
      return [
        name,
        {
          text: wordsOf(shown(made)),
          fallback: wordsOf(fallback),
          markup: fallback,
          numbers: fallback.match(/href="tel:/g)?.length ?? 0,
        },
      ];
    }),
  );
  return Object.fromEntries(entries);
}
