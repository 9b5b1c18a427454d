import { css } from '../../core/css.js';
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
  .quote {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    max-width: none;
    padding-block: 0.5em;
  }
  .quote > .meta {
    flex: 1 0 100%;
  }
  .quote > blockquote {
    flex: 1 1 15em;
  }
  blockquote {
    font-size: 1.125em;
    line-height: 1.45;
  }
  .pairs > li {
    display: grid;
    gap: 0.25em 1.5em;
    max-width: none;
    margin-bottom: 1.5em;
  }
  .avoid {
    color: var(--_muted);
  }
  .bullets > li,
  .minute > li {
    margin-inline-start: 1.25em;
    list-style: disc;
  }
  .minute > li {
    list-style: decimal;
  }
  label {
    display: block;
    font-weight: 650;
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
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  @container (min-width: 30em) {
    .pairs > li {
      grid-template-columns: 1fr 1fr;
    }
    .pairs .meta {
      grid-column: 1 / -1;
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
    input {
      border-width: 0 0 1px;
      border-radius: 0;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, talkGuide, print];
