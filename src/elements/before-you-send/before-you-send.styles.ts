import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const beforeYouSend = css`
  .already .tel {
    --_text: var(--_white);
    --_on-accent: var(--_ink);
    padding: 0.5em 0.75em;
    background: var(--_full);
    color: var(--_white);
  }
  .already .badge {
    color: inherit;
  }
  .already .tel::before {
    --_fill: var(--_lamp);
    width: 3em;
    height: 3em;
  }
  .already strong {
    font-size: 2.25em;
    font-size: min(2.25em, 9cqi);
  }
  .asks,
  .story,
  .replies {
    display: grid;
    gap: 0.5em;
  }
  .ask {
    max-width: none;
    padding: 1em;
    padding-inline-start: 2.4em;
    border-radius: var(--_inner);
    background: var(--_tile);
  }
  .ask .label {
    position: relative;
    font-size: 1.125em;
  }
  .ask .label::before {
    content: '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: -1.25em;
    border: 0.35em solid var(--_lamp);
    border-radius: 50%;
  }
  .ask p {
    margin-top: 0.25em;
  }
  /* The breath: a sun grows and shrinks once in ten seconds, with the words in it */
  .breath {
    justify-self: start;
    max-width: 100%;
  }
  .breath[open] p {
    position: relative;
    isolation: isolate;
    display: grid;
    place-content: center;
    width: 16em;
    max-width: 100%;
    aspect-ratio: 1;
    padding: 0 22%;
    margin: 0.5em auto 0;
    border: 0.35em dotted var(--_lamp);
    border-radius: 50%;
    color: var(--_ink);
    text-align: center;
    line-height: 1.4;
  }
  .breath p::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 11%;
    border-radius: 50%;
    background: var(--_lamp);
  }
  @media (prefers-reduced-motion: no-preference) {
    [open] > p::before {
      animation: breath 10s ease-in-out;
    }
  }
  @keyframes breath {
    40% {
      scale: 1.22;
    }
  }
  .story {
    gap: 1.25em;
  }
  .story > li {
    max-width: none;
  }
  .story .tel {
    grid-template-columns: minmax(0, 1fr);
  }
  .story .tel::before {
    display: none;
  }
  .story .lines {
    clear: both;
    padding-top: 0.6em;
  }
  .rings {
    float: inline-start;
    width: 6em;
    max-width: 100%;
    margin-inline-end: 1em;
    fill: none;
    stroke: var(--_accent);
    stroke-dasharray: 0 1;
  }
  .rings .l {
    fill: var(--_lamp);
    stroke: none;
  }
  .hollow {
    stroke: var(--_surface);
  }
  .faint {
    opacity: 0.2;
  }
  /* Replies are bubbles, as they will look once they are sent. */
  .reply {
    display: grid;
    justify-items: end;
    max-width: none;
  }
  blockquote {
    justify-self: end;
    margin-top: 0.2em;
    border-radius: 1.3em;
    border-end-end-radius: 0.25em;
    border-color: transparent;
    background: var(--_full);
    color: var(--_white);
    font-size: 1.125em;
  }
  @media print {
    .asks {
      grid-template-columns: 1fr 1fr;
    }
    .rings {
      width: 14mm !important;
    }
    .reply blockquote {
      padding: 1mm 3mm;
      border: 1pt solid;
      border-radius: 3mm;
    }
  }
  @media (forced-colors: active) {
    .ask,
    blockquote {
      border: 2px solid;
    }
  }
  @container (max-width: 15em) {
    .rings {
      float: none;
      margin: 0;
    }
    .ask {
      padding: 0.8em;
    }
    .ask .label::before {
      position: static;
      display: block;
      width: 0;
    }
    .already strong {
      font-size: min(2em, 11cqi) !important;
    }
    .breath[open] p {
      width: auto;
      aspect-ratio: auto;
      padding: 1em;
      border-radius: var(--_inner);
      background: var(--_lamp);
    }
  }
  @container (min-width: 30em) {
    .reply {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 1em;
    }
    .reply .meta,
    blockquote {
      grid-column: 1;
    }
  }
  @container (min-width: 42em) {
    .already .content {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
      gap: 0.5em 1.5em;
    }
    .already .content > p {
      grid-column: 1 / -1;
    }
    .already .lines {
      grid-area: 2 / 2;
      align-self: start;
    }
    .asks {
      grid-template-columns: 1fr 1fr;
    }
    .story {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .rings {
      float: none;
      display: block;
      width: 8em;
      margin-bottom: 0.6em;
    }
  }
  @container (min-width: 64em) {
    .replies {
      grid-template-columns: 1fr 1fr;
      gap: 0.5em 3em;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, beforeYouSend, print];
