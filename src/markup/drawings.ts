/**
 * The drawing of each element: dots, a line and a pause, which say its idea to those who do not read. The words beside
 * it say it all, so screen readers skip it. Colours are classes of base.styles.ts. Runs in Node, at build time only.
 */
const drawing = (shapes: string) => `<svg class="drawing" viewBox="0 0 160 120" aria-hidden="true">${shapes}</svg>`;
const dot = (x: number, y: number, r: number, kind = '') =>
  `<circle${kind && ` class="${kind}"`} cx="${x}" cy="${y}" r="${r}"/>`;

export const drawings = {
  /** A picture on a phone, and the pause between it and everywhere. */
  'before-you-send': drawing(
    `<path class="s" d="M12 8h56v104h-56zM20 80l14-18 10 12 4-6 10 12M36 100h8"/>` +
      `${dot(48, 44, 6)}${dot(94, 52, 17, 'l')}<path class="s d" d="M118 46q18-8 22-24M118 60q18 8 22 24M122 53h32"/>`,
  ),
  /** Two who talk, and the pause between them. */
  'talk-guide': drawing(
    `<path class="s" d="M8 14h78v46h-44l-18 16v-16h-16z"/>` +
      `<path d="M152 46h-56v24h-22v28h42l20 18v-18h16z"/>${dot(47, 37, 13, 'l')}`,
  ),
  /** Days in a row; one has dropped out of line. */
  'warning-signs': drawing(
    `<path class="s d" d="M102 52v20"/>` +
      `${dot(18, 34, 13)}${dot(60, 34, 13)}${dot(102, 34, 11, 's')}${dot(144, 34, 13)}${dot(102, 95, 17, 'l')}`,
  ),
  /** A receiver whose ends are two people. */
  'helpline-box': drawing(
    `<path class="s" stroke-width="12" d="M46 40q4 56 62 56"/>` +
      `<path class="s" d="M88 30q22 2 24 24M90 8q42 4 45 45"/>${dot(44, 34, 23, 'l')}${dot(112, 96, 21)}`,
  ),
  /** The Greek question mark, a raised dot over a comma, and lines of text. */
  'faq-accordion': drawing(
    `${dot(58, 32, 22, 'l')}<path d="M36 84a22 22 0 1 1 43 7q-4 20-27 27 10-8 10-17-26 0-26-17"/>` +
      `<path class="s" d="M100 24h46M100 44h30M100 76h46M100 96h22"/>`,
  ),
  /** Stepping stones, the first one lit. */
  'what-now': drawing(
    `<path class="s d" d="M22 102c18-4 26-12 38-20M74 74c14-6 22-10 34-22M120 42c6-6 12-14 16-20"/>` +
      `${dot(18, 100, 17, 'l')}${dot(66, 78, 14)}${dot(112, 48, 11)}${dot(142, 16, 8, 's')}`,
  ),
  /** One picture, many hands. */
  'photo-spread': drawing(
    `${dot(80, 60, 13, 'l')}` +
      `<path class="s d" d="M80 34a26 26 0 1 1-.1 0M80 18a42 42 0 1 1-.1 0M80 4a56 56 0 1 1-.1 0"/>`,
  ),
};
