import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const whatNow = css`
  .paths,
  .path {
    display: grid;
    gap: 0.5em;
  }
  .path {
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    min-height: 3.5em;
    padding: 0.6em 1em;
    cursor: pointer;
  }
  ::-webkit-details-marker {
    display: none;
  }
  summary .label {
    flex: 1 1 8em;
    font-size: 1.0625em;
  }
  .change {
    color: var(--_accent);
    text-decoration: underline;
  }
  summary::after {
    content: '';
    flex: none;
    width: 0.6em;
    height: 0.6em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  /* A path that has been chosen stands alone; one that the browser opens, or the reader before the script, does not */
  .path:not([open]) .change,
  .begun > :not(.on),
  [open] > summary::after {
    display: none;
  }
  .path[open] {
    border-color: var(--_accent);
  }
  .path > :not(summary) {
    margin-inline: 1em;
  }
  .path > .meta {
    margin-block: 0.5em 1em;
  }
  .say {
    font-size: 1.125em;
  }
  .way {
    display: grid;
    gap: 1.5em;
    counter-reset: step;
  }
  .way > li {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    max-width: none;
    counter-increment: step;
  }
  h3.label ~ * .way .label,
  .way .label {
    font-size: 1.25em;
    line-height: 1.3;
    scroll-margin: 5em 9em;
  }
  .way .label .meta {
    display: block;
    font-size: 0.7em;
    font-weight: 400;
  }
  .do,
  .dont {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }
  .dont {
    border-inline-start: 4px double var(--_muted);
  }
  .do strong,
  .dont strong {
    display: block;
  }
  .call {
    margin-top: 0.5em;
    font-weight: 650;
  }
  .way .tel {
    font-size: 1.5em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .next {
    background: var(--_fill);
    color: var(--_on-accent);
    border-color: var(--_fill);
  }
  .next:hover {
    background: var(--_fill);
  }
  /* Which buttons there are in each view */
  .paths:not(.begun) + .tools,
  .paths:not(.all-steps) + .tools > .one,
  .all-steps + .tools > :not(.one),
  .last + .tools > .next,
  .paths:not(.all-steps) .way > :not([hidden]) ~ .none {
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
      padding-block: 0.5em;
      background: var(--_surface);
      border-top: var(--_rule);
    }
    .first:has(.begun) + .always .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
    }
  }
  .lines-to-fill {
    columns: 15em auto;
  }
  @media print {
    .way > [hidden] {
      display: grid !important;
    }
    .change,
    .way .label .meta {
      display: none !important;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, whatNow, print];
