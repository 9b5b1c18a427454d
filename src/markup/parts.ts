/**
 * Pieces of markup that every widget is composed of. Pure; what comes in has passed a field and is safe.
 * Runs in Node, at build time only.
 */
import type { Words } from './words.js';

/** The head: for whom, title, one sentence. */
export const head = ({ audience, title, lead }: { audience: Words; title: Words; lead: Words }) =>
  `<div class="row head"><p class="for">${audience}</p><div><h2 class="title" part="heading">${title}</h2><p class="lead">${lead}</p></div></div>`;

/** A row: a label and what belongs to it. `kind` is "paused" for the line that stops at a dot, or a band of its own. */
export const row = (kind: string, title: Words, content: string, attributes = '') =>
  `<div class="row ${kind}"${attributes}><h3 class="label" part="heading">${title}</h3><div class="content">${content}</div></div>`;

/** Marks an item for the order by audience; what is for both is not marked. */
export const audienceAttribute = (audience: 'teen' | 'parent' | 'both') =>
  audience === 'both' ? '' : ` data-audience="${audience}"`;

/** A small button with an icon, which only the script can answer. */
export const button = (kind: string, label: string | Words, icon = '') =>
  `<button class="button${kind}" part="button">${icon}${label}</button>`;
