import { css } from '../core/css.js';

/** Styles of elements with sections: blocks of a ground, icons of sections, the end. */
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

  /* Blocks of a ground */
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
    top: -2px;
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

  @container (max-width: 15em) {
    .band {
      padding: var(--_pad);
    }
    .steps > li {
      padding: 2.4em 0 0;
    }
    .iconed {
      flex-wrap: wrap;
    }
    .nowrap {
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .head,
    .band {
      border: 2px solid;
    }
    .iconed > .icon {
      background: none !important;
    }
  }
`;
