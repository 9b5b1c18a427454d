/** The parts of the text version that are facts: the helplines, the claims, the sources, and what to ask about them. */
import { questionsFor } from '../content/confirmations.mjs';

/** @typedef {import('../content/plugin.mjs').SharedContent} SharedContent */
/** @typedef {import('./signing.mjs').DocumentWords} DocumentWords */
/** @typedef {import('../../src/markup/helplines-schema.js').Helpline} Helpline */
/** @typedef {import('../../src/markup/vocabulary.js').Need} Need */

/** @param {Helpline} line which has one of both */
const called = (line) => line.number ?? new URL(/** @type {string} */ (line.site)).hostname;

/** @param {Need[]} needs @param {import('../../src/markup/helplines-schema.js').Helplines} helplines */
export function numbersOf(needs, { lines, needs: served }) {
  return [...new Set(needs.flatMap((need) => served[need] ?? []))]
    .map((id) => /** @type {Helpline} */ (lines.find((line) => line.id === id)))
    .map((line) => `${called(line)} (${line.country})`)
    .join(', ');
}

/** @param {SharedContent} shared @param {DocumentWords} words */
export function linesParts({ data: { helplines, words: its } }, words) {
  /** @type {(line: Helpline) => string} */
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
        .filter((note) => note !== undefined)
        .map(({ markdown }) => markdown);
      return [
        `**${called(line)}** (${line.country}) ${operator.markdown}`,
        [about, ways, brief]
          .filter((text) => text !== undefined)
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

/** @param {SharedContent} shared @param {DocumentWords} words */
export const claimsParts = ({ data: { claims } }, words) => [
  `## ${words.allClaims}`,
  claims.map(({ id, says }) => `- **${id}** ${says}`).join('\n'),
];

/** @param {SharedContent} shared @param {DocumentWords} words */
export const sourcesParts = ({ data: { sources } }, words) => [
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

/** @param {SharedContent} shared @param {DocumentWords} words */
export function checklist({ data: { helplines, words: its, sources, editor } }, words) {
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
          `**${organisation.markdown}**\n\n${
            /** @type {string[]} */ (ask).map((question) => `- [ ] ${question}`).join('\n')
          }\n\n${answered}`,
      ),
  ];
}
