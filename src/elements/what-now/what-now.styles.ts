import { css } from '../../core/css.js';
import { advice } from '../../styles/advice.styles.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { urgent } from '../../styles/urgent.styles.js';

const whatNow = css`
  .path {
    margin-bottom: 0.5em;
    padding-inline: 1em;
    border: 2px solid var(--_edge);
    border-radius: var(--_inner);
    background: var(--_surface);
  }
  .path > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    min-height: 3.5em;
    padding-block: 0.6em;
  }
  /* A ring, which is lit in the path that has been chosen */
  .path > summary::before {
    content: '';
    flex: 0 0 1.65em;
    box-sizing: border-box;
    height: 1.65em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }
  .path .label {
    flex: 1 1 6em;
    font-size: 1.125em;
  }
  .path:hover:not([open]) {
    background: var(--_sky);
  }
  .path[open] {
    border-color: var(--_accent);
  }
  .path[open] > summary::before {
    border: 0.42em solid var(--_lamp);
    background: var(--_ink);
  }
  .change {
    text-decoration: underline;
  }
  /* A path that has been chosen stands alone; one that the browser has opened does not */
  .path:not([open]) .change,
  .begun > :not(.on) {
    display: none;
  }
  .say {
    margin-bottom: 1.25em;
    font-size: 1.125em;
  }
  /* Each step has its number in a lit disc, and beside the steps a dotted line leads to the next */
  .way > li {
    position: relative;
    display: grid;
    gap: 0.6em;
    justify-items: start;
    max-width: none;
    margin-bottom: 1.5em;
    padding-inline-start: 3.4em;
  }
  .way > li > * {
    width: 100%;
    max-width: 36em;
  }
  .way > li > :is(.button, blockquote) {
    width: auto;
  }
  .way > li::before {
    content: attr(data-step);
    position: absolute;
    inset-inline-start: 0;
    width: 2.4em;
    border-radius: 50%;
    background: var(--_lamp);
    color: var(--_ink);
    font-weight: 750;
    text-align: center;
    line-height: 2.4em;
  }
  .way [tabindex] {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    padding-block: 0.2em;
    scroll-margin: 5em 9em;
  }
  .blanks {
    display: grid;
    gap: 0 2em;
  }
  .blanks li {
    padding-top: 0.75em;
    border-bottom: 2px dotted var(--_frame);
  }
  .kept {
    margin-top: 1.5em;
  }
  .call {
    font-weight: 650;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .next {
    background: var(--_fill) !important;
    color: var(--_on-accent);
    border-color: var(--_fill);
    padding-inline: 1.6em;
  }
  .paths:not(.begun) + .tools,
  .paths:not(.together) + * > .one,
  .together + .tools > :not(.one),
  .last + .tools > .next,
  a:not([href]) {
    display: none;
  }
  /* The number that answers at any hour: in sight for as long as the steps are */
  .always {
    margin-top: 1.25em;
  }
  @media screen and (min-height: 30em) {
    .first:has(.begun) + .always {
      position: sticky;
      bottom: 0;
      z-index: 1;
      padding: 0.4em 0.6em;
      box-shadow: 0 0 0 0.4em var(--_surface);
    }
    .first:has(.begun) + .always p.meta {
      display: none;
    }
  }
  /* On a phone only the heading stands beside the number. */
  @container (max-width: 26em) {
    .path {
      padding-inline: 0.7em;
    }
    .path .change {
      flex: 1 0 100%;
      padding-inline-start: 2.4em;
    }
    .way > li {
      padding: 0;
    }
    .way [tabindex] {
      padding-inline-start: 2.4em;
    }
  }
  @container (max-width: 15em) {
    .path {
      padding-inline: 0.5em;
    }
    .way [tabindex] {
      padding: 2.4em 0 0;
    }
  }
  @container (min-width: 26em) {
    .together > .on .way > li:not(:last-child)::after {
      content: '';
      position: absolute;
      inset: 2.9em auto -1.1em 1.05em;
      border-inline-start: 0.3em dotted var(--_frame);
    }
  }
  @container (min-width: 30em) {
    .blanks {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media screen {
    .note:not(.first:has([open]) ~ *) {
      display: none;
    }
  }
  /* On paper: the path that was chosen, otherwise all, in two columns; each step has a box to tick */
  @media print {
    /* Pages do not break well inside a grid. */
    .choice,
    .choice > .content {
      display: block;
    }
    .choice,
    .path {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .choice {
      margin-top: 1.5mm;
      break-inside: auto !important;
    }
    .way {
      columns: 2;
      column-gap: 6mm;
      font-size: 0.88em;
    }
    .say,
    .way > li {
      margin-bottom: 1mm;
      font-size: 1em;
    }
    .way > li {
      display: block !important;
      padding: 0;
      break-inside: auto;
    }
    .call {
      break-after: avoid;
    }
    .always {
      display: flex;
      gap: 0 5mm;
    }
    .way > li::before {
      content: '\25a1\2002' attr(data-step) '. ';
      position: static;
      float: inline-start;
      width: auto;
      margin-inline-end: 0.4em;
      line-height: inherit;
    }
    .way > li::after,
    .change,
    .kept,
    .choice:has(.begun) > .label {
      display: none !important;
    }
    .way [tabindex] {
      padding: 0;
      font-size: 1em;
      outline: 0;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, urgent, advice, whatNow, print];
