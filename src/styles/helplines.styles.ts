import { css } from '../core/css.js';

/** Helplines: a number is a tile to press, a link with a receiver, the number and who answers. */
export const helplineStyles = css`
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_column, 14em)), 1fr));
    gap: 0 0.5em;
  }
  /* Two tiles stand in a row, equally high, and so is what stands below them; one that would be alone in its row takes
     all of it. On paper they take no more room than their words. */
  @media screen {
    .lines {
      --_column: max(14em, 34%);
      margin-bottom: -0.5em;
    }
    .line:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
    .line {
      display: grid;
      grid-row: span 2;
      grid-template: subgrid / 1fr;
      max-width: none;
      margin-bottom: 0.5em;
    }
    .line > :not(.tel) {
      padding-inline: 0.7em;
    }
    .line > .meta {
      margin-block: 0.3em;
    }
  }
  .tel {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    place-content: center stretch;
    align-items: center;
    gap: 0 0.5em;
    min-height: 3.5em;
    padding: 0.3em 0.6em;
    border: 2px solid var(--_accent);
    border-radius: var(--_inner);
    background: var(--_surface);
    text-decoration: none;
  }
  .tel:hover {
    background: var(--_sky);
  }
  /* A disc with a receiver, whose ends are two people; with a globe for a site */
  .tel::before {
    --_pen: var(--_on-accent);
    content: '';
    grid-row: span 3;
    width: 2.4em;
    height: 2.4em;
    border-radius: 50%;
    background:
      radial-gradient(circle at 32% 31%, var(--_pen) 15%, transparent 16%),
      radial-gradient(circle at 69% 68%, var(--_pen) 15%, transparent 16%),
      radial-gradient(circle at 75% 25%, transparent 38%, var(--_pen) 40% 48%, transparent 50%) 30% 70% / 55% 55%
        no-repeat,
      var(--_fill);
    transition: rotate 0.15s;
  }
  .site::before {
    background:
      linear-gradient(var(--_pen) 0 0) 50% / 50% 2px no-repeat,
      radial-gradient(40% 100%, transparent 60%, var(--_pen) 62% 72%, transparent 75%) 50% / 50% 50% no-repeat,
      radial-gradient(closest-side, transparent 44%, var(--_pen) 46% 54%, transparent 56%),
      var(--_fill);
  }
  .tel:hover::before {
    rotate: -12deg;
  }
  .tel strong {
    font-size: 1.5em;
    line-height: 1.15;
    font-weight: 750;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .tel:not(.site) strong {
    white-space: nowrap;
  }
  .site strong {
    font-size: 1.25em;
    overflow-wrap: anywhere;
  }
  .tel strong span {
    text-decoration: underline 2px;
    text-underline-offset: 0.14em;
    text-decoration-skip-ink: none;
  }
  .who {
    font-size: 0.875em;
    line-height: 1.3;
    color: var(--_text);
  }
  .line .badge {
    line-height: 1.3;
  }
  /* Links in a sentence are as high to touch as numbers, without moving the text around them. */
  p > a {
    padding-block: 0.7em;
  }
  @media (forced-colors: active) {
    .tel {
      background: none !important;
    }
    .tel::before {
      forced-color-adjust: none;
      --_fill: LinkText !important;
      --_pen: Canvas !important;
    }
  }
  /* In narrow elements, or with large text, a number is at most as wide as the element, so that it is never cut. */
  @container (max-width: 16em) {
    .tel {
      grid-template-columns: minmax(0, 1fr);
    }
    .line > * {
      padding-inline: 4cqi !important;
    }
    .tel strong {
      font-size: min(1.4em, 12cqi);
    }
    .tel::before {
      display: none;
    }
  }
`;
