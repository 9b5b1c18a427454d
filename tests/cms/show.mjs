/** Shows what is left of a snippet as a visitor gets it: in an article of a site that loads our script. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFragment, serialize } from 'parse5';
import { root } from '../../tools/content/locales.mjs';
import { openPage } from '../support/pages.mjs';

export const SITE = 'https://school.test';
export const BASE = `${SITE}/prin/0.1.0/`;
export const LINE = 'Γραφείο 12, Τρίτη 10:00';

const page = (text) =>
  `<!doctype html><html lang="el"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<script defer src="${BASE}prin.js"></script></head><body><article><p>Πριν</p>` +
  // What it says before our script runs, which is deferred: a page without it says that for good.
  `${text}<p>Μετά</p></article><script>plain = document.querySelector('article').innerText</script></body></html>`;

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
  const between = (text) => /^Πριν ?(.*?) ?Μετά$/.exec(text.replace(/[\s\u00a0]+/g, ' ').trim())?.[1];
  const middle = between(document.querySelector('article').innerText);
  // What the box shows of the page's own line is no second text.
  const rest = (middle ?? '').replace(line, '').trim();
  return {
    around: middle !== undefined,
    plain: between(window.plain) ?? '',
    link: [...document.querySelectorAll('article a[href*="/text/"]')].some(shows),
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

/**
 * Looks at each text once, all on the same page, because a context for each takes longer than what it shows.
 * @returns {(text: string) => Promise<ReturnType<typeof look>>}
 */
export function shower(browser) {
  const seen = new Map();
  const pages = { [`${SITE}/`]: page('') };
  let opening;
  return async (text) => {
    opening ??= openPage(browser, pages, { answer });
    const { page: opened } = await opening;
    // Entities and line ends, in which many differ, show nothing.
    const shown = serialize(parseFragment(text)).replace(/[ \n]+/g, ' ');
    if (!seen.has(shown)) seen.set(shown, await show(opened, pages, text));
    return seen.get(shown);
  };
}

async function show(opened, pages, text) {
  pages[`${SITE}/`] = page(text);
  await opened.goto(`${SITE}/`);
  await opened.waitForFunction(() =>
    [...document.querySelectorAll('*')].every((one) => !one.localName.startsWith('prin-') || one.hasUpdated),
  );
  // The fallback gives way after the element has rendered, in a later task.
  await opened.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  return opened.evaluate(look, LINE);
}
