/**
 * All that is said, as one document to read and to sign: for the lawyer or the psychologist of an NGO. Each part with
 * its claims and its sources, each number with its source and its dates, and what must be asked before publishing.
 */
import { questionsFor } from '../content/confirmations.mjs';
import { root } from '../content/locales.mjs';
import { messagesOf } from '../content/lint/messages.mjs';
import { placeOf, signature, signParts, waitingParts } from './signing.mjs';

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
    [
      ...(await messagesOf(root, locale)).map(({ text }) => text.replace(/\$\{[^}]*\}|<x\b[^>]*\/>/g, '…')).sort(),
      ...labelsOf(sharedContent),
    ]
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

/** The words of the document itself, as Markdown, in the shape editor.yaml has. */
function wordsOf({ data, module: { Words } }) {
  const markdownOf = (value) => {
    if (value instanceof Words) return value.markdown;
    if (Array.isArray(value)) return value.map(markdownOf);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, markdownOf(inner)]));
  };
  return markdownOf(data.editor.document);
}

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
    ...(rest.edited ? [`${rest.lastEdit.markdown} ${rest.edited}`] : []),
  ];
}

/** Content whose items say their group, as groups that hold their items. */
function inGroups(content) {
  const { groups, items, ...rest } = content;
  if (!items?.[0]?.group) return content;
  return {
    ...rest,
    groups: groups.map((group) => ({ ...group, items: items.filter((item) => item.group === group.id) })),
  };
}

/** Which values are words for a reader; all others (ids, days, choices) are for programs. */
function kindsOf({ module: { Words } }) {
  const isWords = (value) => value instanceof Words;
  const hasWords = (value) =>
    isWords(value) || (value && typeof value === 'object' ? Object.values(value).some(hasWords) : false);
  return { isWords, hasWords };
}

/**
 * A part of an element: its words in their order, then what they stand on, with a box to tick; then its inner parts.
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
 * @param {{ claims?: string[], sources?: string[], needs?: string[], need?: string, audience?: unknown,
 *   search?: string[] }} part
 * @param {string} place
 * @param {import('../content/plugin.mjs').SharedContent} shared
 * @param {any} words
 */
function signed({ claims, sources, needs: listed, need, audience, search }, place, { data }, words) {
  const needs = listed ?? (need ? [need] : []);
  if (!claims && !sources && !needs.length) return [];
  const notes = [
    claims && `${words.claims}: ${claims.join(', ')}`,
    sources?.length && `${words.sources}: ${sources.join(', ')}`,
    typeof audience === 'string' && words.audience[audience],
    needs.length && `${words.numbers}: ${numbersOf(needs, data.helplines)}`,
    search && `${words.search}: ${search.join(', ')}`,
  ].filter(Boolean);
  return [`- [ ] \`${place}\` · ${notes.join(' · ')}`];
}

/** What stands around the numbers, in whatever widget: «όλο το 24ωρο», «Πηγή:», the days and months. */
function labelsOf(sharedContent) {
  const { words } = sharedContent.data;
  const { isWords } = kindsOf(sharedContent);
  const texts = (value) => (isWords(value) ? value.markdown : Object.values(value).map(texts).join(', '));
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
      ? its.always.markdown
      : (hours ?? [])
          .map(({ days, from, to }) => `${days.map((day) => its.days[day].markdown).join(', ')} ${from}–${to}`)
          .join('; ') || words.unknown;
  return [
    `## ${words.lines}`,
    ...helplines.lines.flatMap((line) => {
      const { operator, about, ways, brief } = its.lines[line.id];
      const notes = [line.free && its.free, line.identity && its.identity[line.identity]]
        .filter(Boolean)
        .map(({ markdown }) => markdown);
      return [
        `**${called(line)}** (${line.country}) ${operator.markdown}`,
        [about, ways, brief]
          .filter(Boolean)
          .map((text) => `- ${text.markdown}`)
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

const claimsParts = ({ data: { claims } }, words) => [
  `## ${words.allClaims}`,
  claims.map(({ id, says }) => `- **${id}** ${says}`).join('\n'),
];

const sourcesParts = ({ data: { sources } }, words) => [
  `## ${words.allSources}`,
  sources
    .map(
      ({ id, organisation, title, address, published, place, seen }) =>
        `- \`${id}\` ${organisation.markdown}: ${title}. ` +
        [`<${address}>`, `${words.published}: ${published ?? words.unknown}`, place, `${words.seen}: ${seen}`]
          .filter(Boolean)
          .join(' · '),
    )
    .join('\n'),
];

function checklist({ data: { helplines, words: its, sources, editor } }, words) {
  const answered = `${words.answeredBy}: ____________________ ${words.day}: __________`;
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
          questions: editor.questions,
        });
        return (
          `**${called(line)}** (${line.country}), ${its.lines[line.id].operator.markdown}. ` +
          `${words.confirmed}: ${line.confirmed || words.never}\n\n` +
          `${questions.map((question) => `- [ ] ${question}`).join('\n')}\n\n${answered}`
        );
      }),
    ...sources
      .filter(({ ask }) => ask)
      .map(
        ({ organisation, ask }) =>
          `**${organisation.markdown}**\n\n${ask.map((question) => `- [ ] ${question}`).join('\n')}\n\n${answered}`,
      ),
  ];
}
