/**
 * All that is said, as one document to read and to sign: for the lawyer or the psychologist of an NGO. Each part with
 * its claims and its sources, each number with its source and its dates, and what must be asked before publishing.
 */
import { root } from '../content/locales.mjs';
import { HOLE, messagesOf } from '../content/lint/messages.mjs';
import { placeOf } from '../content/parts.mjs';
import { signature, signParts, waitingParts } from './signing.mjs';
import { checklist, claimsParts, linesParts, numbersOf, sourcesParts } from './text-facts.mjs';

/** @typedef {import('../content/plugin.mjs').SharedContent} SharedContent */
/** @typedef {import('../content/content-file.mjs').Words} Words */
/** @typedef {import('./signing.mjs').DocumentWords} DocumentWords */
/** @typedef {import('../../src/markup/vocabulary.js').Need} Need */

/**
 * Depends on the content only, not on today's date: a confirmed helpline shows its date, any other is among the
 * questions.
 * @param {import('./context.mjs').Language} language
 * @returns {Promise<string>} Markdown
 */
export async function textVersion(language) {
  const { locale, shared: sharedContent, elements } = language;
  const words = wordsOf(sharedContent);
  return `${[
    `# ${words.title}`,
    words.intro,
    ...elements.flatMap(([name, { content }]) => elementParts(name, content, sharedContent, words)),
    ...linesParts(sharedContent, words),
    `## ${words.messages}`,
    words.messagesIntro,
    [...(await messagesOf(root, locale)).map(({ text }) => text.replace(HOLE, '…')).sort(), ...labelsOf(sharedContent)]
      .map((text) => `- ${text}`)
      .join('\n'),
    ...claimsParts(sharedContent, words),
    ...sourcesParts(sharedContent, words),
    ...waitingParts(sharedContent, words),
    ...checklist(sharedContent, words),
    ...signParts(language, words),
    `## ${words.signature}`,
    words.signatureIntro,
    signature(words),
  ].join('\n\n')}\n`;
}

/**
 * @param {import('./context.mjs').Language} language
 * @returns {Promise<import('./context.mjs').Files>}
 */
export const textVersions = async (language) => ({ [`content.${language.locale}.md`]: await textVersion(language) });

/**
 * The words of the document itself, as Markdown, in the shape editor.yaml has.
 * @param {SharedContent} shared
 * @returns {DocumentWords}
 */
function wordsOf({ data, module: { Words } }) {
  /** @type {(value: object) => unknown} */
  const markdownOf = (value) => {
    if (value instanceof Words) return value.markdown;
    if (Array.isArray(value)) return value.map(markdownOf);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, markdownOf(inner)]));
  };
  // As the type says: the checker cannot follow the recursion.
  return /** @type {DocumentWords} */ (markdownOf(data.editor.document));
}

/**
 * @param {string} name
 * @param {import('../content/content-file.mjs').ElementContent} content
 * @param {SharedContent} sharedContent
 * @param {DocumentWords} words
 * @returns {string[]} Markdown, as from every function below
 */
function elementParts(name, { title, lead, audience, ...rest }, sharedContent, words) {
  const { isWords, hasWords } = kindsOf(sharedContent);
  const labels = Object.values(rest).filter(isWords);
  return [
    `## ${title.markdown}`,
    `\`<prin-${name}>\` · ${audience.markdown}`,
    lead.markdown,
    ...(labels.length ? [labels.map(({ markdown }) => `- ${markdown}`).join('\n')] : []),
    ...signed(rest, name, sharedContent, words),
    ...Object.entries(inGroups(rest)).flatMap(([key, value]) =>
      !isWords(value) && hasWords(value) ? part(value, `${name}.${key}`, name, sharedContent, words) : [],
    ),
    ...(rest.edited ? [`${/** @type {Words} */ (rest.lastEdit).markdown} ${rest.edited}`] : []),
  ];
}

/**
 * Content whose items say their group, as groups that hold their items.
 * @param {{ groups?: { id: string }[], items?: { group?: string }[] }} content both, or none
 * @returns {object}
 */
function inGroups(content) {
  const { groups, items, ...rest } = content;
  if (!items?.[0]?.group) return content;
  return {
    ...rest,
    groups: /** @type {{ id: string }[]} */ (groups).map((group) => ({
      ...group,
      items: items.filter((item) => item.group === group.id),
    })),
  };
}

/**
 * Which values are words for a reader; all others (ids, days, choices) are for programs.
 * @param {SharedContent} shared
 */
function kindsOf({ module: { Words } }) {
  /** @type {(value: unknown) => value is Words} */
  const isWords = (value) => value instanceof Words;
  /** @type {(value: unknown) => boolean} */
  const hasWords = (value) =>
    isWords(value) || (value && typeof value === 'object' ? Object.values(value).some(hasWords) : false);
  return { isWords, hasWords };
}

/**
 * A part of an element: its words in their order, then what they stand on, with a box to tick; then its inner parts.
 * @param {object} value
 * @param {string} place
 * @param {string} name of the element
 * @param {SharedContent} sharedContent
 * @param {DocumentWords} words
 * @returns {string[]}
 */
function part(value, place, name, sharedContent, words) {
  const { isWords, hasWords } = kindsOf(sharedContent);
  if (Array.isArray(value))
    return value.every(isWords)
      ? [value.map(({ markdown }, index) => `${index + 1}. ${sharedContent.module.labelled(markdown)}`).join('\n')]
      : value.flatMap((one, index) => part(one, placeOf(place, String(index), one), name, sharedContent, words));
  const { labelled } = sharedContent.module;
  const texts = Object.values(value).filter(isWords);
  const inner = Object.entries(value).filter(([, one]) => !isWords(one) && hasWords(one));
  return [
    ...texts.map(({ markdown }, index) =>
      index ? labelled(markdown) : inner.length ? `### ${markdown}` : `**${markdown}**`,
    ),
    ...inner.flatMap(([key, one]) => part(one, `${place}.${key}`, name, sharedContent, words)),
    ...signed(value, place, sharedContent, words),
  ];
}

/**
 * What a part stands on, with a box to tick.
 * @param {{ claims?: string[], sources?: string[], needs?: Need[], need?: Need, audience?: unknown,
 *   search?: string[] }} part
 * @param {string} place
 * @param {SharedContent} shared
 * @param {DocumentWords} words
 */
function signed({ claims, sources, needs: listed, need, audience, search }, place, { data }, words) {
  const needs = listed ?? (need ? [need] : []);
  if (!claims && !sources && !needs.length) return [];
  const notes = [
    claims && `${words.claims}: ${claims.join(', ')}`,
    sources?.length && `${words.sources}: ${sources.join(', ')}`,
    typeof audience === 'string' && words.audience[/** @type {'teen' | 'parent' | 'both'} */ (audience)],
    needs.length && `${words.numbers}: ${numbersOf(needs, data.helplines)}`,
    search && `${words.search}: ${search.join(', ')}`,
  ].filter(Boolean);
  return [`- [ ] \`${place}\` · ${notes.join(' · ')}`];
}

/**
 * What stands around the numbers, in whatever widget: «όλο το 24ωρο», «Πηγή:», the days and months.
 * @param {SharedContent} sharedContent
 */
function labelsOf(sharedContent) {
  const { words } = sharedContent.data;
  const { isWords } = kindsOf(sharedContent);
  /** @type {(value: object) => string} */
  const texts = (value) => (isWords(value) ? value.markdown : Object.values(value).map(texts).join(', '));
  return Object.entries(words)
    .filter(([name]) => name !== 'lines')
    .map(([, value]) => texts(value));
}
