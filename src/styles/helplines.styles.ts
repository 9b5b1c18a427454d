import { css } from '../core/css.js';

/** The lines to call: a number stands large on a line of its own, and its underline pauses between the groups. */
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
  /* A link in a line is as high for a thumb as a number, without moving the lines around it. */
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
  .always {
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
  .always::before {
    order: 0;
    transform: none;
  }
  /* Where few letters fit, large ones above all, a number is as wide as the widget at most: it is never cut. */
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
