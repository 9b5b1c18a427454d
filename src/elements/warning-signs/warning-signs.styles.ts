import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const warningSigns = css`
  .sign {
    display: grid;
    grid-template-columns: 1.625em minmax(0, 1fr);
    column-gap: 0.75em;
  }
  .sign + .sign {
    border-top: var(--_rule);
  }
  input {
    appearance: none;
    display: grid;
    place-content: center;
    width: 1.625em;
    height: 1.625em;
    margin-top: 0.6em;
    border: 2px solid var(--_border);
    border-radius: 0.2em;
    cursor: pointer;
  }
  label {
    align-self: baseline;
    padding-block: 0.6em;
    min-height: 2.75em;
    cursor: pointer;
  }
  :checked {
    border-color: var(--_accent);
    background: var(--_fill);
  }
  :checked::before {
    content: '';
    width: 0.45em;
    height: 0.85em;
    border: solid var(--_on-accent);
    border-width: 0 0.16em 0.16em 0;
    transform: translateY(-0.1em) rotate(42deg);
  }
  :checked + label {
    font-weight: 650;
  }
  /* The step of a ticked sign; the border shows in forced colours, where the background is removed. */
  .step {
    display: none;
    grid-column: 1 / -1;
    gap: 0.35em;
    margin-bottom: 1em;
    padding: 0.75em 1em;
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  :checked ~ .step {
    display: grid;
  }
  .step-name {
    font-weight: 650;
    color: var(--_accent);
  }
  @container (min-width: 30em) {
    .step {
      grid-column: 2;
    }
  }
  @container (min-width: 40em) {
    .signs {
      margin-top: -0.6em;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, warningSigns, print];
