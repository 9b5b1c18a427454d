/** Every snippet of the guide for hosts is read from it, put on a page as a webmaster would, and inspected there. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { loadSharedContent } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import MarkdownIt from 'markdown-it';
import { launch } from '../support/browser.mjs';
import { elementsReady, frameAt, openTab, withoutBrowserNoise } from '../support/pages.mjs';
import { guides, snippets } from './guides.mjs';

const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
/** The folder of dist/ in the snippets. */
const BASE = `https://your-site.gr/prin/${version}/`;

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** Answers requests below `BASE` with the files of dist/. */
async function distAnswer({ href, pathname }) {
  if (!href.startsWith(BASE)) return undefined;
  const body = await readFile(path.join(root, 'dist', pathname.slice(new URL(BASE).pathname.length)));
  return { contentType: pathname.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript', body };
}

/** One tab with scripts, and one without. */
const tabs = new Map();
/**
 * @param {{ script?: boolean, answer?: (address: URL) => unknown, headers?: Record<string, string>, contentType?:
 * string }} [options]
 */
async function open(html, { script = true, answer = distAnswer, ...response } = {}) {
  if (!tabs.has(script)) tabs.set(script, await openTab(browser, 'https://school.test/', { script }));
  return tabs.get(script)({ body: html, ...response }, answer);
}
const pageWith = (body, head = '<meta charset="utf-8">') =>
  `<!doctype html><html><head>${head}<link rel="icon" href="data:,"></head><body><h1>Prin</h1>${body}</body></html>`;
const isScript = (text) => /^<script [^>]*><\/script>$/.test(text);
const namesIn = (text) =>
  [...text.matchAll(/<prin-([a-z-]+)|data-prin="([^"]*)"|\/text\/([a-z-]+)\.html/g)].map(
    ([, tag, mark, link]) => tag ?? mark ?? link,
  );
const numbersIn = (text) => [...text.matchAll(/tel:(\d+)/g)].map(([, number]) => number);
const shownNumbers = (page) =>
  page.$$eval('a[href^="tel:"]', (links) =>
    links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href').slice('tel:'.length)),
  );
/** Fails unless the element has the heading level, the exit and the local line that its snippet asks for. */
async function assertAsSnippetSays(page, text) {
  const level = /heading-level="?(\d)/.exec(text)?.[1] ?? '2';
  const exit = /quick-exit/.test(text);
  const local = /slot="local"/.test(text);
  const found = await page.evaluate(() => {
    const element = document.querySelector('prin-helpline-box');
    const { left, width, height } = element.getBoundingClientRect();
    const fallback = [...document.querySelectorAll('a[href^="tel:"]')].some(
      (link) => link.checkVisibility() && !link.closest('[slot]'),
    );
    return {
      level: element.shadowRoot.querySelector('.title').localName,
      exit: Boolean(element.shadowRoot.querySelector('.exit')),
      local: Boolean(element.querySelector('[slot=local]')?.checkVisibility()),
      fallback,
      onPage: left >= 0 && width > 200 && height > 200,
    };
  });
  assert.deepEqual(found, { level: `h${level}`, exit, local, fallback: false, onPage: true });
}

test('every snippet names this version, our numbers, and elements and attributes that exist', async () => {
  const { helplines } = (await loadSharedContent('el')).data;
  const ours = new Set(
    helplines.lines
      .filter(({ country, number }) => country === 'GR' && number)
      .map(({ number }) => number.replaceAll(' ', '')),
  );
  for (const { text } of snippets) {
    for (const [address] of text.matchAll(/https:\/\/your-site\.gr\/prin\/[^"' ]*/g))
      assert.ok(address.startsWith(BASE), `${address}: expected ${BASE}`);
    for (const number of numbersIn(text)) assert.ok(ours.has(number), `${number} is not in content/helplines.yaml`);
    for (const name of namesIn(text)) assert.ok(elementNames.includes(name), name);
  }
  const { page } = await open(pageWith('<script src="/prin.js"></script>'));
  const shortcodes = snippets.flatMap(({ text }) => [...text.matchAll(/\[prin element="([a-z-]+)"([^\]]*?)\/?\]/g)]);
  assert.ok(shortcodes.length > 2);
  for (const [, name, attributes] of shortcodes) {
    const known = await page.evaluate((name) => customElements.get(`prin-${name}`)?.observedAttributes, name);
    for (const [attribute] of attributes.matchAll(/[a-z-]+(?=[ =]|$)/g))
      assert.ok(known?.includes(attribute), `${attribute} of ${name}`);
  }
});

/** The numbers of a snippet without links, where a host makes them dead. */
const NUMBERS = ['112', '116 111'];
const textOf = (page) => page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));

/** What wikis and Markdown make of our links, as HTML. */
const rendered = {
  html: (text) => text,
  markdown: (text) => new MarkdownIt().render(text),
  wikitext: (text) => {
    const link = '<a rel="nofollow" class="external text" href="$1">$2</a>';
    return `<p>${text.replace(/\[((?:https|tel):\S+) ([^\]]+)\]/g, link)}</p>`;
  },
  text: (text) =>
    `<p>${text.replace(/\[\[(.*?)\|(.*?)\]\]/g, '<a class="urlextern" rel="ugc nofollow" href="$1">$2</a>')}</p>`,
};
const isLink = ({ kind, text }) => /^\[/.test(text) && /\/text\//.test(text) && kind in rendered;

for (const [index, snippet] of snippets.entries()) {
  const { kind, section, title } = snippet;
  if ((kind !== 'html' || isScript(snippet.text) || snippet.text.includes('<iframe')) && !isLink(snippet)) continue;
  const text = rendered[kind](snippet.text);
  // Where the site loads the script, its own snippet stands before this one.
  const site = snippets.find((other) => other.section === section && isScript(other.text))?.text ?? '';
  const hasScript = Boolean(site || text.includes('<script'));
  const html = pageWith((text.includes('<script') || !namesIn(text).length ? '' : site) + text);
  const numbered = `${title}, snippet ${index + 1}`;

  if (namesIn(text).length && hasScript)
    test(`${numbered}: renders the element with its attributes`, async () => {
      const { page, log } = await open(html);
      await elementsReady(page, namesIn(text));
      await page.waitForFunction(() => document.querySelector('prin-helpline-box').checkVisibility());
      await assertAsSnippetSays(page, text);
      assert.deepEqual(log.console, []);
    });

  test(`${numbered}: without JavaScript its numbers show, as links where they are`, async () => {
    const { page } = await open(html, { script: false });
    const numbers = numbersIn(text);
    assert.deepEqual(await shownNumbers(page), numbers);
    const shown = await textOf(page);
    for (const number of numbers.length ? [] : NUMBERS) assert.ok(shown.includes(number), number);
    assert.doesNotMatch(shown, /112\s*116/, 'no two numbers are parted by a space alone');
  });
}

test('a link leads to a page of ours that has the whole text', async () => {
  const { text } = snippets.find((one) => /^<p><a href="[^"]*\/text\//.test(one.text));
  const { page } = await open(pageWith(text), { script: false });
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  assert.ok((await shownNumbers(page)).length > 10);
});

const framed = existsSync(path.join(root, 'dist/frame'));

for (const [index, { text, title }] of snippets.entries())
  if (text.includes('<iframe'))
    test(
      `${title}, snippet ${index + 1}: the frame renders the element`,
      { skip: framed ? false : 'dist/frame/ is not built: FRAMES ARE NOT TESTED' },
      async () => {
        const { page, log } = await open(pageWith(text));
        const frame = await frameAt(page, `${BASE}frame/`);
        await frame.waitForFunction(() =>
          document.querySelector('prin-helpline-box')?.shadowRoot?.querySelector('.title'),
        );
        if (text.includes('frame.js'))
          await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 900);
        if (text.includes('quick-exit'))
          await frame.waitForFunction(() =>
            document.querySelector('prin-helpline-box').shadowRoot.querySelector('.exit'),
          );
        if (text.includes('heading-level=3'))
          assert.ok(await frame.$eval('prin-helpline-box', (element) => element.shadowRoot.querySelector('h3.title')));
        assert.deepEqual(withoutBrowserNoise(log.console), []);
      },
    );

/** Scripts of a page with a Lit of its own: it asks for the name of its policy, as Lit does. */
const THEIRS = "trustedTypes.createPolicy('lit-html', { createHTML: (markup) => markup })";

for (const [index, { text, title }] of snippets.filter(({ kind }) => kind === 'http').entries()) {
  const [, value] = /^Content-Security-Policy: (.*)$/.exec(text) ?? [];
  const prerendered = text.includes('sha256-…') && path.join(root, 'dist/prerendered/helpline-box.html');
  const skip =
    prerendered && !existsSync(prerendered) ? 'dist/prerendered/ is not built: ITS HEADER IS NOT TESTED' : false;
  test(
    `${title}, header ${index + 1}: the elements are styled and the browser reports no violation`,
    { skip },
    async () => {
      const hash = prerendered
        ? JSON.parse(await readFile(path.join(root, 'dist/integrity.json'), 'utf8'))['prerendered/helpline-box.html']
            .style
        : '';
      const tag = prerendered ? await readFile(prerendered, 'utf8') : '<prin-helpline-box></prin-helpline-box>';
      const theirs = value.includes('allow-duplicates') ? '<script defer src="/their-lit.js"></script>' : '';
      // The page's own icon is no part of what the header is for.
      const policy = `${value.replace('sha256-…', hash)}; img-src data:`;
      for (const scripts of [
        `${theirs}<script defer src="/prin.js"></script>`,
        `<script defer src="/prin.js"></script>${theirs}`,
      ]) {
        const { page, log } = await open(pageWith(scripts + tag), {
          headers: { 'content-security-policy': policy },
          answer: ({ pathname }) =>
            pathname === '/their-lit.js' ? { contentType: 'text/javascript', body: THEIRS } : undefined,
        });
        await elementsReady(page, ['helpline-box']);
        assert.notEqual(
          await page.evaluate(
            () =>
              getComputedStyle(document.querySelector('prin-helpline-box').shadowRoot.querySelector('.box'))
                .paddingLeft,
          ),
          '0px',
        );
        assert.deepEqual(log.console, []);
      }
    },
  );
}

test('the snippet for old encodings shows Greek text correctly on a page in windows-1253', async () => {
  const section = guides[0].sections.indexOf('Old encodings');
  const { text } = snippets.find((one) => one.section === section);
  assert.match(text, /^[\x20-\x7e\n]*$/, 'otherwise this page would have to be encoded');
  const { page } = await open(pageWith(text, '<meta charset="windows-1253">'), {
    contentType: 'text/html; charset=windows-1253',
  });
  await elementsReady(page, namesIn(text));
  assert.equal(await page.evaluate(() => document.characterSet), 'windows-1253');
  assert.equal(
    await page.$eval('prin-helpline-box', (element) => element.shadowRoot.querySelector('h2').textContent),
    'Ποιον να καλέσω;',
  );
});

test("the wiki's snippet, with the links of the wiki's parser, is upgraded by its Common.js", async () => {
  const wiki = snippets
    .find(({ kind }) => kind === 'wikitext')
    .text.replace(/\[(tel:\d+) ([^\]]+)\]/g, '<a rel="nofollow" class="external text" href="$1">$2</a>');
  const common = snippets.find(({ kind }) => kind === 'js').text;
  const loader =
    'const mw = { loader: { load: (src) => ' +
    'document.head.append(Object.assign(document.createElement("script"), { src })) } };';
  const { page, log } = await open(pageWith(`${wiki}<script>${loader}${common}</script>`));
  await elementsReady(page, ['helpline-box']);
  await assertAsSnippetSays(page, wiki);
  assert.deepEqual(log.console, []);
});
