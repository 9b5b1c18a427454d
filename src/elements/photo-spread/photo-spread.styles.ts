import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const photoSpread = css`
  /* The picture: each circle is a ring of dots around yours */
  .stage {
    padding: 0.75em;
    background: var(--_tile);
    border-radius: var(--_inner);
  }
  :is(.stage, .moments) svg {
    display: block;
    width: 100%;
    max-width: 26em;
    margin: auto;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 7;
  }
  .hollow {
    stroke: var(--_tile);
    stroke-width: 4;
  }
  .you {
    fill: var(--_dot, var(--_lamp));
    stroke: none;
  }
  .beside .you {
    stroke: var(--_text);
    stroke-width: 2;
  }
  @media (prefers-reduced-motion: no-preference) {
    .drawn .ring {
      animation: lit 0.4s;
    }
  }
  @keyframes lit {
    0% {
      opacity: 0;
    }
  }
  i {
    display: inline-block;
    width: 0.85em;
    height: 0.85em;
    border: 0.45em solid var(--_accent);
    border-radius: 50%;
  }
  .stage .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .mine {
    border-color: var(--_dot, var(--_lamp));
  }
  .spared {
    border-width: 0.15em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .main {
    color: var(--_on-accent);
    background: var(--_fill) !important;
    border-color: var(--_accent);
  }
  /* Controls are the browser's own: they follow the page's scheme, forced colours and the reader's settings */
  .range {
    flex: 1 1 100%;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 1.5em;
    align-items: center;
    column-gap: 0.75em;
  }
  .range label {
    grid-column: 1 / -1;
  }
  input {
    accent-color: var(--_fill);
    width: 100%;
    height: 2.75em;
    cursor: pointer;
  }
  .aid {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    column-gap: 0.75em;
  }
  .aid > :not(input, label) {
    grid-column: 2;
  }
  .aid label {
    padding-block: 0.6em;
    cursor: pointer;
  }
  .result {
    display: none;
    font-weight: 650;
  }
  :checked ~ .result:not(.told) {
    display: block;
  }
  details:not(.more) > *,
  table + p {
    margin-top: 0.75em;
  }
  .moments svg {
    width: 7em;
  }
  table {
    /* The page that is printed has no doctype. */
    font: inherit;
    border-collapse: collapse;
  }
  caption,
  th,
  td {
    padding: 0.3em 0.4em 0.3em 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
  }
  @media screen {
    :not(:empty) + .example {
      display: none;
    }
  }
  @container (min-width: 30em) {
    .moments {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 44em) {
    .spread {
      grid-template-columns: 1fr 1fr;
      align-content: start;
      gap: 1em 2em;
    }
    .stage {
      grid-row: span 5;
    }
  }
  @media (forced-colors: active) {
    .stage,
    .moments {
      --_accent: CanvasText;
      --_dot: Highlight;
      --_tile: Canvas;
    }
    .main {
      color: ButtonText;
      background: ButtonFace !important;
    }
  }
  @media print {
    .stage,
    .now,
    .live,
    [data-region='figures'],
    .aid > input {
      display: none;
    }
    p.result:not(.live) {
      display: block !important;
    }
    .aid,
    .spread,
    ul.content:not(.aids) {
      display: block;
    }
    .example {
      display: grid;
      grid-template: auto 1fr / auto 1fr;
      gap: 0 2em;
    }
    table {
      grid-row: span 2;
    }
    table + p {
      margin: 0;
    }
    th,
    td {
      padding-block: 0;
    }
    .aids {
      grid-template-columns: 1fr 1fr;
    }
    ul.content:not(.aids) {
      columns: 2;
    }
    .moments svg {
      width: 6em;
    }
    .content {
      gap: 0.5mm 5mm;
    }
    .moments {
      grid-template-columns: repeat(4, 1fr);
      --_tile: #fff;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, photoSpread, print];
