import { css } from '../core/css.js';

/**
 * Design tokens in three layers: palette → role → use. Only `--prin-*` names are set by the page; internal `--_*`
 * tokens read them with our default as fallback, and adjust a colour only if it could not be read.
 */
export const tokens = css`
  /* The page may hide the element. Whatever display it gives to the element, the root inside is a block that fills it. */
  :host {
    display: block;
    min-width: 0;
    writing-mode: horizontal-tb !important;
  }
  /* The root contains its own size. What a column that fits its content learns instead: the wider of this and the root
     is the least width, their sum the preferred one. */
  :host::before {
    content: '';
    float: inline-start;
    flex: 0 0 0;
    width: 11em;
    max-width: 100%;
    font-size: var(--prin-font-size, medium);
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    flex: auto;
    min-width: 0;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-user-select: text;
    container-type: inline-size;
    contain-intrinsic-inline-size: 9em;

    /* Role: Dark Reader's colour where it runs, else the page's, else that of the palette, else a light one for browsers
       without relative colours */
    --_surface: var(--darkreader-neutral-background, var(--prin-surface, var(--_paper, #fffdf9)));
    --_text: var(--darkreader-neutral-text, var(--prin-text, var(--_ink, #20262b)));
    --_muted: var(--darkreader-neutral-text, var(--prin-muted, var(--_stone, #4c5358)));
    --_border: var(--darkreader-neutral-text, var(--prin-border, #7f8486));
    --_fill: var(--prin-accent, var(--_sea, #0b4f5f));
    --_on-accent: var(--prin-on-accent, var(--_on, #fffdf9));
    --_accent: var(--_fill);
    --_tint: #edf3f2;

    /* Use: the tokens that rules read. The label and the gutter become columns in wide elements. */
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
  /* Palette. The paper is light or dark; every other colour derives its lightness from the surface, ours or the page's
     (L of LCH; 49 is as far from white as from black). Contrast to 1, light and dark: text 15.0 and 14.6, muted 7.7 and
     9.2, accent 9.0 and 10.3, border 3.7 and 4.3. */
  @supports (color: lch(from light-dark(red,red) l c h)) {
    .root {
      --_paper: light-dark(#fffdf9, #1b1c1d);
      --_ink: lch(from var(--_surface) clamp(15, (49 - l) * 99, 94) 4 248);
      --_stone: color-mix(in lab, var(--_text) 78%, var(--_surface));
      --_sea: lch(from var(--_surface) clamp(30, (49 - l) * 99, 81) 22 218);
      --_on: lch(from var(--_fill) calc((49 - l) * 99) 0 0);
      --_tint: color-mix(in lab, var(--_accent) 9%, var(--_surface));

      /* As a fill the accent stays as it is; as text and border its L differs from the surface's by at least 58. To
         compare the two, the surface's L is passed as the alpha of the accent: (1 + L / 100) / 2. */
      --_accent: lch(from color-mix(in lch, var(--_fill), lch(from var(--_surface) none none none / calc(l * 1%))) clamp(min(alpha * 200 - 42, (0.75 - alpha) * 9999), l, max(alpha * 200 - 158, (0.75 - alpha) * 9999)) calc(c * min(1, max(alpha * 200 - 158, (0.75 - alpha) * 9999) / l)) h / 1);
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_border: var(--_text);
    }
  }
  /* Forced colours remove backgrounds: dots and ticks keep theirs, in the system's colours. */
  @media (forced-colors: active) {
    .section::after,
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
