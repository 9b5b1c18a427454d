import { css } from '../core/css.js';

/**
 * Design tokens in three layers: palette → role → use. The page sets only the public names (`--prin-…`); each role is the
 * public name with our default behind it, so the page always wins, as long as it can be read.
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

    /* Role: what a colour is for: the page's, else the palette's below, else a light one for browsers that cannot count
       with colours. */
    --_surface: var(--prin-surface, var(--_paper, #fffdf9));
    --_text: var(--prin-text, var(--_ink, #20262b));
    --_muted: var(--prin-muted, var(--_stone, #4c5358));
    --_border: var(--prin-border, #7f8486);
    --_fill: var(--prin-accent, var(--_sea, #0b4f5f));
    --_on-accent: var(--prin-on-accent, var(--_on, #fffdf9));
    --_accent: var(--_fill);
    --_mist: #edf3f2;

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
  /* Palette. The paper is light or dark; all else takes from the surface, whoever chose that, how light it must be to be
     read there (L of LCH; 49 is as far from white as from black). To 1, light and dark: text 15.0 and 14.6, muted 7.7 and
     9.2, accent 9.0 and 10.3, border 3.7 and 4.3. */
  @supports (color: lch(from light-dark(red,red) l c h)) {
    .root {
      --_paper: light-dark(#fffdf9, #1b1c1d);
      --_ink: lch(from var(--_surface) clamp(15, (49 - l) * 99, 94) 4 248);
      --_stone: color-mix(in lab, var(--_text) 78%, var(--_surface));
      --_sea: lch(from var(--_surface) clamp(30, (49 - l) * 99, 81) 22 218);
      --_on: lch(from var(--_fill) calc((49 - l) * 99) 0 0);
      --_mist: color-mix(in lab, var(--_accent) 9%, var(--_surface));

      /* An accent stays as it is on what it fills; as text and edge it comes no nearer to the surface than 58. To compare
         the two, the lightness of the surface travels as the opacity of the accent: (1 + L / 100) / 2. */
      --_accent: lch(from color-mix(in lch, var(--_fill), lch(from var(--_surface) none none none / calc(l * 1%))) clamp(min(alpha * 200 - 42, (0.75 - alpha) * 9999), l, max(alpha * 200 - 158, (0.75 - alpha) * 9999)) calc(c * min(1, max(alpha * 200 - 158, (0.75 - alpha) * 9999) / l)) h / 1);
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }
  /* Forced colours take away what is drawn as a background: dots and ticks keep theirs, in the reader's own colours. */
  @media (forced-colors: active) {
    .paused::after,
    .dots,
    :checked {
      forced-color-adjust: none;
      --_accent: CanvasText;
      --_fill: CanvasText;
      --_on-accent: Canvas;
      --_surface: Canvas;
    }
  }
`;
