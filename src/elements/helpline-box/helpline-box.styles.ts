import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { urgent } from '../../styles/urgent.styles.js';

const helplineBox = css`
  /* The school's own line: the warmest thing in the box */
  .local {
    border: 2px solid var(--_lamp);
  }
  .local .icon {
    background: var(--_lamp);
    color: var(--_ink);
  }
  .local .content {
    display: block;
  }
  ::slotted(*) {
    margin-block: 0 !important;
  }
  .box {
    --_gap: 0.75em;
  }
  .section .label,
  .first .label {
    font-size: 1.125em;
  }
  /* What answers at some hours only says more below its tile than fits beside another: its status, and whom to call
     instead. On a phone the box is to fill three screens at most, so that each tile is as high as its words. */
  .hours {
    display: block;
  }
  @container (max-width: 30em) {
    .line {
      display: block;
    }
    .urgent .line:has([open]) {
      grid-column: 1 / -1;
    }
  }
  .line > .more > summary {
    display: block;
    width: auto;
    min-height: 3.15em;
    padding-block: 0.5em;
    font-size: 0.875em;
    line-height: 1.4;
    text-decoration: none;
  }
  /* The chevron stays with the last word, where both have room. */
  .line > .more > summary::after {
    content: none;
  }
  u,
  u::after {
    display: inline-block;
  }
  u::after {
    margin-inline-start: 0.5em;
  }
  summary .meta {
    font: inherit;
    font-weight: 400;
  }
  .line > .more > p {
    padding-bottom: 0.5em;
  }
  /* The text says whether it is open; the full or hollow dot beside it repeats that. */
  .opening {
    display: flex;
    align-items: center;
    gap: 0.45em;
    min-height: 1.5em;
    line-height: 1.5;
    margin-top: 0.2em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .opening::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    width: 1em;
    height: 1em;
    border: 2px solid;
    border-radius: 50%;
  }
  .open {
    color: var(--_accent);
    font-weight: 650;
  }
  .open::before {
    border-width: 0.5em;
  }
  /* The status is filled in when the helpline becomes visible; its height is reserved. */
  .opening:empty {
    visibility: hidden;
  }
  @media print {
    .local::after {
      content: attr(data-links);
    }
  }
  @container (min-width: 44em) {
    .urgent > .label {
      align-self: start !important;
      margin-top: 0.5em;
    }
  }
  @container (min-width: 64em) {
    .needs {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 3em;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, urgent, helplineBox, print];
