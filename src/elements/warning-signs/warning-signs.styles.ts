import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { urgent } from '../../styles/urgent.styles.js';

const warningSigns = css`
  .private {
    max-width: none;
    padding-block: 0.7em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .signs {
    display: grid;
    gap: 0.4em;
  }
  .sign {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-width: none;
    border: 2px solid transparent;
    border-radius: var(--_inner);
    background: var(--_tile);
    line-height: 1.4;
  }
  .sign:has(:checked) {
    border-color: var(--_accent);
    background: var(--_sky);
  }
  /* The whole row is the target: the label lies under its box. */
  input,
  label {
    grid-area: 1 / 1;
    align-self: center;
    cursor: pointer;
  }
  label {
    min-height: 3.25em;
    padding: 0.8em;
    padding-inline-start: 3.2em;
    align-content: center;
  }
  input {
    appearance: none;
    display: grid;
    place-content: center;
    z-index: 1;
    width: 1.75em;
    height: 1.75em;
    margin-inline-start: 0.7em;
    border: 2px solid var(--_edge);
    border-radius: 0.5em;
    background: var(--_surface);
  }
  input::before {
    width: 0.5em;
    height: 0.9em;
    border: solid var(--_on-accent);
    border-width: 0 0.18em 0.18em 0;
    transform: translateY(-0.1em) rotate(42deg);
  }
  :checked {
    border-color: var(--_accent);
    background: var(--_fill);
  }
  :checked::before {
    content: '';
  }
  :checked + label {
    font-weight: 650;
  }
  /* The step of a ticked sign: an act, and what to say as speech */
  .step {
    display: none;
    gap: 0.5em;
    padding: 0 0.8em 0.9em;
    padding-inline-start: 3.2em;
  }
  :checked ~ .step {
    display: grid;
  }
  @media (prefers-reduced-motion: no-preference) {
    :checked::before {
      animation: tick 0.18s;
    }
  }
  @keyframes tick {
    from {
      scale: 0;
    }
  }
  @media (forced-colors: active) {
    .sign {
      border-color: CanvasText;
    }
    :checked {
      forced-color-adjust: none;
    }
  }
  @container (max-width: 18em) {
    .step {
      padding-inline: 0.8em;
    }
  }
  @container (max-width: 15em) {
    input {
      align-self: start;
      margin: 0.5em;
    }
    label {
      padding: 2.6em 0.6em 0.6em;
    }
  }
  @container (min-width: 64em) {
    .groups {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 1.75em;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, urgent, warningSigns, print];
