import { css } from '../core/css.js';

/** Styles of elements with sections: rows, bands, the end. */
export const sections = css`
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .first {
    margin-top: 1.5em;
  }
  .section {
    position: relative;
    margin-top: 1.75em;
    padding-top: 1.25em;
  }
  .section::before,
  .section::after {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    border-top: var(--_rule);
  }
  .section::after {
    inset: -0.5em auto auto;
    inset-inline-start: var(--_label);
    width: var(--_gutter);
    height: 0.75em;
    border: 0;
    background: radial-gradient(circle at 50% 0.25em, var(--_accent) 0.22em, transparent 0.25em) var(--_surface);
  }

  /* Bands from edge to edge. Urgent ones have reversed colours and unbroken rules */
  .band {
    margin-inline: calc(-1 * var(--_pad));
    padding: 1.25em var(--_pad);
    background: var(--_tint);
  }
  .urgent {
    margin-top: 1.25em;
    background: var(--_text);
    color: var(--_surface);
    --_accent: var(--_surface);
    --_muted: var(--_surface);
  }
  .urgent .label {
    font-size: 1.25em;
  }
  .urgent .number {
    display: block;
  }
  .urgent .badge {
    width: max-content;
    padding: 0;
    border: 0;
  }
  .urgent .tel {
    font-size: 3.25em;
    padding-block: 0;
  }

  /* Quotation marks of the content's language */
  blockquote::before {
    content: open-quote;
  }
  blockquote::after {
    content: close-quote;
  }
  .end {
    margin-top: 1.75em;
    padding-top: 1em;
    border-top: var(--_rule);
  }
  .nowrap {
    white-space: nowrap;
  }

  @container (max-width: 15em) {
    .urgent .tel,
    .already .tel {
      font-size: min(2.5em, 22cqi) !important;
    }
    .urgent .badge,
    .nowrap {
      width: auto;
      white-space: normal;
    }
  }
  @container (min-width: 40em) {
    .urgent .tel {
      font-size: 4em;
    }
  }
  @media (forced-colors: active) {
    .urgent {
      border: 4px solid;
    }
  }
`;
