/** A run as Markdown: the budgets first, then every target in every phase that was run. */
import { inFigures } from '../measure/budgets.mjs';
import { againstBudgets, figures, OURS } from './figures.mjs';

const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, index) => (index ? '---:' : '---')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
const ms = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
const kB = (bytes) => (bytes / 1000).toFixed(bytes < 100 ? 0 : 1);
const times = (value, base) => (base ? (value / base).toFixed(value / base < 20 ? 2 : 0) : '–');

function budgetTable(data) {
  const rows = againstBudgets(data);
  const cell = (found, id) => (found[id] === undefined ? '' : inFigures(found[id]));
  const weights = rows.filter(({ found }) => !OURS.some((id) => id in found));
  const rest = rows.filter((row) => !weights.includes(row));
  const limits = ({ must, aim, verdict }) => [
    inFigures(must),
    inFigures(aim),
    verdict === 'OVER MUST' ? `**${verdict}**` : verdict,
  ];
  const unmet = rows.filter(({ verdict }) => verdict !== 'aim met');
  const isMet = rows.every(({ verdict }) => verdict !== 'OVER MUST');
  return [
    '### Against the budgets',
    table(
      ['bytes (brotli)', 'found', 'must', 'aim', ''],
      weights.map((row) => [row.what, inFigures(Object.values(row.found)[0]), ...limits(row)]),
    ),
    table(
      ['figure', ...OURS, 'must', 'aim', ''],
      rest.map((row) => [
        `${row.what}${row.unit ? `, ${row.unit}` : ''}`,
        ...OURS.map((id) => cell(row.found, id)),
        ...limits(row),
      ]),
    ),
    `Nodes of \`prin\` are counted beside the ${inFigures(data.pasted.nodes)} of the text inside its tags: ` +
      'that text is plain HTML and stays in the page.',
    `Every must is met: ${isMet ? 'yes' : '**no**'}. Aims that are not met, and why:`,
    unmet.map(({ what, why }) => `- ${what}: ${why}.`).join('\n'),
  ];
}

/** @returns {string} */
export function tables(data) {
  const all = figures(data);
  const has = (name) => Object.entries(all).filter(([, its]) => its[name] !== undefined);
  const { html = {} } = all;
  const { lit = {} } = all;
  const versions = [
    `Chromium ${data.chromium.replace(/^.*\//, '')}`,
    `Node ${data.node.slice(1)}`,
    ...Object.entries(data.versions).map(([name, version]) => `${name} ${version}`),
  ].join(', ');
  const rounds = Object.entries(data.rounds)
    .map(([phase, count]) => `${phase} ${count}`)
    .join(', ');
  const whole = Object.keys(data.rounds).length === 4 && has('wire').length > 9;
  return `${[
    `Measured on ${data.date}, one run, ${data.cores} processor cores. ${versions}. ` +
      `Rounds: ${rounds || 'none'}; medians.`,
    ...(whole ? budgetTable(data) : []),
    '### Targets',
    Object.entries(all)
      .map(([id, { title }]) => `- \`${id}\`: ${title}`)
      .join('\n'),
    ...(has('wire').length
      ? [
          '### Bytes and work (the same on every machine)',
          table(
            [
              'target',
              'brotli kB',
              '× html',
              '× lit',
              'gzip kB',
              'page',
              'JS',
              'CSS',
              'requests',
              'function calls',
              'nodes each',
              'listeners each',
              'heap kB each',
            ],
            has('wire').map(([id, { wire }]) => [
              id,
              kB(wire.brotli),
              times(wire.brotli, html.wire?.brotli),
              times(wire.brotli, lit.wire?.brotli),
              kB(wire.gzip),
              kB(wire.html),
              kB(wire.js),
              kB(wire.css),
              wire.requests,
              wire.calls,
              inFigures(Math.round(wire.each.nodes)),
              Math.round(wire.each.listeners),
              kB(Math.max(0, wire.each.heap)),
            ]),
          ),
        ]
      : []),
    ...(has('cpu').length
      ? [
          '### CPU of a load, over the page alone',
          table(
            ['target', 'ms', '× html', '× lit'],
            has('cpu').map(([id, { cpu }]) => [id, ms(cpu), times(cpu, html.cpu), times(cpu, lit.cpu)]),
          ),
        ]
      : []),
    ...(has('text').length
      ? [
          '### First view: slow 4G, 6× slower processor',
          table(
            [
              'target',
              'first text ms',
              '× html',
              '× lit',
              'text of all ms',
              '× html',
              '× lit',
              'page paints ms',
              'layout shift',
            ],
            has('text').map(([id, { firstText, text, paint, shift }]) => [
              id,
              ms(firstText),
              times(firstText, html.firstText),
              times(firstText, lit.firstText),
              ms(text),
              times(text, html.text),
              times(text, lit.text),
              ms(paint),
              shift.toFixed(3),
            ]),
          ),
        ]
      : []),
    ...(has('points').length
      ? [
          `### ${data.counts.join(', ')} instances of each widget: CPU of the load`,
          table(
            ['target', ...data.counts.map((count) => `${count}: ms`), 'one more: ms', '× html', '× lit'],
            has('points').map(([id, { points, slope }]) => [
              id,
              ...points.map(ms),
              slope.toFixed(2),
              times(slope, html.slope),
              times(slope, lit.slope),
            ]),
          ),
        ]
      : []),
    ...(has('opening').length
      ? [
          '### Opening an answer',
          table(
            [
              'target',
              'without motion: CPU ms',
              '× html',
              '× lit',
              'with motion: CPU ms',
              '× html',
              'answer shows, 6× slower: ms',
              'event, 6× slower: ms',
            ],
            has('opening').map(
              ([
                id,
                {
                  opening: { still, moving, shown, event },
                },
              ]) => [
                id,
                ms(still),
                times(still, html.opening?.still),
                times(still, lit.opening?.still),
                ms(moving),
                times(moving, html.opening?.moving),
                ms(shown),
                ms(event),
              ],
            ),
          ),
        ]
      : []),
  ].join('\n\n')}\n`;
}
