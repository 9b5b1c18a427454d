import { css } from '../core/css.js';

/** Helpline entries: large number on its own row, underline interrupted between digit groups. */
export const helplineStyles = css`
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1.5em;
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }
  /* Links in a helpline are as high to touch as numbers, without moving the text around them. */
  p > a {
    padding-block: 0.7em;
  }
  .line > .meta {
    margin-top: 0.25em;
  }
  .tel,
  .site {
    display: inline-block;
    min-width: 1.6em;
    padding-block: 0.2em;
    font-size: 1.75em;
    line-height: 1.2;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .site {
    font-size: 1.25em;
    padding-block: 0.5em;
    overflow-wrap: anywhere;
  }
  .tel {
    text-decoration: none;
    white-space: nowrap;
  }
  .tel span {
    text-decoration: underline 2px;
    text-underline-offset: 0.16em;
    text-decoration-skip-ink: none;
  }
  .badge {
    display: flex;
    align-items: center;
    gap: 0.45em;
    padding-block: 0.1em 0.15em;
    padding-inline: 0.6em 0.75em;
    border: 1px solid;
    border-radius: 2em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .badge::before {
    order: 0;
    transform: none;
  }
  /* In narrow elements, or with large text, a number is at most as wide as the element, so that it is never cut. */
  @container (max-width: 15em) {
    .tel {
      font-size: min(1.25em, 12cqi);
      padding-block: 0.5em;
    }
  }
  @container (min-width: 40em) {
    .lines {
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
    }
  }
`;
