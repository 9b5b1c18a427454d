import { css } from '../core/css.js';

/**
 * Print styles of all elements, the last in the cascade: black on white on one sheet of A4, answers open, checkboxes
 * empty, urgent numbers at 36 points, addresses written out, no controls, and no page break inside an entry.
 */
export const print = css`
  @media print {
    .root {
      color-scheme: light;
      --_surface: #fff;
      --_sky: #fff;
      --_tile: #fff;
      --_sand: #fff;
      --_deep: #fff;
      --_full: #fff;
      --_on-accent: #fff;
      --_accent: #000;
      --_fill: #000;
      --_text: #000;
      --_muted: #000;
      --_frame: #000;
      --_edge: #000;
      --_line: #000;
      --_lamp: #000;
      --_ink: #000;
      --_white: #000;
      font-size: 8.5pt;
      line-height: 1.25;
    }
    .root::before {
      border-width: 2pt 0 0;
      border-radius: 0;
    }
    .box {
      --_pad: 0em !important;
      --_gap: 2mm !important;
    }
    ::slotted(*) {
      color: #000 !important;
    }
    .button,
    [data-region='exit'],
    [data-region='print'],
    .tools,
    .results > .label,
    .nothing,
    .opening,
    .private,
    .more > summary,
    .tel::before,
    summary u,
    .breath p::before,
    summary::before,
    summary::after {
      display: none !important;
    }
    .line summary {
      display: block !important;
      font: inherit !important;
    }
    /* Firefox does not break pages inside a grid. */
    details[hidden],
    .group > .label[hidden],
    .story > li,
    .step,
    .signs,
    .needs,
    .replies,
    .reply {
      display: block !important;
    }
    .signs,
    .needs,
    .replies,
    [data-sortable] {
      columns: 20em 2;
      column-gap: 6mm;
    }
    .urgent,
    .groups,
    .column,
    [data-sortable] {
      display: block;
    }
    .line .more > p {
      display: inline;
      margin-inline-end: 0.3em;
    }
    p,
    li {
      max-width: none;
    }
    .meta {
      font-size: 0.85em;
      line-height: 1.25;
    }
    details::details-content {
      content-visibility: visible;
      height: auto;
      transition: none;
    }
    .head {
      padding: 2mm 0 0 !important;
    }
    .drawing {
      width: 20mm !important;
    }
    .rings {
      width: 14mm !important;
    }
    .title {
      font-size: 20pt !important;
    }
    .lead {
      margin-top: 1mm;
      font-size: 1em;
    }
    .label {
      font-size: 1.2em !important;
    }
    .label > .icon {
      padding: 0;
      width: 1.2em;
    }
    .content {
      margin-top: 1mm;
    }
    .head,
    .label {
      break-after: avoid;
    }
    li,
    details,
    .band,
    .first,
    .section:not(.needs *),
    .end {
      break-inside: avoid;
    }
    .band {
      margin-top: 1.5mm;
      padding: 0.7mm 2.5mm 1.3mm;
      border: 1pt solid;
    }
    .urgent {
      border-width: 3pt;
    }
    .lines {
      gap: 1mm 5mm;
    }
    .tel {
      display: block;
      min-height: 0;
      padding: 0;
      border: 0;
    }
    .tel strong {
      margin-inline-end: 1mm;
      font-size: 18pt !important;
    }
    .urgent .tel strong {
      font-size: 36pt !important;
    }
    .line > * {
      padding: 0 !important;
    }
    .needs .lines {
      display: block;
    }
    .needs > :first-child {
      margin-top: 0;
    }
    .breath[open] p,
    blockquote {
      all: unset;
      display: table;
    }
    .breath {
      max-width: none;
    }
    .reply blockquote {
      padding: 1mm 3mm;
      border: 1pt solid;
      border-radius: 3mm;
    }
    .reply,
    .needs .line {
      margin-bottom: 1mm;
    }
    .ask,
    .answer,
    details[id] {
      padding-block: 0 1mm;
    }
    .asks,
    .answer {
      gap: 1mm;
    }
    .asks {
      grid-template-columns: 1fr 1fr;
    }
    .steps {
      gap: 1mm;
    }
    .sign {
      grid-template-columns: 5mm minmax(0, 1fr);
      padding: 0 0 1mm;
      border: 0;
    }
    label,
    .step {
      grid-column: 2;
      min-height: 0;
      padding: 0 !important;
    }
    label {
      font-weight: 650;
    }
    input {
      align-self: start;
      width: 3.5mm;
      height: 3.5mm;
      margin: 0.3mm 0 0;
      border: 1pt solid #000 !important;
      border-radius: 0.7mm;
      background: none !important;
    }
    :checked::before {
      content: none;
    }
    .end {
      padding-top: 1mm;
    }
    /* The text of a helpline's link is its address already. */
    a[href^='http']:not(.line *)::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
    summary {
      min-height: 0 !important;
      padding: 0;
    }
  }
`;
