/** Shows what is left of a snippet as a visitor gets it: in an article of a site that loads our script. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';
import { openPage } from '../support/pages.mjs';

export const SITE = 'https://school.test';
export const BASE = `${SITE}/prin/0.1.0/`;
export const LINE = 'Γραφείο 12, Τρίτη 10:00';

const page = (text) =>
  `<!doctype html><html lang="el"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<script defer src="${BASE}prin.js"></script></head><body><article><p>Πριν</p>` +
  `${text}<p>Μετά</p></article></body></html>`;

async function answer({ href }) {
  if (!href.startsWith(BASE)) return undefined;
  const { pathname } = new URL(href);
  const body = await readFile(path.join(root, 'dist', pathname.slice(new URL(BASE).pathname.length))).catch(() => '');
  return { contentType: pathname.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript', body };
}

/** What a visitor sees of the article; runs in the page. */
function look(line) {
  const shows = (node) => node.getClientRects().length > 0;
  const widgets = [...document.querySelectorAll('*')].filter(
    (one) => one.localName.startsWith('prin-') && one.shadowRoot?.querySelector('.root'),
  );
  const text = document
    .querySelector('article')
    .innerText.replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const [, middle] = /^Πριν ?(.*?) ?Μετά$/.exec(text) ?? [];
  // What the box shows of the page's own line is no second text.
  const rest = (middle ?? '').replace(line, '').trim();
  return {
    around: middle !== undefined,
    widgets: widgets.filter((one) => shows(one) && shows(one.shadowRoot.querySelector('.title'))).length,
    level: widgets[0]?.shadowRoot.querySelector('.title').localName,
    rest,
    line:
      [...document.querySelectorAll('article *')].some(
        (one) => !one.children.length && one.textContent.includes(line) && shows(one),
      ) || (middle ?? '').includes(line),
    calls: [...document.querySelectorAll('article a[href^="tel:"]')].some(shows),
    frames: [...document.querySelectorAll('article iframe')]
      .filter(shows)
      .map((one) => [one.clientWidth, one.hasAttribute('sandbox')]),
  };
}

/** @returns {(text: string) => Promise<ReturnType<typeof look>>} looks at each text once */
export function shower(browser) {
  const seen = new Map();
  return (text) => {
    if (!seen.has(text)) seen.set(text, show(browser, text));
    return seen.get(text);
  };
}

async function show(browser, text) {
  const { page: opened, close } = await openPage(browser, { [`${SITE}/`]: page(text) }, { answer });
  try {
    await opened.waitForFunction(() =>
      [...document.querySelectorAll('*')].every((one) => !one.localName.startsWith('prin-') || one.hasUpdated),
    );
    // The fallback gives way after the element has rendered, in a later task.
    await opened.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    return await opened.evaluate(look, LINE);
  } finally {
    await close();
  }
}
