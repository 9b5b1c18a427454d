import { css } from '../core/css.js';

/** Styles of elements with sections: blocks of a ground, urgent ones, icons of sections, the end. */
export const sections = css`
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-top: 0.5em;
  }
  .first,
  .section {
    margin-top: var(--_gap);
  }
  .iconed {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .iconed > .icon {
    width: 2.1em;
    padding: 0.45em;
    border-radius: 50%;
    background: var(--_sky);
    color: var(--_accent);
  }

  /* Blocks of a ground. Urgent ones are deep, with lit tiles */
  .band {
    margin-top: 1em;
    padding: 1em;
    border-radius: var(--_inner);
    background: var(--_sand);
  }
  .band .label {
    font-size: 1.1875em;
  }
  .band .content {
    gap: 0.5em;
    margin-top: 0.3em;
  }
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

  /* Steps in order: each has its number in a ring */
  .steps {
    display: grid;
    gap: 0.75em;
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    padding-inline-start: 2.8em;
    padding-block: 0.2em;
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    width: 1.9em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 650;
    text-align: center;
    line-height: 1.9em;
  }

  /* What to say is speech, in quotation marks of the content's language */
  blockquote {
    justify-self: start;
    max-width: 30em;
    padding: 0.6em 1em;
    border: 2px solid var(--_frame);
    border-radius: 1.1em;
    border-end-start-radius: 0.2em;
    background: var(--_surface);
    line-height: 1.4;
  }
  blockquote::before {
    content: open-quote;
  }
  blockquote::after {
    content: close-quote;
  }
  .end {
    margin-top: var(--_gap);
    padding-top: 0.5em;
    border-top: 1px solid var(--_line);
  }
  .nowrap {
    white-space: nowrap;
  }

  .urgent .lines {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
  }
  @container (max-width: 15em) {
    .steps > li {
      padding-inline-start: 2.3em;
    }
    .iconed {
      display: block;
    }
    .nowrap {
      white-space: normal;
    }
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
  }
  @container (min-width: 42em) {
    .urgent .lines {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
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
    .urgent .lines:has(:nth-child(3)) {
      grid-area: auto;
    }
  }
  @media (forced-colors: active) {
    .head,
    .band {
      border: 2px solid;
    }
    .urgent {
      border-width: 5px;
    }
    .iconed > .icon,
    .label::before {
      background: none !important;
    }
  }
`;
