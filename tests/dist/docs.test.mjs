/** The guide for hosts keeps its word: every snippet in it is read from it, put on a page as a webmaster would, and looked at. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { loadSharedContent, root } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { hostPages } from '../support/host-page.mjs';
import { frameAt, told } from '../support/pages.mjs';

const open = hostPages();
const guides = await Promise.all(['docs/hosts.md', 'docs/hosts.el.md'].map(guide));
const [{ snippets }] = guides;
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
/** Where the snippets say that dist/ lies. */
const BASE = `https://your-site.gr/prin/${version}/`;

/** A guide's snippets with the section each stands in, and the sections themselves. */
async function guide(file) {
  const text = await readFile(path.join(root, file), 'utf8');
  const snippets = [];
  const sections = [];
  for (const [index, token] of new MarkdownIt().parse(text, {}).entries()) {
    if (token.type === 'heading_open') sections.push(new MarkdownIt().parse(text, {})[index + 1].content);
    if (token.type === 'fence')
      snippets.push({
        kind: token.info,
        text: token.content.trim(),
        section: sections.length - 1,
        title: sections.at(-1),
      });
  }
  return { file, text, snippets, sections };
}

/** Answers with dist/ where the snippets say that it lies. */
async function answer({ href, pathname }) {
  if (!href.startsWith(BASE)) return undefined;
  const body = await readFile(path.join(root, 'dist', pathname.slice(new URL(BASE).pathname.length)));
  return { contentType: pathname.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript', body };
}

const pageWith = (body, head = '<meta charset="utf-8">') =>
  `<!doctype html><html><head>${head}<link rel="icon" href="data:,"></head><body><h1>Prin</h1>${body}</body></html>`;
const isScript = (text) => /^<script [^>]*><\/script>$/.test(text);
const namesIn = (text) =>
  [...text.matchAll(/<prin-([a-z-]+)|data-prin="([^"]*)"/g)].map(([, tag, mark]) => tag ?? mark);
const numbersIn = (text) => [...text.matchAll(/tel:(\d+)/g)].map(([, number]) => number);
/** Waits until the elements of these names are rendered, however often each stands there. */
const rendered = (page, expected) =>
  page.waitForFunction(
    (expected) => expected.every((name) => document.querySelector(`prin-${name}`)?.shadowRoot?.querySelector('.title')),
    {},
    expected,
  );
const shownNumbers = (page) =>
  page.$$eval('a[href^="tel:"]', (links) =>
    links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href').slice('tel:'.length)),
  );
/** The element as its snippet asks for it, or what is wrong with it. */
async function asAsked(page, text) {
  const level = /heading-level="(\d)"/.exec(text)?.[1] ?? '2';
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

test('both guides have the same snippets, in the same order, each under the same host', () => {
  const [english, greek] = guides.map((one) =>
    one.snippets.map(({ kind, text, section }) => ({ kind, text, section })),
  );
  assert.deepEqual(greek, english);
  assert.ok(english.length > 20);
});

for (const { file, text, sections } of guides)
  test(`${file} leads only to what exists`, () => {
    const slug = (title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-');
    for (const [, target] of text.matchAll(/\]\(([^)]+)\)/g)) {
      const [to, part] = target.split('#');
      if (to) assert.ok(existsSync(path.join(root, path.dirname(file), to)), target);
      else assert.ok(sections.map(slug).includes(part), target);
    }
  });

test('every snippet names this version, lines that we have, and elements and attributes that exist', async () => {
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
  const { page, close } = await open(pageWith('<script src="/prin.js"></script>'));
  const shortcodes = snippets.flatMap(({ text }) => [...text.matchAll(/\[prin element="([a-z-]+)"([^\]]*?)\/?\]/g)]);
  assert.ok(shortcodes.length > 2);
  for (const [, name, attributes] of shortcodes) {
    const known = await page.evaluate((name) => customElements.get(`prin-${name}`)?.observedAttributes, name);
    for (const [attribute] of attributes.matchAll(/[a-z-]+(?=[ =]|$)/g))
      assert.ok(known?.includes(attribute), `${attribute} of ${name}`);
  }
  await close();
});

test('what an editor might break into paragraphs stands on one line', () => {
  const [without, stripped] = guides[0].sections.flatMap((title, index) =>
    /without the plugin|stripped/.test(title) ? [index] : [],
  );
  const lines = snippets.filter(({ section }) => [without, stripped].includes(section));
  assert.ok(lines.length > 4);
  for (const { text } of lines) assert.doesNotMatch(text, /\n/);
});

for (const [index, { kind, text, section, title }] of snippets.entries()) {
  if (kind !== 'html' || isScript(text) || text.includes('<iframe')) continue;
  // Where the site loads the script, its own snippet stands before this one.
  const site = snippets.find((other) => other.section === section && isScript(other.text))?.text ?? '';
  const html = pageWith((text.includes('<script') || !namesIn(text).length ? '' : site) + text);
  const numbered = `${title}, snippet ${index + 1}`;

  if (namesIn(text).length)
    test(`${numbered}: the element is there, as it is asked for`, async () => {
      const { page, said, close } = await open(html, { answer });
      await rendered(page, namesIn(text));
      await asAsked(page, text);
      assert.deepEqual(said, []);
      await close();
    });

  test(`${numbered}: without JavaScript its numbers are links`, async () => {
    const { page, close } = await open(html, { answer, script: false });
    assert.ok(numbersIn(text).length > 0);
    assert.deepEqual(await shownNumbers(page), numbersIn(text));
    await close();
  });
}

const framed = existsSync(path.join(root, 'dist/frame'));
for (const [index, { text, title }] of snippets.entries())
  if (text.includes('<iframe'))
    test(
      `${title}, snippet ${index + 1}: the frame shows the element`,
      { skip: framed ? false : 'dist/frame/ is not built: FRAMES ARE NOT TESTED' },
      async () => {
        const { page, said, close } = await open(pageWith(text), { answer });
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
        assert.deepEqual(told(said), []);
        await close();
      },
    );

/** Scripts of a page with a Lit of its own: it asks for the name of its policy, as Lit does. */
const THEIRS = "trustedTypes.createPolicy('lit-html', { createHTML: (markup) => markup })";
for (const [index, { text, title }] of snippets.filter(({ kind }) => kind === 'http').entries()) {
  const [, value] = /^Content-Security-Policy: (.*)$/.exec(text) ?? [];
  const prerendered = text.includes('sha256-…') && path.join(root, 'dist/prerendered/helpline-box.html');
  const skip =
    prerendered && !existsSync(prerendered) ? 'dist/prerendered/ is not built: ITS HEADER IS NOT TESTED' : false;
  test(`${title}, header ${index + 1}: all is shown and nothing is reported`, { skip }, async () => {
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
      const { page, said, close } = await open(pageWith(scripts + tag), {
        headers: { 'content-security-policy': policy },
        answer: ({ pathname }) =>
          pathname === '/their-lit.js' ? { contentType: 'text/javascript', body: THEIRS } : undefined,
      });
      await rendered(page, ['helpline-box']);
      assert.notEqual(
        await page.evaluate(
          () =>
            getComputedStyle(document.querySelector('prin-helpline-box').shadowRoot.querySelector('.box')).paddingTop,
        ),
        '0px',
      );
      assert.deepEqual(said, []);
      await close();
    }
  });
}

test('the snippet for old encodings is right on a page in windows-1253', async () => {
  const section = guides[0].sections.indexOf('Old encodings');
  const { text } = snippets.find((one) => one.section === section);
  assert.match(text, /^[\x20-\x7e\n]*$/, 'otherwise this page would have to be encoded');
  const { page, close } = await open(pageWith(text, '<meta charset="windows-1253">'), {
    answer,
    type: 'text/html; charset=windows-1253',
  });
  await rendered(page, namesIn(text));
  assert.equal(await page.evaluate(() => document.characterSet), 'windows-1253');
  assert.equal(
    await page.$eval('prin-helpline-box', (element) => element.shadowRoot.querySelector('h2').textContent),
    'Ποιον να καλέσω;',
  );
  await close();
});

test("the wiki's text, with its links as the wiki's parser writes them, is upgraded by the script that its own page names", async () => {
  const wiki = snippets
    .find(({ kind }) => kind === 'wikitext')
    .text.replace(/\[(tel:\d+) ([^\]]+)\]/g, '<a rel="nofollow" class="external text" href="$1">$2</a>');
  const common = snippets.find(({ kind }) => kind === 'js').text;
  const loader =
    'const mw = { loader: { load: (src) => document.head.append(Object.assign(document.createElement("script"), { src })) } };';
  const { page, said, close } = await open(pageWith(`${wiki}<script>${loader}${common}</script>`), { answer });
  await rendered(page, ['helpline-box']);
  await asAsked(page, wiki);
  assert.deepEqual(said, []);
  await close();
});

test('the table of results has its place', async () => {
  const [english] = guides;
  assert.equal(english.text.match(/<!-- results: npm run hosts:table -->[^]*<!-- \/results -->/g)?.length, 1);
});
