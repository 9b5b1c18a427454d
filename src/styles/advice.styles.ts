import { css } from '../core/css.js';

/** Styles of advice: what to do has a tick, what not to do a cross. */
export const advice = css`
  .do,
  .dont {
    position: relative;
    padding-inline-start: 1.9em;
  }
  .do::before,
  .dont::before,
  .dont::after {
    content: '';
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0.4em;
    width: 0.45em;
    height: 0.9em;
    border: solid var(--_accent);
    border-width: 0 0.18em 0.18em 0;
    rotate: 42deg;
  }
  .dont::before,
  .dont::after {
    inset-block-start: 0.25em;
    inset-inline-start: 0.65em;
    width: 0;
    height: 1em;
    border-width: 0 0 0 0.15em;
    border-color: var(--_muted);
  }
  .dont::after {
    rotate: -42deg;
  }
  @container (max-width: 20em) {
    .do,
    .dont {
      padding-inline-start: 1.4em;
    }
  }
  @media print {
    .do,
    .dont {
      padding-inline-start: 1.5em;
    }
    .do::before,
    .dont::before {
      display: block !important;
    }
  }
`;
