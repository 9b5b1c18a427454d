import { css } from './css.js';

/**
 * Design tokens in three layers: palette → role → use. The page sets only the public names (`--prin-…`); each role is the
 * public name with our default behind it, so the page always wins. Contrast on the surface, light and dark: text 15.0 and
 * 14.6, muted 7.7 and 9.2, accent 9.0 and 10.3, border 3.7 and 4.3.
 */
export const tokens = css`
  :host {
    display: block !important;
    min-width: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-user-select: text;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;

    /* Palette: light first, for browsers without light-dark(). */
    --_paper: #fffdf9;
    --_ink: #20262b;
    --_stone: #4c5358;
    --_line: #7f8486;
    --_sea: #0b4f5f;
    --_mist: #edf3f2;

    /* Role: what a colour is for. */
    --_accent: var(--prin-accent, var(--_sea));
    --_on-accent: var(--prin-on-accent, var(--_paper));
    --_surface: var(--prin-surface, var(--_paper));
    --_text: var(--prin-text, var(--_ink));
    --_muted: var(--prin-muted, var(--_stone));
    --_border: var(--prin-border, var(--_line));

    /* Use: what a rule asks for. The label and the gutter grow into columns. */
    --_rule: 1px solid var(--_border);
    --_radius: var(--prin-radius, 0.375em);
    --_space: var(--prin-space, 1em);
    --_pad: calc(1.125 * var(--_space));
    --_label: 1.5em;
    --_gutter: 1.25em;

    color: var(--_text);
    font-family: var(--prin-font, system-ui, Roboto, Arial, sans-serif);
    font-size: var(--prin-font-size, medium);
    line-height: 1.6;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_paper: light-dark(#fffdf9, #1b1c1d);
      --_ink: light-dark(#20262b, #f1ede5);
      --_stone: light-dark(#4c5358, #c4beb4);
      --_line: light-dark(#7f8486, #857f77);
      --_sea: light-dark(#0b4f5f, #96d3de);
      --_mist: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    }
  }
`;
