/**
 * The prototype of the page's document. Names and ids of the page's markup shadow the members of the document itself,
 * and MooTools replaces `Document`.
 */
export const native = Object.getPrototypeOf(document) as Document;
const { createElement, importNode } = native;

/**
 * `document.createElement`, from the prototype: on the document itself, `<img name="createElement">` of the page
 * shadows it.
 */
export const create = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, page = document) =>
  createElement.call(page, tag) as HTMLElementTagNameMap[Tag];

/** A deep copy for this document, by `importNode` of the prototype. */
export const copy = <One extends Node>(node: One) => importNode.call(document, node, true) as One;
