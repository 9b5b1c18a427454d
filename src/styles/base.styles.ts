import { css } from '../core/css.js';
import { head } from './head.styles.js';

const rules = css`
  * {
    box-sizing: border-box;
    min-width: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  li,
  blockquote,
  button,
  input {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
    list-style: none;
  }
  [hidden] {
    display: none !important;
  }
  /* The frame and its dot. Both are borders, so that they print and stay in forced colours. */
  .root::before,
  .root::after {
    content: '';
    position: absolute;
    inset: 0.5em 0 0;
    border: 2px solid var(--_frame);
    border-radius: var(--_radius);
    pointer-events: none;
    mask:
      linear-gradient(90deg, #000 1.35em, transparent 0 3.65em, #000 0) top / 100% 4px no-repeat,
      linear-gradient(#000 0 0) 0 4px / 100% calc(100% - 4px) no-repeat;
  }
  [dir='rtl']::before {
    transform: scaleX(-1);
  }
  .root::after {
    inset: 0 auto auto;
    inset-inline-start: 2em;
    border: 0.5em solid var(--_lamp);
    border-radius: 50%;
    mask: none;
  }
  .box {
    display: flow-root;
    padding: var(--_pad);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  strong,
  .eyebrow,
  .label,
  .button,
  .badge,
  summary {
    font-weight: 650;
  }
  a,
  .button,
  .eyebrow,
  .badge,
  summary {
    color: var(--_accent);
  }
  a,
  .button,
  label,
  summary {
    text-underline-offset: 0.2em;
  }
  :is(a:not(.tel), .tel strong span, .button, label, summary):hover {
    text-decoration: underline 3px;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    scroll-margin: 4.5em 0.5em;
  }
  .icon {
    flex: none;
    width: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.9;
  }
  /* Not a QR code, whose lines are cut square. */
  svg:not([shape-rendering]) {
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Type. The title follows the level of its heading, so that the guest speaks more softly than the page. */
  .title {
    font-size: calc(1.8em * var(--_level, 1));
    line-height: 1.12;
    font-weight: 750;
    letter-spacing: -0.015em;
  }
  h3.title {
    --_level: 0.85;
  }
  :is(h4, h5, h6).title {
    --_level: 0.72;
  }
  .label {
    font-size: 1.3125em;
    line-height: 1.25;
  }
  :is(h5, h6).label {
    font-size: 1.125em;
  }
  .title,
  .label {
    text-wrap: balance;
  }
  .meta,
  .badge {
    font-size: 0.875em;
    line-height: 1.4;
  }
  .meta {
    color: var(--_muted);
  }
  p,
  li {
    max-width: 38em;
    text-wrap: pretty;
  }
  /* Buttons */
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-width: 2.75em;
    min-height: 2.75em;
    padding: 0.35em 1em;
    line-height: 1.25;
    background: var(--_surface);
    border: 2px solid var(--_edge);
    border-radius: calc(1.5 * var(--_radius));
    cursor: pointer;
  }
  .button:hover {
    background: var(--_sky);
  }
  .button-plain {
    padding-inline: 0;
    background: none !important;
    border: 0;
    text-decoration: underline;
  }
  summary {
    cursor: pointer;
  }
  ::-webkit-details-marker {
    display: none;
  }
  /* What opens something: its words, and a chevron at their end */
  .more > summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.75em;
    width: max-content;
    max-width: 100%;
  }
  .more > summary::after,
  [id] > summary::after,
  u::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  [open] > summary::after,
  [open] u::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  [data-region='print'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-top: 1em;
  }
`;

/**
 * Base styles of all elements. Their identity is the pause: a frame that breaks once under a raised dot, an underline
 * that breaks between the groups of a number. Container queries use em: widths follow the text size.
 */
export const base = rules + head;
