import { css } from './shared/css.js';

export const helplineBox = css`
  .lines {
    gap: 1.25em 1.5em;
  }
  .urgent .line + .line .tel {
    font-size: 2.5em;
  }
`;
