import { css } from './shared/css.js';
import { callLines } from './shared/lines.styles.js';
import { looks as shared } from './shared/looks.styles.js';
import { sections } from './shared/sections.styles.js';
import { tokens } from './shared/tokens.styles.js';

const helplineBox = css`
  .lines {
    gap: 1.25em 1.5em;
  }
  .urgent .line + .line .tel {
    font-size: 2.5em;
  }
`;

/** All that dresses the element, in this order; the prerendered page has the same. */
export const looks = [tokens, shared, callLines, sections, helplineBox];
