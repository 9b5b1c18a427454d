import { css } from '../core/css.js';

/** The head of an element, with its drawing and the quick exit, and what changes with its width. */
export const head = css`
  /* The head: for whom, a drawing, the title, a sentence */
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: end;
    margin: calc(-1 * var(--_pad));
    margin-bottom: 0;
    padding: 1.4em var(--_pad) 1.25em;
    background: var(--_sky);
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .eyebrow {
    align-self: center;
    font-size: 0.9375em;
  }
  [data-region='exit'],
  .title,
  .lead {
    grid-column: 1 / -1;
  }
  .lead {
    margin-top: 0.5em;
  }
  .drawing {
    width: 4.5em;
    margin-block: -0.6em 0;
    stroke-width: 5;
    fill: var(--_accent);
  }
  .l {
    fill: var(--_lamp);
  }
  .s {
    fill: none;
    stroke: var(--_accent);
  }
  /* A dotted line */
  .d {
    stroke-dasharray: 0 11;
  }
  /* The exit stays in sight while the element is: see keep-in-sight.ts. Without popovers it sticks to the top */
  .exit-place {
    position: sticky;
    z-index: 1;
    top: 0.5em;
    float: inline-end;
    width: max-content;
    max-width: 100%;
    min-height: 3em;
    margin-inline-start: 0.75em;
  }
  .exit {
    position: static;
    display: flex;
    color: var(--_white) !important;
    background: var(--_deep) !important;
    border-color: var(--_lamp);
    box-shadow: 0 0 0 3px var(--_surface);
    text-decoration: none;
  }
  .exit .icon {
    color: var(--_lamp);
  }
  /* Still the only thing that is filled */
  @media (forced-colors: active) {
    .exit {
      forced-color-adjust: none;
      --_lamp: Canvas;
      --_white: Canvas;
      --_deep: CanvasText;
    }
  }
  .exit:popover-open {
    position: fixed;
    inset-block: auto 0.5em;
    inset-inline: auto 0.5em;
    width: max-content;
    max-width: calc(100% - 1em);
  }
  .stays {
    padding-bottom: 1.25em;
    font-size: 0.875em;
  }
  .stays > summary {
    width: auto;
    min-width: min(9em, 100%);
    min-height: 3.2em;
    text-decoration: underline;
  }
  @container (max-width: 15em) {
    .box {
      --_pad: min(0.8em, 4cqi);
      overflow-wrap: anywhere;
    }
    .title {
      font-size: 1.25em;
    }
    .drawing {
      width: 3.5em;
    }
    .label {
      font-size: 1em !important;
    }
    .button {
      width: 100%;
      padding-inline: 0.4em;
    }
  }
  /* Room at the end for the exit in the corner, which would cover the last buttons of a page that ends here */
  @container (max-width: 30em) {
    .box:has(.exit) [data-region='print'] {
      margin-bottom: 4em;
    }
  }
  @container (min-width: 30em) {
    .box {
      --_pad: calc(1.5 * var(--prin-space, 1em));
    }
    .head {
      grid-template-rows: auto auto auto 1fr;
      align-items: start;
      padding-block: 1.75em 1.5em;
    }
    .eyebrow,
    .title,
    .lead {
      grid-column: 1;
    }
    .drawing {
      grid-area: 2 / 2 / span 3;
      align-self: center;
      width: 8.5em;
      margin: 0;
    }
    .title {
      font-size: calc(2.125em * var(--_level, 1));
    }
  }
  @container (min-width: 42em) {
    .box {
      --_pad: calc(2 * var(--prin-space, 1em));
      --_gap: 2.5em;
    }
    .title {
      font-size: calc(2.625em * var(--_level, 1));
    }
    .lead {
      font-size: 1.125em;
    }
    .drawing {
      width: 11.5em;
    }
  }
  @container (min-width: 64em) {
    .box {
      --_pad: calc(3 * var(--prin-space, 1em));
    }
  }
`;
