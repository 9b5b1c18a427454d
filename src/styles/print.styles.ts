import { css } from '../core/css.js';

/**
 * Print styles of all elements, the last in the cascade: black on white, answers open, checkboxes empty, numbers large,
 * addresses written out, no controls, and no page break inside an entry.
 */
export const print = css`
  @media print {
    .root {
      color-scheme: light;
      --_accent: #000;
      --_surface: #fff;
      --_text: #000;
      --_muted: #000;
      --_border: #000;
      --_tint: none;
      font-size: 9.5pt;
      line-height: 1.35;
    }
    .box {
      --_pad: 0em;
      --_label: 9.5em;
      --_gutter: 1.5em;
      border: 0;
    }
    .urgent {
      --_surface: #000;
      --_text: #fff;
      border: solid;
      border-width: 3pt 0;
    }
    ::slotted([slot='local']) {
      color: #000 !important;
    }
    .button,
    .answer > input,
    .tools,
    .exit-place + .meta,
    .results > .label,
    .nothing,
    .opening,
    .step-name,
    .end > :not(:last-child) {
      display: none !important;
    }
    /* Firefox does not break pages inside a grid. */
    .questions,
    details[hidden],
    .group > .label[hidden],
    [data-sortable] .row,
    .story > li,
    .step {
      display: block !important;
    }
    details::details-content {
      content-visibility: visible;
      height: auto;
      transition: none;
    }
    .head,
    .group > .label {
      break-after: avoid;
    }
    li,
    details,
    .band,
    .first,
    .section,
    .end {
      break-inside: avoid;
    }
    .band,
    .first,
    .section,
    .end {
      margin-top: 3mm;
      padding-block: 2mm 1mm;
    }
    .lines {
      gap: 2mm 6mm;
    }
    .urgent .lines {
      display: grid;
    }
    .asks {
      grid-template-columns: 1fr 1fr;
    }
    [data-sortable],
    .signs,
    .replies {
      columns: 20em 2;
    }
    /* Firefox measures container units on the screen, so that text in them would be cut. */
    .title,
    .urgent .tel {
      font-size: 20pt !important;
    }
    .tel {
      font-size: 18pt;
    }
    /* The text of a helpline's link is its address already. */
    a[href^='http']:not(.line *)::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
    .tel,
    .site,
    .badge,
    .step,
    label,
    summary {
      min-height: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .sign,
    details {
      padding-block: 1mm;
    }
    .step {
      grid-column: 2;
    }
    label {
      font-weight: 650;
    }
    input {
      margin-top: 0.1em;
      background: none !important;
    }
    :checked::before,
    summary::after {
      content: none;
    }
  }
`;
