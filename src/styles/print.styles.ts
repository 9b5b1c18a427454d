import { css } from '../core/css.js';

/**
 * Print styles of all elements, the last in the cascade: black on white on one sheet of A4, answers open, checkboxes
 * empty, urgent numbers at 36 points, addresses written out, no controls, and no page break inside an entry.
 */
export const print = css`
  @media print {
    .root {
      color-scheme: light;
      --_ground: #fff;
      --_text: #000;
      --_accent: #000;
      --_lamp: #000;
      font-size: 8.5pt;
      line-height: 1.2;
    }
    .root *,
    .root ::before,
    .root::before,
    .root ::after {
      color: #000 !important;
      background: none !important;
      border-color: #000 !important;
    }
    .root::before {
      border-width: 2pt 0 0;
      border-radius: 0;
    }
    .root .box {
      background: #fff !important;
      --_pad: 0em !important;
      --_gap: 2mm !important;
    }
    ::slotted([slot='local']) {
      color: #000 !important;
    }
    .button,
    [data-region='exit'],
    .tools,
    .results > .label,
    .nothing,
    .opening,
    .private,
    .more > summary,
    summary u,
    .tel::before,
    p::before,
    summary::before,
    summary::after {
      display: none !important;
    }
    .line summary {
      display: block !important;
      font: inherit !important;
    }
    :checked::before {
      content: none;
    }
    /* Firefox does not break pages inside a grid. */
    details[hidden],
    .group > .label[hidden],
    .story > li,
    .step,
    .signs,
    .replies,
    .reply,
    .needs,
    .needs .lines,
    .urgent,
    .urgent .content,
    .groups,
    [data-sortable] {
      display: block !important;
    }
    .signs,
    .needs,
    .replies,
    [data-sortable] {
      columns: 20em 2;
    }
    .line .more > p {
      display: inline;
      margin-inline-end: 0.3em;
    }
    p,
    li,
    .breath {
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
    .head,
    .end {
      padding: 2mm 0 0 !important;
    }
    .drawing {
      width: 20mm !important;
    }
    .title {
      font-size: 20pt !important;
    }
    .lead,
    .content {
      margin-top: 1mm;
      font-size: 1em;
    }
    .label {
      font-size: 1.2em !important;
    }
    .iconed > .icon {
      padding: 0;
      width: 1.2em;
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
    .needs > *,
    .end {
      break-inside: avoid;
    }
    .band {
      margin-top: 1.5mm;
      padding: 1mm 2mm;
      border: 1pt solid;
    }
    .urgent {
      border-width: 3pt;
    }
    .lines,
    .asks,
    .steps,
    .answer {
      gap: 1mm 5mm;
    }
    .steps > li {
      padding: 0;
      padding-inline-start: 1.5em;
    }
    .steps > li::before {
      top: 0;
      width: auto;
      border: 0;
      line-height: inherit;
    }
    .tel {
      display: block;
      border: 0;
    }
    .tel,
    summary {
      min-height: 0 !important;
    }
    .tel strong {
      font-size: 18pt !important;
      line-height: 1.2;
    }
    .urgent strong {
      font-size: 36pt !important;
    }
    .line > *,
    summary,
    label,
    .step,
    .ask,
    .answer {
      padding-block: 0 !important;
    }
    .line > *,
    label,
    .step {
      padding-inline: 0 !important;
    }
    .needs > :first-child {
      margin-top: 0;
    }
    .breath[open] p,
    blockquote {
      all: unset;
      display: table;
    }
    .reply,
    .sign,
    .needs .line {
      margin-bottom: 1mm;
    }
    .sign {
      grid-template-columns: 5mm minmax(0, 1fr);
      border: 0;
    }
    label,
    .step {
      grid-column: 2;
      min-height: 0;
    }
    label {
      font-weight: 650;
    }
    input {
      align-self: start;
      width: 3.5mm;
      height: 3.5mm;
      margin: 0;
      border-width: 1pt;
    }
    /* The text of a helpline's link is its address already. */
    a[href^='http']:not(.line *)::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;
