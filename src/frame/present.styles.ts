import { css } from '../core/css.js';

/** The projector: the colours of the elements, letters by the size of the window, nothing else in sight. */
export const presentStyles = css`
  .prin-present {
    color-scheme: light dark;
    --paper: light-dark(#fffdf9, #10191d);
    --ink: light-dark(#1c262b, #f1ede5);
    --sea: light-dark(#0a5259, #8fd8da);
    --lamp: #f5a93b;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    box-sizing: border-box;
    width: 100vw;
    max-width: none;
    height: 100vh;
    height: 100dvh;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    font-family: system-ui, Roboto, Arial, sans-serif;
    color: var(--ink);
    background: var(--paper);
  }
  .prin-present::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    height: 1vmin;
    background: var(--lamp);
  }
  .prin-present .slide {
    display: grid;
    align-items: safe center;
    padding: 5vmin 7vmin 3vmin;
    overflow: auto;
    font-size: var(--size, 4vmin);
    line-height: 1.35;
    overflow-wrap: break-word;
  }
  .prin-present .piece {
    width: min(100%, 38em);
    margin-inline: auto;
  }
  .prin-present .context {
    margin: 0 0 0.4em;
    font-size: 0.7em;
    font-weight: 650;
    color: var(--sea);
  }
  .prin-present h2 {
    margin: 0;
    font-size: 1.5em;
    line-height: 1.15;
    letter-spacing: -0.02em;
    text-wrap: balance;
    outline: none;
  }
  .prin-present .alone h2 {
    font-size: 2em;
  }
  .prin-present .body > * {
    margin: 0.7em 0 0;
    text-wrap: pretty;
  }
  .prin-present li + li,
  .prin-present li > * + * {
    margin-top: 0.45em;
  }
  .prin-present li > p {
    margin-block: 0.25em 0;
  }
  .prin-present :is(ul, ol) {
    padding-inline-start: 1.2em;
  }
  .prin-present ul:has(> li > a:first-child) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.6em 1.5em;
    padding: 0;
    list-style: none;
  }
  .prin-present ul:has(> li > a:first-child) li {
    margin: 0;
    font-size: 0.8em;
    line-height: 1.25;
  }
  .prin-present a {
    color: inherit;
    text-decoration: none;
  }
  .prin-present li > a strong {
    display: block;
    font-size: 2em;
    line-height: 1.15;
    color: var(--sea);
  }
  .prin-present li:has(> a) p {
    font-size: 0.75em;
  }
  .prin-present blockquote {
    margin-inline: 0;
    padding: 0.2em 0 0.2em 0.8em;
    border-inline-start: 0.25em solid var(--lamp);
    font-size: 1.2em;
  }
  .prin-present table {
    border-collapse: collapse;
    font-size: 0.8em;
  }
  .prin-present :is(th, td) {
    padding: 0.2em 1em 0.2em 0;
    border-block-end: 1px solid;
    text-align: start;
  }
  .prin-present .bar {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    padding: 0.75rem clamp(0.75rem, 4vmin, 2.5rem);
    border-block-start: 2px solid color-mix(in srgb, var(--ink) 20%, var(--paper));
    font-size: clamp(1rem, 2.4vmin, 1.75rem);
  }
  .prin-present .count {
    flex: 1;
    margin: 0;
    text-align: center;
  }
  .prin-present button {
    min-width: 44px;
    min-height: 44px;
    padding: 0.35em 1em;
    border: 2px solid var(--sea);
    border-radius: 9em;
    font: inherit;
    font-weight: 650;
    color: var(--sea);
    background: var(--paper);
    cursor: pointer;
  }
  .prin-present button.next {
    color: var(--paper);
    background: var(--sea);
  }
  .prin-present button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .prin-present :is(button, a):focus-visible {
    outline: 3px solid var(--lamp);
    outline-offset: 3px;
  }
  .prin-present [role='status'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (max-width: 40rem) {
    .prin-present .bar {
      flex-wrap: wrap;
      justify-content: center;
      gap: 0.5rem;
    }
    .prin-present .count {
      flex-basis: 100%;
      order: -1;
    }
    .prin-present .full {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .prin-present button:disabled {
      opacity: 1;
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
