import { css } from '../../core/css.js';
import { advice } from '../../styles/advice.styles.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const talkGuide = css`
  .offer {
    margin-top: 1.25em;
  }
  /* All sentences in one place: whoever measures the box does not learn which of them shows */
  .offer ul {
    display: grid;
  }
  .offer .quote {
    grid-area: 1 / 1;
  }
  .offer .quote:not(.on) {
    visibility: hidden;
  }
  .quotes {
    display: grid;
    gap: 1.25em 2.5em;
  }
  .quote {
    display: grid;
    gap: 0.25em;
    align-content: start;
    justify-items: start;
    max-width: none;
  }
  .pairs {
    display: grid;
    gap: 1.75em 2.5em;
  }
  .pairs > li {
    display: grid;
    gap: 0.4em;
    align-content: start;
    max-width: none;
  }
  .pairs strong {
    font-size: 0.875em;
  }
  .pairs div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .dont blockquote {
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--_muted);
  }
  .pairs .meta {
    padding-inline-start: 2.2em;
  }
  .bullets > li {
    margin-inline-start: 1.25em;
    padding-block: 0.15em;
    list-style: disc;
  }
  .bullets > ::marker {
    color: var(--_accent);
  }
  /* The agreement is a sheet of paper */
  .agreement > .content {
    padding: 1.25em;
    border: 2px dashed var(--_frame);
    border-radius: var(--_inner);
  }
  .blanks {
    display: grid;
    gap: 0.75em 2em;
  }
  .blanks li {
    max-width: none;
  }
  label {
    display: block;
    font-weight: 650;
  }
  input {
    width: 100%;
    min-height: 2.75em;
    margin-top: 0.25em;
    padding: 0.35em 0.75em;
    background: var(--_tile);
    border: 2px solid var(--_edge);
    border-radius: var(--_inner);
    font-weight: 400;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  .tools > .meta {
    flex: 1 0 100%;
    max-width: none;
  }
  @container (max-width: 15em) {
    blockquote {
      padding: 0.4em 0.6em;
    }
    .agreement > .content {
      padding: 0.6em;
    }
  }
  @container (min-width: 42em) {
    .quotes,
    .pairs,
    .blanks {
      grid-template-columns: 1fr 1fr;
    }
    .agreement > .content {
      grid-template-columns: 1fr 1fr;
      padding: 2em;
      gap: 1em 2.5em;
    }
    .agreement > .content > :not(div),
    .agreement .tools {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 64em) {
    .pairs {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  /* On paper the agreement has a sheet of its own; printed by its button it is alone */
  @media print {
    /* Pages do not break well inside a grid. */
    .long,
    .long > .content {
      display: block;
      break-inside: auto !important;
    }
    .pairs > li {
      margin-bottom: 2mm;
    }
    .long,
    .agreement {
      break-before: page;
    }
    .only-agreement .box > :not(.agreement) {
      display: none !important;
    }
    .only-agreement .agreement {
      break-before: auto;
      font-size: 12pt;
    }
    .blanks :is(input, p) {
      width: 100%;
      min-height: 8mm;
      border: solid;
      border-width: 0 0 1px;
      border-radius: 0;
    }
    .quotes,
    .pairs {
      gap: 2mm 6mm;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, advice, talkGuide, print];
