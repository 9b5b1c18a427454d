import { css } from './shared/css.js';

export const helplineBox = css`
  [data-ordered] {
    margin-top: 1.5em;
  }
  /* The order may change: the line that pauses belongs to whatever is not first. */
  [data-ordered] > :first-child {
    margin: 0;
    padding: 0;
  }
  [data-ordered] > :first-child::before,
  [data-ordered] > :first-child::after {
    content: none;
  }
  .lines {
    gap: 1.25em 1.5em;
  }
  .urgent .line + .line .tel {
    font-size: 2.25em;
  }
`;
