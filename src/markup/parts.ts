/**
 * Pieces of markup that all elements share. Pure functions; their input comes from fields and is safe. Runs in Node, at
 * build time only.
 */
import type { Words } from './words.js';

/** The head: audience, title, one sentence. */
export const head = ({ audience, title, lead }: { audience: Words; title: Words; lead: Words }) =>
  `<div class="row head"><p class="eyebrow">${audience}</p><div><h2 class="title" part="heading">${title}</h2><p class="lead">${lead}</p></div></div>`;

/** A row: a label and its content. `kind` is "section" for a rule that stops at a dot, or the class of a band. */
export const row = (kind: string, title: Words, content: string, attributes = '') =>
  `<div class="row ${kind}"${attributes}><h3 class="label" part="heading">${title}</h3><div class="content">${content}</div></div>`;

/** Attribute for sorting by audience; items for both have none. */
export const audienceAttribute = (audience: 'teen' | 'parent' | 'both') =>
  audience === 'both' ? '' : ` data-audience="${audience}"`;

/** A small button with an optional icon. It needs the script. */
export const button = (kind: string, label: string | Words, icon = '') =>
  `<button class="button${kind}" part="button">${icon}${label}</button>`;
