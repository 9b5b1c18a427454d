/**
 * A run as a picture: small panels side by side, one row for each target, every bar a ratio to plain HTML on the same
 * logarithmic scale.
 */
import { figures, OURS } from './figures.mjs';

const PANELS = [
  ['bytes, brotli', ({ wire }) => wire?.brotli],
  ['CPU of a load', ({ cpu }) => cpu],
  ['text visible, slow phone', ({ text }) => text],
  ['one more of 500', ({ slope }) => slope],
  ['opening an answer, moving', ({ opening }) => opening?.moving],
];
const ROW = 26;
const LABEL = 130;
const PANEL = 210;
const TOP = 64;
/** From a quarter of plain HTML to sixteen times as much. */
const [LEAST, MOST] = [0.25, 16];
const along = (ratio) =>
  (Math.log(Math.min(MOST, Math.max(LEAST, ratio)) / LEAST) / Math.log(MOST / LEAST)) * (PANEL - 70);

const text = (x, y, words, more = '') => `<text x="${x.toFixed(1)}" y="${y}" ${more}>${words}</text>`;

function panel([title, take], index, all) {
  const left = LABEL + index * PANEL;
  const height = TOP + Object.keys(all).length * ROW;
  const base = all.html && take(all.html);
  if (!base) return text(left, 24, `${title}: not measured`, 'class="title"');
  const lines = [0.25, 1, 4, 16].map((ratio) => {
    const x = left + along(ratio);
    const path = `<path d="M${x.toFixed(1)} ${TOP - 8}V${height}" class="${ratio === 1 ? 'one' : 'line'}"/>`;
    return path + text(x, TOP - 14, `${ratio}×`, 'class="scale"');
  });
  const bars = Object.entries(all).map(([id, its], row) => {
    const ratio = take(its) / base;
    if (!Number.isFinite(ratio)) return '';
    const [from, to] = [along(1), along(ratio)].sort((one, other) => one - other);
    const y = TOP + row * ROW;
    const place = `x="${(left + from).toFixed(1)}" y="${y + 4}"`;
    const size = `width="${Math.max(1.5, to - from).toFixed(1)}" height="${ROW - 10}"`;
    const label = `${ratio.toFixed(ratio < 10 ? 2 : 0)}${ratio > MOST ? ' →' : ''}`;
    return (
      `<rect ${place} ${size} class="${OURS.includes(id) ? 'ours' : 'bar'}"/>` +
      text(left + Math.max(to, along(1)) + 5, y + 17, label)
    );
  });
  return [text(left, 24, title, 'class="title"'), ...lines, ...bars].join('\n');
}

const STYLE =
  'svg{background:#fff;font:12px system-ui,sans-serif;fill:#20262b}.title{font-weight:600}' +
  '.scale{fill:#4c5358;font-size:10px;text-anchor:middle}.line{stroke:#e2e2de}.one{stroke:#4c5358}' +
  '.bar{fill:#9aa3a5}.ours{fill:#0b4f5f}';

/** @returns {string} */
export function plot(data) {
  const all = figures(data);
  const [width, height] = [LABEL + PANELS.length * PANEL, TOP + Object.keys(all).length * ROW + 16];
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const label = `Prin beside its peers, as ratios to plain HTML, ${data.date}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${label}">
<style>${STYLE}</style>
${Object.keys(all)
  .map((id, row) => text(8, TOP + row * ROW + 17, id, OURS.includes(id) ? 'class="title"' : ''))
  .join('\n')}
${PANELS.map((one, index) => panel(one, index, all)).join('\n')}
</svg>
`;
}
