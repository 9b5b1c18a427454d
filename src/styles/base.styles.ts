import { css } from '../core/css.js';

/**
 * Base styles of all elements. Their identity is the pause: rules stop once at a raised dot, the underline of a number
 * between its groups; only urgent parts are unbroken. Container queries use em: widths follow the text size.
 */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    min-width: 0;
    font: inherit;
    color: inherit;
    list-style: none;
  }
  [hidden] {
    display: none !important;
  }
  .box {
    padding: var(--_pad);
    background: var(--_surface);
    border: var(--_rule);
    border-radius: var(--_radius);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  strong,
  .title,
  .label,
  .tel,
  .site,
  .button,
  .badge {
    font-weight: 650;
  }
  a,
  .button,
  .badge {
    color: var(--_accent);
  }
  a,
  .button,
  label,
  summary {
    text-underline-offset: 0.2em;
  }
  :is(a:not(.tel), .tel span, .button, label, summary):hover {
    text-decoration: underline 3px;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    scroll-margin: 4.5em 0.5em;
  }
  .icon {
    flex: none;
    width: 1.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  /* Type */
  .title {
    font-size: 1.625em;
    line-height: 1.2;
  }
  .label {
    line-height: 1.35;
  }
  .title,
  .label {
    text-wrap: balance;
  }
  .meta {
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_muted);
  }
  p,
  li {
    max-width: 38em;
    text-wrap: pretty;
  }
  /* Rows: a label and its content */
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em var(--_gutter);
  }
  /* The head: its rule stops at the dot, before the title */
  .eyebrow {
    display: flex;
    align-items: center;
    gap: 0.5em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .eyebrow::before,
  .badge::before {
    content: '';
    order: 1;
    border: 0.3em solid var(--_accent);
    border-radius: 50%;
    transform: translateY(-0.25em);
  }
  .eyebrow::after {
    content: '';
    order: 1;
    flex: 1;
    border-top: var(--_rule);
  }
  .lead {
    margin-top: 0.5em;
  }
  /* Buttons */
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 2.75em;
    padding: 0.35em 0.9em;
    line-height: 1.25;
    background: none;
    border: 1.5px solid;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint);
  }
  .button-plain {
    min-height: 3em;
    padding-inline: 0;
    font-size: 0.9375em;
    border-color: transparent;
    text-decoration: underline;
  }
  [data-region='print'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-top: 1.5em;
  }
  /* The exit stays in sight while the element is: see keep-in-sight.ts. Without popovers it sticks to the top */
  [data-region='exit'] {
    display: contents;
  }
  .exit-place {
    position: sticky;
    z-index: 1;
    top: 0.5em;
    display: block;
    width: max-content;
    max-width: 100%;
    min-height: 3em;
  }
  .exit {
    position: static;
    display: flex;
    color: var(--_on-accent);
    background: var(--_fill) !important;
    border-color: var(--_accent);
    box-shadow: 0 0 0 3px var(--_surface);
    text-decoration: none;
  }
  .exit:popover-open {
    position: fixed;
    inset-block: auto 0.5em;
    inset-inline: auto 0.5em;
    width: max-content;
    max-width: calc(100% - 1em);
  }
  .exit-place + .meta {
    display: flow-root;
    margin-block: 0.75em 1.5em;
  }
  @container (max-width: 15em) {
    .box {
      --_pad: min(0.625em, 4cqi);
      overflow-wrap: anywhere;
    }
    .button {
      width: 100%;
      padding-inline: 0.4em;
    }
  }
  /* Room at the end for the exit in the corner, which would cover the last buttons of a page that ends here */
  @container (max-width: 30em) {
    .box:has(.exit) [data-region='print'] {
      margin-bottom: 4em;
    }
  }
  @container (min-width: 30em) {
    .title {
      font-size: 2em;
    }
  }
  @container (min-width: 40em) {
    .box {
      --_pad: calc(1.75 * var(--_space));
      --_label: 9.25em;
      --_gutter: 2.25em;
    }
    .row {
      grid-template-columns: var(--_label) minmax(0, 1fr);
      align-items: first baseline;
    }
    .title {
      font-size: 2.375em;
    }
    .eyebrow {
      margin-inline-end: calc(-0.5 * var(--_gutter) - 0.3em);
    }
    .eyebrow::after {
      order: 0;
    }
    .exit-place {
      float: inline-start;
      margin-inline-end: var(--_gutter);
    }
    .head {
      clear: both;
    }
  }
  @container (min-width: 52em) {
    .box {
      --_pad: calc(2.25 * var(--_space));
      --_label: 13em;
      --_gutter: 3em;
    }
  }
`;
