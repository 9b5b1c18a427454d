/**
 * Pieces of markup that all elements share. Pure functions; their input comes from fields and is safe. Runs in Node, at
 * build time only.
 */
import type { Words } from './words.js';

/** The head: the place of the exit, for whom, a drawing, the title, one sentence. */
export const head = ({ audience, title, lead }: { audience: Words; title: Words; lead: Words }, drawing = '') =>
  `<div class="head"><div data-region="exit"></div><p class="eyebrow">` +
  `${audience}</p>${drawing}<h2 class="title" id="title" part="heading">${title}</h2><p class="lead">${lead}</p></div>`;

/**
 * A part of an element: a heading, which may have an icon, and its content. `kind` is "first" or "section", or the
 * classes of a block with a ground: "band", "band urgent".
 */
export const row = (kind: string, title: Words, content: string, attributes = '', icon = '') =>
  `<div class="${kind}"${attributes}>` +
  `<h3 class="label${icon && ' iconed'}" part="heading">` +
  `${icon && `${icon}<span>`}${title}${icon && '</span>'}</h3><div class="content">${content}</div></div>`;

/** Attribute for sorting by audience; items for both have none. */
export const audienceAttribute = (audience: 'teen' | 'parent' | 'both') =>
  audience === 'both' ? '' : ` data-audience="${audience}"`;

/** A small button with an optional icon. It needs the script. */
export const button = (kind: string, label: string | Words, icon = '') =>
  `<button class="button${kind}" part="button">${icon}${label}</button>`;
