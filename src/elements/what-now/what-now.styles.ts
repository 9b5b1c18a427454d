import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const whatNow = css`
  .path {
    margin-bottom: 0.5em;
    padding-inline: 1em;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    min-height: 3.5em;
    padding-block: 0.6em;
    cursor: pointer;
  }
  ::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    width: 0.6em;
    height: 0.6em;
    border: solid var(--_accent);
    border-width: 2px 2px 0 0;
    transform: rotate(45deg);
  }
  summary > .label {
    flex: 1 1 8em;
  }
  .change {
    font-weight: 650;
    text-decoration: underline;
  }
  /* A path that has been chosen stands alone; one that the browser has opened does not */
  .path:not([open]) .change,
  .begun > :not(.on),
  [open] > summary::after {
    display: none;
  }
  [open] {
    border-color: var(--_accent);
  }
  .say {
    margin-bottom: 1em;
  }
  .way > li {
    max-width: none;
    margin-bottom: 1.5em;
    counter-increment: step;
  }
  .way [tabindex] {
    margin-bottom: 0.5em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    scroll-margin: 5em 9em;
  }
  .together [tabindex]::before {
    content: counter(step) '. ';
  }
  .do,
  .dont {
    margin-bottom: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }
  .dont {
    border-inline-start-style: double;
  }
  .way strong {
    display: block;
  }
  .call {
    margin-top: 0.75em;
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
  }
  /* The buttons and parts of each view */
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
      padding-block: 0.25em;
      background: var(--_surface);
      border-top: var(--_rule);
    }
    .first:has(.begun) + .always p.meta {
      display: none;
    }
  }
  @media screen {
    .note:not(.first:has([open]) ~ *) {
      display: none;
    }
  }
  /* On paper: the path that was chosen, otherwise all; each step has a box to tick */
  @media print {
    /* Pages do not break well inside a grid. */
    .choice,
    .choice > .content {
      display: block;
    }
    .choice,
    .path {
      padding: 0;
      border: 0;
      break-inside: auto !important;
    }
    .paths:not(.begun) > * + * {
      break-before: page;
    }
    .way > li {
      display: grid !important;
      grid-template-columns: 1fr 1fr;
      gap: 0 6mm;
      margin-bottom: 2mm;
    }
    .say,
    .way [tabindex],
    .do,
    .dont,
    .call {
      margin-block: 0 1mm;
    }
    .lines {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr)) !important;
    }
    .blanks {
      columns: 2;
    }
    .end .meta {
      max-width: none;
    }
    .way > li > :not(.do, .dont) {
      grid-column: 1 / -1;
    }
    .way [tabindex] {
      font-size: 1em;
      outline: 0;
    }
    .way [tabindex]::before {
      content: '\25a1\2002' counter(step) '. ';
    }
    .way strong {
      display: inline;
    }
    .change {
      display: none !important;
    }
    .blanks li {
      border-bottom: var(--_rule);
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, whatNow, print];
