import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const helplineBox = css`
  .lines {
    gap: 1.25em 1.5em;
  }
  .urgent .line + .line .tel {
    font-size: 2.5em;
  }
  /* The text says whether it is open; the full or hollow dot beside it repeats that. */
  .opening {
    display: flex;
    align-items: baseline;
    gap: 0.45em;
    min-height: 1.6em;
    color: var(--_muted);
  }
  .opening::before {
    content: '';
    flex: none;
    width: 0.65em;
    height: 0.65em;
    border: 2px solid;
    border-radius: 50%;
  }
  .open {
    color: var(--_accent);
    font-weight: 650;
  }
  .open::before {
    border-width: 0.325em;
  }
  /* The status is filled in when the helpline becomes visible; its height is reserved. */
  .opening:empty {
    visibility: hidden;
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, helplineBox, print];
