/**
 * What every target shows: the text of dist/html/, so that all are measured with the words that are shipped. A browser
 * reads it, because only a parser knows where an element ends whose end tag is left out.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';

/** Runs in the browser: the parts of the texts that a component library has an element for, the rest as it is. */
function parse(texts) {
  const rootOf = (name) => new DOMParser().parseFromString(texts[name], 'text/html').body.firstElementChild;
  const htmlOf = (nodes) =>
    nodes
      .map((node) => node.outerHTML ?? node.textContent)
      .join('')
      .trim();
  /** The longest run of letters: what a probe can find in one piece, however the words around it are marked. */
  const runOf = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const runs = [];
    while (walker.nextNode()) runs.push(walker.currentNode.data.trim());
    return runs.sort((one, other) => other.length - one.length)[0].slice(0, 40);
  };
  /** Every text; in the link of a helpline up to each comma, as the look of an element may stand for one. */
  const runsOf = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const runs = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      const text = data.replace(/\s+/g, '');
      runs.push(...(parentElement.closest('a')?.querySelector('strong') ? text.split(',') : [text]));
    }
    return runs.filter(Boolean);
  };

  const faq = rootOf('faq-accordion');
  const details = [...faq.querySelectorAll('details')];
  const children = [...faq.children];
  const items = details.map((one) => {
    const [summary, ...answer] = one.children;
    return {
      id: one.id,
      // The heading of a group before its first question; that of the first group is in the part before all.
      group:
        one !== details[0] && one.previousElementSibling.localName === 'h3' ? one.previousElementSibling.outerHTML : '',
      question: summary.querySelector('h4').innerHTML,
      answer: htmlOf(answer),
      runs: [runOf(summary), runOf(answer[0])],
    };
  });

  // A sign is an item that begins with words; every other list begins with a paragraph.
  const warning = rootOf('warning-signs');
  const signs = [...warning.querySelectorAll('li')].filter(
    (item) => item.firstChild.nodeType === Node.TEXT_NODE && item.firstChild.data.trim(),
  );
  const signOf = (item) => ({ text: item.firstChild.data.trim(), advice: htmlOf([...item.childNodes].slice(1)) });
  const lists = [...new Set(signs.map((item) => item.parentElement))];
  const parts = [];
  for (const child of warning.children) {
    if (lists.includes(child)) parts.push({ signs: [...child.children].map(signOf) });
    else if (parts.at(-1)?.html !== undefined) parts.at(-1).html += child.outerHTML;
    else parts.push({ html: child.outerHTML });
  }

  // Plain HTML can tick as well: each sign is a label with a box.
  const runs = Object.fromEntries(Object.keys(texts).map((name) => [name, runsOf(rootOf(name))]));
  for (const item of signs) {
    const label = document.createElement('label');
    label.innerHTML = '<input type="checkbox"> ';
    label.append(item.firstChild);
    item.prepend(label);
  }
  return {
    fallback: texts,
    plain: { ...texts, 'warning-signs': warning.outerHTML },
    titles: Object.fromEntries(Object.keys(texts).map((name) => [name, runOf(rootOf(name).querySelector('h2'))])),
    runs,
    faq: {
      before: htmlOf(children.slice(0, children.indexOf(details[0]))),
      items,
      after: htmlOf(children.slice(children.indexOf(details.at(-1)) + 1)),
    },
    signs: parts,
    // What a library has no element of its own for.
    cards: Object.keys(texts).filter((name) => !['faq-accordion', 'warning-signs'].includes(name)),
  };
}

/** @param {import('puppeteer-core').Browser} browser */
export async function readContent(browser) {
  const texts = Object.fromEntries(
    await Promise.all(
      elementNames.map(async (name) => [name, await readFile(path.join(root, `dist/html/${name}.html`), 'utf8')]),
    ),
  );
  const page = await browser.newPage();
  try {
    return await page.evaluate(parse, texts);
  } finally {
    await page.close();
  }
}
