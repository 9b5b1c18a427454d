import { css } from '../core/css.js';

/**
 * Design tokens in three layers: palette → role → use. Only `--prin-*` names are set by the page; internal `--_*`
 * tokens read them with our default as fallback, and adjust a colour only if it could not be read.
 */
export const tokens = css`
  /* The page may hide the element. Whatever display it gives to the element, the root inside is a block that fills
     it. */
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
    position: relative;
    /* Room for the dot, which rises above the frame. */
    padding-top: 0.5em;

    /* Role: Dark Reader's colour where it runs, else the page's, else that of the palette, else a light one for
       browsers without relative colours */
    --_ground: var(--darkreader-neutral-background, var(--prin-surface));
    --_surface: var(--_ground, var(--_paper, #fffdf9));
    --_text: var(--darkreader-neutral-text, var(--prin-text, var(--_black, #1c262b)));
    --_muted: var(--darkreader-neutral-text, var(--prin-muted, var(--_stone, #414b51)));
    --_border: var(--darkreader-neutral-text, var(--prin-border, #757e84));
    --_given: var(--prin-accent, var(--_sea));
    --_fill: var(--_given, #0a5259);
    --_on-accent: var(--prin-on-accent, #fffdf9);
    --_accent: var(--_fill);
    --_edge: var(--_border);
    --_frame: var(--_fill);
    --_line: #8886;
    /* The lamp is a fill, never a text; ink stands on it, white on what is deep or full. */
    --_lamp: #f5a93b;
    --_ink: #12191c;
    --_white: #fff;
    --_deep: #06343a;
    --_full: #06343a;
    --_sky: var(--prin-surface, #e4f1f0);
    --_tile: var(--prin-surface, #f2f8f7);
    --_sand: var(--prin-surface, #fdf1e0);

    /* Use: the tokens that rules read. */
    --_radius: var(--prin-radius, 0.9em);
    --_inner: calc(0.7 * var(--_radius));
    --_pad: calc(1.15 * var(--prin-space, 1em));
    --_gap: 1.9em;

    color: var(--_text);
    font-family: var(--prin-font, system-ui, Roboto, Arial, sans-serif);
    font-size: var(--prin-font-size, medium);
    line-height: 1.55;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  /* Palette. The paper is light or dark; every other colour derives its lightness from the surface, ours or the page's
     (L of LCH; 49 is as far from white as from black), and grounds take the hue of the accent and of the lamp. Where
     a surface lets the page through, they follow what it gives on a page of its scheme.
     tests/browser/contrast.test.mjs measures what comes of it. Where the page gives neither surface nor accent, what
     reads them is invalid, and the fallback behind it holds the same colour: Firefox derives a colour anew for every
     part that uses it, and half of its first styling went into the accent. */
  @supports (color: lch(from light-dark(red,red) l c h)) {
    .root {
      --_paper: light-dark(#fffdf9, #10191d);
      --_solid: var(--_solid-ground, var(--_paper));
      --_solid-ground: light-dark(lch(from var(--_ground) calc(99 + (l - 99) * alpha) c h / 1),
        lch(from var(--_ground) calc(8 + (l - 8) * alpha) c h / 1));
      --_black: lch(from var(--_solid) clamp(13, (49 - l) * 99, 94) 5 240);
      --_stone: color-mix(in lab, var(--_text) 82%, var(--_solid));
      --_fill: var(--_given, light-dark(lch(31 23 207), lch(82 23 207)));
      --_sea: lch(from var(--_solid-ground) clamp(31, (49 - l) * 99, 82) 23 207);
      --_on-accent: var(--prin-on-accent, lch(from var(--_fill) calc((49 - l) * 99) 0 0 / 1));
      --_line: color-mix(in lab, var(--_text) 17%, var(--_solid));
      --_frame: color-mix(in lab, var(--_accent) 62%, var(--_solid));
      --_lamp: lch(from var(--prin-lamp, #f5a93b) clamp(72, l, 86) min(c, 70) h / 1);
      --_deep: lch(from var(--_accent) 20 min(c, 25) h);
      --_full: lch(from var(--_accent) min(l, 34) min(c, 45) h);
      --_hue: lch(from var(--_accent) 50 min(c * 3, 50) h);
      --_sky: color-mix(in lab, var(--_hue) 13%, var(--_solid));
      --_tile: color-mix(in lab, var(--_hue) 7%, var(--_solid));
      --_sand: color-mix(in lab, var(--_lamp) 12%, var(--_solid));

      /* As a fill the accent stays as it is; as text its L differs from the surface's by at least 58 (64 if it is
         dark), the edge of a control by 45. To compare two colours, the surface's L is passed as the alpha of the
         other: (1 + L / 100) / 2. A line may end where a space stands, which is what ships of its end. */
      --_l: lch(from var(--_solid) none none none / calc(l * 1%));
      --_accent: var(--_readable, var(--_fill));
      --_readable: lch(from color-mix(in lch, var(--_given), var(--_l))
        clamp(min(alpha * 200 - 36, (0.75 - alpha) * 9999), l, max(alpha * 200 - 158, (0.75 - alpha) * 9999))
        calc(c * min(1, max(alpha * 200 - 158, (0.75 - alpha) * 9999) / l)) h / 1);
      --_edge: lch(from color-mix(in lch, var(--_border), var(--_l))
        clamp(min(alpha * 200 - 55, (0.75 - alpha) * 9999), l, max(alpha * 200 - 145, (0.75 - alpha) * 9999)) c h / 1);
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_edge: var(--_text);
      --_line: var(--_text);
    }
  }
  /* Forced colours: every colour that we name is the reader's, so that what is computed is what is painted. Grounds go,
     so what had one has an edge (sections.styles.ts). */
  @media (forced-colors: active) {
    .root {
      --_surface: Canvas;
      --_on-accent: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_white: CanvasText;
      --_frame: CanvasText;
      --_edge: CanvasText;
      --_line: CanvasText;
      --_lamp: CanvasText;
      --_accent: LinkText;
      --_fill: LinkText;
      --_ink: LinkText;
    }
  }
`;
