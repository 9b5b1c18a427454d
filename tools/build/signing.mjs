/**
 * The parts of the text version for those who must act before publishing: who opens addresses, what waits, what a
 * lawyer and what a psychologist signs.
 */
import { sourceLocale } from '../content/locales.mjs';
import { placeOf } from '../content/parts.mjs';

/** @typedef {import('../content/plugin.mjs').SharedContent} SharedContent */
/** @typedef {import('../content/content-file.mjs').Words} Words */
/** @typedef {import('../content/content-file.mjs').Part} Part */
/**
 * @template Content
 * @typedef {Content extends Words ? string : { [Key in keyof Content]: AsMarkdown<Content[Key]> }} AsMarkdown content
 * with the Markdown of each text in its place
 */
/**
 * @typedef {AsMarkdown<import('../../src/markup/editor-schema.js').EditorTexts['document']>} DocumentWords the words of
 * the document itself, from editor.yaml
 */

/** Who signs what; the words of each are in editor.yaml under the same name. */
const SIGNERS = /** @type {const} */ (['lawyer', 'psychologist']);

/**
 * The parts of an element that someone signs, each with its words; a text that differs by country is for the lawyer.
 * @param {Part} value the content of an element, or any value in it
 * @param {string} place
 * @param {SharedContent} shared
 * @returns {{ place: string, signers: string[], title: string, differing: string[] }[]}
 */
function partsToSign(value, place, shared) {
  const { Words, labelled } = shared.module;
  if (!value || typeof value !== 'object' || value instanceof Words) return [];
  const words = Object.values(value)
    .flat()
    .filter((one) => one instanceof Words);
  const differing = words.filter(({ markdown }) => labelled(markdown) !== markdown).map(({ markdown }) => markdown);
  const signers = new Set([...(value.signers ?? []), ...(differing.length ? ['lawyer'] : [])]);
  return [
    ...(signers.size && !Array.isArray(value)
      ? [
          {
            place,
            signers: [...signers],
            title: (value.title ?? words[0])?.markdown,
            differing: differing.flatMap(groupsOf),
          },
        ]
      : []),
    ...Object.entries(/** @type {Record<string, Part>} */ (value)).flatMap(([key, inner]) =>
      partsToSign(inner, placeOf(place, key, inner), shared),
    ),
  ];
}

/** The words that differ, without those that all countries share. */
const groupsOf = (/** @type {string} */ markdown) => markdown.match(/\{[A-Z]{2}:[^{}]*\}/g) ?? [];

/**
 * @param {import('./context.mjs').Language} language
 * @param {DocumentWords} words
 * @returns {string[]} Markdown
 */
export function signParts({ shared, elements }, words) {
  const { sources } = shared.data;
  const { labelled } = shared.module;
  const all = elements.flatMap(([name, { content }]) => partsToSign(content, name, shared));
  return SIGNERS.flatMap((signer) => [
    `## ${words[signer].title}`,
    words[signer].intro,
    words[signer].asks.map((ask) => `- [ ] ${ask}`).join('\n'),
    all
      .filter(({ signers }) => signers.includes(signer))
      .map(({ place, title, differing }) =>
        [
          `- [ ] \`${place}\` ${title}`,
          ...(signer === 'lawyer' ? differing.map((group) => `  - [ ] ${labelled(group)}`) : []),
        ].join('\n'),
      )
      .join('\n'),
    ...(signer === 'lawyer'
      ? [
          sources
            .filter(({ country, ask }) => country && ask)
            .flatMap(({ organisation, ask = [] }) =>
              ask.map((question) => `- [ ] ${organisation.markdown}: ${question}`),
            )
            .join('\n'),
        ]
      : []),
    signature(words),
  ]);
}

/**
 * The blanks of a signature.
 * @param {DocumentWords} words
 */
export const signature = (words) => words.blanks.map((blank) => `${blank}: ____________________`).join('  \n');

/**
 * Addresses that nobody has opened, and questions that wait.
 * @param {SharedContent} shared
 * @param {DocumentWords} words
 * @returns {string[]} Markdown
 */
export function waitingParts({ data: { sources, held }, locale, module: { labelled } }, words) {
  const unopened = sources.filter(({ check }) => check);
  return [
    ...(unopened.length
      ? [
          `## ${words.toOpen}`,
          words.toOpenIntro,
          unopened
            .map(({ id, organisation, address }) => `- [ ] \`${id}\` ${organisation.markdown}: <${address}>`)
            .join('\n'),
        ]
      : []),
    ...(held.length
      ? [
          `## ${words.held}`,
          words.heldIntro,
          ...held.flatMap(({ why, asks, item, en }) => {
            const { question, answer } = locale === sourceLocale ? item : en;
            return [
              `**${question.markdown}** \`${item.id}\``,
              labelled(answer.markdown),
              why.markdown,
              asks.map((ask) => `- [ ] ${ask}`).join('\n'),
            ];
          }),
        ]
      : []),
  ];
}
