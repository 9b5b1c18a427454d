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
    `<rect class="s" x="12" y="8" width="56" height="104" rx="9"/>` +
      `<path class="s" d="M22 80l13-18 9 12 4-6 10 12M36 100h8"/>` +
      `${dot(48, 44, 6)}${dot(94, 52, 17, 'l')}<path class="s d" d="M118 46q18-8 22-24M118 60q18 8 22 24M122 53h32"/>`,
  ),
  /** Two who talk, and the pause between them. */
  'talk-guide': drawing(
    `<path class="s" d="M8 14h78v46h-44l-18 16v-16h-16z"/>` +
      `<path d="M152 46h-56v24h-22v28h42l20 18v-18h16z"/>${dot(47, 37, 13, 'l')}`,
  ),
  /** Days in a row; one has dropped out of line, and is looked at closely. */
  'warning-signs': drawing(
    `${dot(18, 28, 12)}${dot(58, 28, 12)}${dot(98, 28, 10, 's')}${dot(138, 28, 12)}${dot(98, 80, 13, 'l')}` +
      `<path class="s" d="M116 98l18 18M98 55a25 25 0 1 0 .1 0"/>`,
  ),
  /** A receiver whose ends are two people. */
  'helpline-box': drawing(
    `<path class="s" stroke-width="12" d="M46 40q4 56 62 56"/>` +
      `<path class="s" d="M88 30q22 2 24 24M90 8q42 4 45 45"/>${dot(44, 34, 23, 'l')}${dot(112, 96, 21)}`,
  ),
  /** A question mark over its lit dot, and lines of text. */
  'faq-accordion': drawing(
    `<path class="s" stroke-width="12" d="M22 36a24 24 0 1 1 38 19q-14 9-14 22"/>` +
      `${dot(46, 104, 12, 'l')}<path class="s" d="M96 24h50M96 44h32M96 80h50M96 100h24"/>`,
  ),
  /** Stairs, with somebody lit on the first one. */
  'what-now': drawing(
    `<path class="s" d="M8 112h40v-28h36v-28h36v-28h32"/>` +
      `${dot(26, 92, 15, 'l')}<path class="s d" d="M54 64l68-52"/>`,
  ),
  /** One picture, many hands. */
  'photo-spread': drawing(
    `${dot(90, 54, 6, 'l')}<path class="s" d="M59 43h42v34h-42zM66 70l10-12 7 7 4-4 8 9"/>` +
      `<path class="s d" d="M80 21.5a38.5 38.5 0 1 1-.1 0M80 4a56 56 0 1 1-.1 0"/>`,
  ),
};
