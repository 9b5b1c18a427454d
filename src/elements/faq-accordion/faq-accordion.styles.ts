import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const faqAccordion = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-top: 1.5em;
  }
  .tools > label {
    width: 100%;
    font-size: 1.125em;
    font-weight: 650;
  }
  input {
    width: 100%;
    min-height: 2.9em;
    margin-top: 0.3em;
    padding: 0.4em 1.1em;
    background: var(--_surface);
    border: 2px solid var(--_edge);
    border-radius: calc(1.5 * var(--_radius));
    font-weight: 400;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  /* The headings of groups and of the results. */
  div > .label {
    margin-top: 1.25em;
    padding-bottom: 0.35em;
    border-bottom: 2px solid var(--_frame);
  }
  details[id] {
    border-bottom: 1px solid var(--_line);
    scroll-margin: 4.5em;
  }
  [id] > summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    position: relative;
    min-height: 3.5em;
    padding-block: 0.5em;
    color: inherit;
  }
  summary .label {
    font-size: 1.125em;
    line-height: 1.4;
  }
  [id] > summary::before {
    content: '';
    position: absolute;
    inset-inline-end: 0;
    border: 1em solid var(--_sky);
    border-radius: 50%;
  }
  [id] > summary::after {
    margin-inline-end: 0.75em;
    color: var(--_accent);
  }
  [id][open] > summary::before {
    border-color: var(--_fill);
  }
  [id][open] > summary::after {
    color: var(--_on-accent);
  }
  /* Answers open with a height transition, except in print and with reduced motion. */
  @media screen and (prefers-reduced-motion: no-preference) {
    summary::after {
      transition: transform 0.2s;
    }
    [id]::details-content {
      interpolate-size: allow-keywords;
      height: 0;
      overflow-y: clip;
      transition:
        height 0.2s,
        content-visibility 0.2s allow-discrete;
    }
    [id][open]::details-content {
      height: auto;
      transition: height 0.2s;
    }
  }
  .answer,
  .nothing {
    display: grid;
    gap: 0.75em;
    padding-block: 0.25em 1em;
  }
  .nothing {
    margin-top: 1em;
    padding: 1em;
    border-radius: var(--_inner);
    background: var(--_sand);
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
  [data-sortable] + .meta {
    margin-top: 1.5em;
  }
  @media (forced-colors: active) {
    [id] > summary::before {
      display: none;
    }
    [id] > summary::after {
      color: LinkText !important;
    }
  }
  @container (min-width: 64em) {
    [data-sortable] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 3em;
      align-items: start;
    }
    .results,
    .nothing {
      grid-column: 1 / -1;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, faqAccordion, print];
