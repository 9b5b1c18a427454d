/**
 * Finds our elements on a host page and reads their text. Everything in this folder runs inside host pages, bundled
 * into one plain script for all engines, and uses as few built-ins as it can, since some hosts replace them. Answers
 * are text, one finding a line: an error begins with "!", a computed style with "=", anything else with "#" or "@".
 */

import { hash } from './hash.mjs';

/** How long a page may take to come to a state, in milliseconds. */
export const PATIENCE_MS = 20_000;

/** Text with every run of white space as one space. */
export const normalised = (text) => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

/** All elements of ours in a document, in any open shadow root. */
export function all(within) {
  const found = [];
  const elements = within.querySelectorAll('*');
  for (let i = 0; i < elements.length; i++) {
    if (elements[i].localName.indexOf('prin-') === 0) found[found.length] = elements[i];
    else if (elements[i].shadowRoot)
      for (let inner = all(elements[i].shadowRoot), j = 0; j < inner.length; j++) found[found.length] = inner[j];
  }
  return found;
}

/**
 * Polls until a condition holds, and resolves to its value.
 * @throws {Error} when it has not come true in time, or what the condition throws
 */
export function waitFor(what, condition) {
  const start = Date.now();
  return new Promise((resolve, reject) => {
    (function look() {
      let value;
      try {
        value = condition();
      } catch (error) {
        return reject(error);
      }
      if (value) resolve(value);
      else if (Date.now() - start > PATIENCE_MS) reject(new Error(`waited in vain: ${what}`));
      else setTimeout(look, 5);
    })();
  });
}

/** The name of an element: its tag without the prefix. */
export const nameOf = (element) => element.localName.slice('prin-'.length);

export const isRendered = (element) =>
  element.shadowRoot && element.shadowRoot.querySelector('.root') && element.hasUpdated;

/**
 * Resolves to the rendered elements of the page, once they are `names` in order; `others` is how many show their
 * fallback.
 */
export function shown(names, others = 0) {
  let state;
  return waitFor(`elements: ${names}`, () => {
    const found = all(document);
    const rendered = [];
    state = '';
    for (let i = 0; i < found.length; i++) {
      if (isRendered(found[i])) rendered[rendered.length] = found[i];
      state += ` ${nameOf(found[i])}${isRendered(found[i]) ? '' : ' (not shown)'}`;
    }
    if (found.length !== names.length + others || rendered.length !== names.length) return false;
    for (let i = 0; i < names.length; i++) if (nameOf(rendered[i]) !== names[i]) return false;
    return rendered;
  }).catch((error) => {
    throw new Error(`${error.message}; on the page:${state || ' none'}`);
  });
}

/** The text of a root's markup, without the regions that change and the opening status. */
export function textOf(node) {
  if (node.nodeType === 3) return node.data;
  if (
    node.nodeType === 1 &&
    (node.localName === 'style' || node.hasAttribute('data-region') || node.hasAttribute('data-hours'))
  )
    return '';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child);
  return text;
}

/** Reports the text of an element, if it is not the one with this hash: check.mjs says where they differ. */
export function sameText(name, kind, actual, sum, report) {
  if (hash(actual) !== sum) report(`~ ${name}\t${kind}\t${actual}`);
}

/** A list of lines, and the function that adds one to it. */
export function reporter() {
  const lines = [];
  return { lines, report: (line) => (lines[lines.length] = line.replace(/\n/g, ' ')) };
}

/** What listen.js has recorded of the page, each a line; without scripts it has recorded nothing. */
export function recorded() {
  const lines = [];
  if (typeof hostHeard === 'undefined') return lines;
  for (let i = 0; i < hostHeard.length; i++) lines[i] = `# heard ${hostHeard[i].replace(/\n/g, ' ')}`;
  return lines;
}
