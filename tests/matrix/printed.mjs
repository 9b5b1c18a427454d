/** What can be read in a PDF again, and what must be. */
import assert from 'node:assert/strict';
import { getDocumentProxy } from 'unpdf';

export const A4 = { format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } };

/** Points: how high a number must at least be, to be read from a wall. */
const LARGE = 20;

/** Text without white space: where a line breaks is the paper's business. */
export const squeezed = (text) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');

/**
 * The pages of a PDF: the text of each, and its pieces with their height in points.
 * @param {Uint8Array} bytes
 */
export async function read(bytes) {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return { text: squeezed(items.map(({ str }) => str).join('')), items };
    }),
  );
}

/**
 * Runs in the page: what an element must say on paper, every text with its addresses written out; its cards, in pieces; and
 * what it must not say.
 * @param {string} name
 */
export function expected(name) {
  const { shadowRoot } = document.querySelector(`prin-${name}`);
  const UNPRINTED = '.button, .tools, .exit-row, .step-name, .privacy, .now, [role=status], [data-old][hidden], .local[hidden]';
  const isText = (element) => !element.closest(UNPRINTED) && !element.querySelector('p, li, h2, h3, blockquote, div, label');
  const written = (element) => {
    const copy = element.cloneNode(true);
    for (const link of copy.querySelectorAll('a[href^=http]')) link.append(` (${link.getAttribute('href')})`);
    return copy.textContent;
  };
  const texts = (root) => [...root.querySelectorAll('p, li, h2, h3, blockquote, label')].filter(isText).map(written).filter((text) => text.trim());
  return {
    title: shadowRoot.querySelector('.title').textContent,
    texts: texts(shadowRoot),
    cards: [...shadowRoot.querySelectorAll('.line, .sign, .reply, details, .urgent')].map(texts),
    numbers: [...shadowRoot.querySelectorAll('.tel')].map(({ textContent }) => textContent),
    controls: [...shadowRoot.querySelectorAll('.button, .tools label, .step-name, .privacy, .exit-row .meta, .now')].map(({ textContent }) => textContent).filter((text) => text.trim()),
  };
}

/** Fails unless the pages say all that is expected, in numbers large enough and cards that no page cuts, and nothing else. */
export function check(pages, { texts, cards, numbers, controls }) {
  const whole = pages.map(({ text }) => text).join('');
  assert.ok(texts.length > 5 && numbers.length > 0, 'there is something to look for');
  assert.deepEqual(texts.filter((text) => !whole.includes(squeezed(text))), [], 'every text is on paper');
  assert.deepEqual(controls.filter((text) => whole.includes(squeezed(text))), [], 'no control is');
  assert.doesNotMatch(whole, /[✓✔☑]/);
  const cut = cards.filter((pieces) => !pages.some(({ text }) => pieces.every((piece) => text.includes(squeezed(piece)))));
  assert.deepEqual(cut, [], 'every card is on one page');
  const groups = [...new Set(numbers.flatMap((number) => number.split('\u00a0')))];
  const small = groups.filter((group) => !pages.some(({ items }) => items.some(({ str, height }) => str.includes(group) && height > LARGE - 1)));
  assert.deepEqual(small, [], `every number is ${LARGE} points high`);
}
