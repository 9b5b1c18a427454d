/** What the pages with a projector have of it: the controls with their words, in a template that nobody sees. */

/**
 * @param {import('./context.mjs').Language} language
 * @returns {string}
 */
export function presentBar({ shared }) {
  const { escapeHtml } = shared.module;
  const { label, previous, next, full, end, count } = shared.data.words.present;
  /**
   * @param {string} name
   * @param {{ text: string }} label
   */
  const button = (name, { text }) => `<button type="button" class="${name}">${escapeHtml(text)}</button>`;
  return (
    `<template class="present"><div class="slide"></div><div class="bar">` +
    `${button('previous', previous)}${button('next', next)}` +
    `<p class="count" data-label="${escapeHtml(label.text)}" data-count="${escapeHtml(count.text)}"></p>` +
    `${button('full', full)}${button('end', end)}</div><p role="status"></p></template>`
  );
}
