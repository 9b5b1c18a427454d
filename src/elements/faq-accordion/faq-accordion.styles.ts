import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const faqAccordion = css`
  .questions {
    margin-top: 1.5em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-weight: 650;
  }
  .tools > label {
    flex: 1 0 100%;
  }
  input {
    width: 100%;
    min-height: 2.75em;
    padding: 0.35em 0.75em;
    background: none;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
    font-weight: 400;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  /* The headings of groups and of the results. */
  div > .label {
    padding-block: 1.25em 0.5em;
    border-bottom: var(--_rule);
    font-size: 1.125em;
  }
  details {
    border-bottom: var(--_rule);
    scroll-margin: 4.5em;
  }
  summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-height: 3.25em;
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
    border-width: 0 2px 2px 0;
    margin-inline-end: 0.3em;
    transform: translateY(-0.15em) rotate(45deg);
  }
  [open] > summary::after {
    transform: translateY(0.15em) rotate(225deg);
  }
  /* Answers open with a height transition, except in print and with reduced motion. */
  @media screen and (prefers-reduced-motion: no-preference) {
    summary::after {
      transition: transform 0.2s;
    }
    ::details-content {
      interpolate-size: allow-keywords;
      height: 0;
      overflow-y: clip;
      transition:
        height 0.2s,
        content-visibility 0.2s allow-discrete;
    }
    [open]::details-content {
      height: auto;
      transition: height 0.2s;
    }
  }
  .answer,
  .nothing {
    display: grid;
    gap: 0.75em;
    padding-block: 0.4em 0.5em;
  }
  .answer > .button {
    justify-self: start;
  }
  .answer li:not(.line) {
    margin-inline-start: 1.25em;
    list-style: disc;
  }
  .answer ol > li {
    list-style: decimal !important;
  }
  .questions + .meta {
    margin-top: 1em;
  }
  ::marker {
    color: var(--_accent);
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, faqAccordion, print];
