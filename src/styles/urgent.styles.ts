import { css } from '../core/css.js';

/** Styles of what is urgent: a deep block, with lit tiles. */
export const urgent = css`
  .urgent {
    background: var(--_deep);
    color: var(--_white);
    --_muted: var(--_white);
  }
  .urgent .line {
    --_accent: var(--_white);
  }
  .urgent .tel {
    --_text: var(--_ink);
    --_accent: var(--_ink);
    --_fill: var(--_ink);
    --_on-accent: var(--_lamp);
    border-color: var(--_lamp);
    background: var(--_lamp);
  }
  .urgent :focus-visible {
    outline-color: var(--_white);
  }
  .urgent .label::before {
    content: '!';
    content: '!' / '';
    float: inline-start;
    width: 1.3em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--_lamp);
    color: var(--_ink);
    text-align: center;
    line-height: 1.3;
  }
  .urgent .lines {
    --_column: max(7.5em, 34%);
  }
  /* Two lit tiles beside each other: the words go under the disc and the number. */
  @container (max-width: 30em) {
    .urgent .tel {
      align-content: start;
      gap: 0 0.5em;
    }
    .urgent .tel::before {
      grid-row: 1;
      width: 1.8em;
      height: 1.8em;
    }
    .urgent .tel > span {
      grid-column: 1 / -1;
    }
    .urgent .line > :not(.tel) {
      padding-inline-end: 0;
    }
  }
  @container (min-width: 44em) {
    .urgent .lines {
      --_column: 9em;
    }
    .urgent .line:last-child {
      grid-column: auto;
    }
    .urgent {
      padding: 1.25em 1.5em;
    }
    /* Two tiles stand beside the words, three below them. */
    .urgent:not(:has(.line:nth-child(3))) {
      display: grid;
      grid-template-columns: fit-content(15em) minmax(0, 1fr);
      gap: 0 1.5em;
      align-items: center;
    }
    .urgent:not(:has(.line:nth-child(3))) > .content {
      display: contents;
    }
    .urgent > .label {
      align-self: end;
    }
    .urgent > .content > p {
      align-self: start;
    }
    .urgent .lines {
      grid-area: 1 / 2 / span 2;
    }
    .urgent .lines:has(> :nth-child(3)) {
      grid-area: auto;
    }
  }
  @media (forced-colors: active) {
    .urgent {
      border-width: 5px;
    }
    .label::before {
      background: none !important;
    }
  }
`;
