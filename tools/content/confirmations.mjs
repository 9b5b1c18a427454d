/**
 * Which helplines no one has confirmed within a year, and what to ask when calling them. The questions depend on what
 * the entry says and on what it does not say; their words are those of content/<locale>/editor.yaml.
 */

/** How long a confirmation holds. */
const MONTHS = 12;

/** @typedef {import('../../src/markup/helplines-schema.js').Helpline} Line */

/**
 * @template {{ confirmed: string }} Entry
 * @param {Entry[]} lines
 * @param {Date} today
 * @returns {Entry[]} those confirmed never, or more than twelve months ago
 */
export function unconfirmed(lines, today) {
  const limit = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - MONTHS, today.getUTCDate());
  return lines.filter(({ confirmed }) => !confirmed || Date.parse(confirmed) < limit);
}

/**
 * @typedef {object} Context
 * @property {Record<string, string[]>} needs the helplines that serve each need
 * @property {Record<string, { text: string }>} days the names of the days
 * @property {{ text: string }} [ways] the other ways of this helpline
 * @property {Record<string, { text: string }>} questions as editor.yaml words them
 */

/**
 * @param {Line} line
 * @param {Context} context
 * @returns {string[]} what to ask, in the language of the questions; what only this helpline is asked is in Greek
 */
export function questionsFor(line, { needs, days, ways, questions }) {
  const { number, site, hours, free, identity, ask = [] } = line;
  /** @type {(name: string, values?: Record<string, string>) => string} */
  const question = (name, values = {}) =>
    questions[name].text.replace(/\{(\w+)\}/g, (hole, key) => values[key] ?? hole);
  // An emergency number is never called in order to check it.
  if (number && needs.danger?.includes(line.id)) return [question('emergency')];
  return [
    ...(number
      ? [
          ...(hours === 'always'
            ? [question('always')]
            : [
                hours ? question('hours', { hours: hours.map(spanWith(days)).join(', ') }) : question('whichHours'),
                question('holidays'),
              ]),
          question(free ? 'free' : 'cost'),
          question('languages'),
        ]
      : [question('address', { site: String(site) })]),
    question(identity ?? 'identity'),
    ...(ways ? [question('ways', { ways: ways.text })] : number ? [question('whichWays')] : []),
    ...ask,
  ];
}

/** @param {Record<string, { text: string }>} names */
const spanWith =
  (names) =>
  /** @param {{ days: string[], from: string, to: string }} span */
  ({ days, from, to }) => {
    const [first, last] = [days[0], days[days.length - 1]].map((day) => names[day].text);
    return `${days.length > 1 ? `${first}–${last}` : first} ${from}–${to}`;
  };
