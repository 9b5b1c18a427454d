/**
 * All that is said, as one document to read and to sign: for the lawyer or the psychologist of an NGO. Each part with its
 * claims and its sources, each number with its source and its dates, and what must be asked before publishing.
 */
import { realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { questionsFor } from '../content/confirmations.mjs';
import { locales, root, shippedIn } from '../content/locales.mjs';
import { messagesOf } from '../content/lint/messages.mjs';
import { renderElement, loadSharedContent, elementNames } from '../content/plugin.mjs';
import { labelsFor } from './text-version.labels.mjs';
import { inMarkdown } from './in-markdown.mjs';

/** What is not said to a reader but to a program. */
const NOT_WORDS = new Set(['id', 'claims', 'sources', 'need', 'picture', 'needs', 'edited', 'search']);
const AUDIENCES = ['teen', 'parent', 'both'];

/**
 * The same text makes the same document on any day: what was confirmed is told with its date, and what never was is asked.
 * @param {string} locale
 * @returns {Promise<string>} Markdown
 */
export async function textVersion(locale) {
  const sharedContent = await loadSharedContent(locale);
  const words = labelsFor(locale);
  const elements = await Promise.all(
    elementNames.map(async (name) => ({ name, ...(await renderElement(name, sharedContent)) })),
  );
  return `${[
    `# ${words.title}`,
    words.intro,
    ...elements.flatMap(({ name, content }) => elementParts(name, content, sharedContent, words)),
    ...linesParts(sharedContent, words),
    `## ${words.messages}`,
    words.messagesIntro,
    [
      ...(await messagesOf(root, locale)).map(({ text }) => text.replace(/\$\{[^}]*\}|<x\b[^>]*\/>/g, '…')).sort(),
      ...labelsOf(sharedContent.data.words),
    ]
      .map((text) => `- ${text}`)
      .join('\n'),
    ...claimsParts(sharedContent, words),
    ...sourcesParts(sharedContent, words),
    ...checklist(sharedContent, words),
    ...signature(words),
  ].join('\n\n')}\n`;
}

function elementParts(name, { title, lead, audience, ...rest }, sharedContent, words) {
  const labels = Object.entries(rest).filter(([key, value]) => typeof value === 'string' && !NOT_WORDS.has(key));
  return [
    `## ${inMarkdown(title)}`,
    `\`<prin-${name}>\` · ${inMarkdown(audience)}`,
    inMarkdown(lead),
    ...(labels.length ? [labels.map(([, text]) => `- ${inMarkdown(text)}`).join('\n')] : []),
    ...signed(rest, name, sharedContent, words),
    ...Object.entries(rest).flatMap(([key, value]) =>
      value && typeof value === 'object' && !NOT_WORDS.has(key)
        ? part(value, `${name}.${key}`, name, sharedContent, words)
        : [],
    ),
    ...(rest.edited ? [`${inMarkdown(rest.lastEdit)} ${rest.edited}`] : []),
  ];
}

/** A part of an element: its words in their order, then what they stand on, with a box to tick; then its inner parts. */
function part(value, place, name, sharedContent, words) {
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string')
      ? [value.map((one, index) => `${index + 1}. ${inMarkdown(one)}`).join('\n')]
      : value.flatMap((one, index) =>
          part(
            one,
            one.id?.startsWith('prin-')
              ? one.id
              : `${name}.${one.id ?? `${place.slice(name.length + 1)}.${index + 1}`}`,
            name,
            sharedContent,
            words,
          ),
        );
  const texts = Object.entries(value).filter(
    ([key, text]) =>
      typeof text === 'string' && !NOT_WORDS.has(key) && !(key === 'audience' && AUDIENCES.includes(text)),
  );
  const inner = Object.entries(value).filter(([key, one]) => one && typeof one === 'object' && !NOT_WORDS.has(key));
  return [
    ...texts.map(([, text], index) =>
      index ? inMarkdown(text) : inner.length ? `### ${inMarkdown(text)}` : `**${inMarkdown(text)}**`,
    ),
    ...inner.flatMap(([key, one]) => part(one, `${place}.${key}`, name, sharedContent, words)),
    ...signed(value, place, sharedContent, words),
  ];
}

function signed({ claims, sources, needs: listed, need, audience }, place, { data }, words) {
  const needs = listed ?? (need ? [need] : []);
  if (!claims && !sources && !needs.length) return [];
  const notes = [
    claims && `${words.claims}: ${claims.join(', ')}`,
    sources?.length && `${words.sources}: ${sources.join(', ')}`,
    AUDIENCES.includes(audience) && words.audience[audience],
    needs.length && `${words.numbers}: ${numbersOf(needs, data.helplines)}`,
  ].filter(Boolean);
  return [`- [ ] \`${place}\` · ${notes.join(' · ')}`];
}

/** What stands around the numbers, in whatever widget: «όλο το 24ωρο», «Πηγή:», the days and months. */
function labelsOf(words) {
  const texts = (value) => (typeof value === 'string' ? inMarkdown(value) : Object.values(value).map(texts).join(', '));
  return Object.entries(words)
    .filter(([name]) => name !== 'lines')
    .map(([, value]) => texts(value));
}

const called = (line) => line.number ?? new URL(line.site).hostname;

function numbersOf(needs, { lines, needs: served }) {
  return [...new Set(needs.flatMap((need) => served[need] ?? []))]
    .map((id) => lines.find((line) => line.id === id))
    .map((line) => `${called(line)} (${line.country})`)
    .join(', ');
}

function linesParts({ data: { helplines, words: its } }, words) {
  const hoursOf = ({ hours }) =>
    hours === 'always'
      ? inMarkdown(its.always)
      : (hours ?? [])
          .map(({ days, from, to }) => `${days.map((day) => inMarkdown(its.days[day])).join(', ')} ${from}–${to}`)
          .join('; ') || words.unknown;
  return [
    `## ${words.lines}`,
    ...helplines.lines.flatMap((line) => {
      const { operator, about, ways, brief } = its.lines[line.id];
      const notes = [line.free && its.free, line.identity && its.identity[line.identity]].filter(Boolean);
      return [
        `**${called(line)}** (${line.country}) ${inMarkdown(operator)}`,
        [about, ways, brief]
          .filter(Boolean)
          .map((text) => `- ${inMarkdown(text)}`)
          .join('\n'),
        `- [ ] \`${line.id}\` · ${[
          `${words.hours}: ${hoursOf(line)}`,
          notes.join(', '),
          line.number && line.site,
          `${words.sources}: ${[line.source, ...(line.more_sources ?? [])].join(', ')}`,
          `${words.sourceDate}: ${line.source_date ?? words.unknown}`,
          `${words.confirmed}: ${line.confirmed || words.never}`,
        ]
          .filter(Boolean)
          .join(' · ')}`,
      ];
    }),
  ];
}

const claimsParts = ({ claims }, words) => [
  `## ${words.allClaims}`,
  claims.map(({ id, says }) => `- **${id}** ${says}`).join('\n'),
];

const sourcesParts = ({ data: { sources } }, words) => [
  `## ${words.allSources}`,
  sources
    .map(
      ({ id, organisation, title, address, published, place, seen }) =>
        `- \`${id}\` ${inMarkdown(organisation)}: ${title}. ${[`<${address}>`, `${words.published}: ${published ?? words.unknown}`, place, `${words.seen}: ${seen}`].filter(Boolean).join(' · ')}`,
    )
    .join('\n'),
];

function checklist({ data: { helplines, words: its, sources } }, words) {
  const language = words.language;
  return [
    `## ${words.toConfirm}`,
    words.toConfirmIntro,
    ...helplines.lines
      .filter(({ confirmed }) => !confirmed)
      .map((line) => {
        const questions = questionsFor(line, {
          needs: helplines.needs,
          days: its.days,
          ways: its.lines[line.id]?.ways,
        });
        return `**${called(line)}** (${line.country}), ${inMarkdown(its.lines[line.id].operator)}. ${words.confirmed}: ${line.confirmed || words.never}\n\n${questions.map((question) => `- [ ] ${question[language]}`).join('\n')}\n\n${words.answered}`;
      }),
    ...sources
      .filter(({ ask }) => ask)
      .map(
        ({ organisation, ask }) =>
          `**${inMarkdown(organisation)}**\n\n${ask.map((question) => `- [ ] ${question}`).join('\n')}\n\n${words.answered}`,
      ),
  ];
}

const signature = (words) => [
  `## ${words.signature}`,
  words.signatureIntro,
  words.blanks.map((blank) => `${blank}: ____________________`).join('  \n'),
];

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const locale of locales)
    await writeFile(path.join(shippedIn(locale), `content.${locale}.md`), await textVersion(locale));
