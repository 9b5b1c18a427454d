import { css } from '../core/css.js';

/** The panel of `debug`. */
export const panelStyles = css`
  .prin-debug {
    display: block;
    margin: 1rem;
    padding: 1rem;
    border: 2px dashed currentcolor;
    border-radius: 0.5rem;
    font:
      1rem/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    color: CanvasText;
    background: Canvas;
  }
  .prin-debug summary {
    min-block-size: 44px;
    align-content: center;
    font-weight: bold;
    cursor: pointer;
  }
  .prin-debug dl {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(0, 3fr);
    gap: 0.25rem 1rem;
    margin: 0.5rem 0;
  }
  .prin-debug dd {
    margin: 0;
    font-family: ui-monospace, monospace;
  }
  .prin-debug ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25em;
  }
  .prin-debug li {
    list-style: disc;
  }
  @container (max-width: 30em) {
    .prin-debug dl {
      display: block;
    }
  }
  @media print {
    .prin-debug {
      display: none;
    }
  }
`;
