/** The pages of the site without a browser: valid, complete in both languages, and every link leads somewhere. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { dist, isPreview, pages } from './site.mjs';

const text = (file) => readFile(path.join(dist, file), 'utf8');
const texts = Object.fromEntries(await Promise.all(pages.map(async (file) => [file, await text(file)])));

/** Why a rule is off: each is taste, or says something of a page that sends nothing. */
const RULES = {
  'doctype-style': 'off',
  'prefer-native-element': 'off',
  // The form of the builder is never sent.
  'wcag/h32': 'off',
  // Numbers have no-break spaces where they are shown; what is pasted and what is code has plain ones.
  'tel-non-breaking': 'off',
};

test('every page is valid HTML around the elements, whose own markup has tests of its own', async () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: RULES });
  const found = [];
  for (const [file, html] of Object.entries(texts)) {
    const around = html.replace(/<prin-([a-z-]+)([^>]*)>[^]*?<\/prin-\1>/g, '<prin-$1$2></prin-$1>');
    const { results } = await validator.validateString(around, file);
    for (const { messages } of results)
      found.push(...messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`));
  }
  assert.deepEqual(found, []);
});

test('every element has its page in every language, and is live on the home page', () => {
  for (const locale of locales) {
    const folder = locale === 'el' ? 'site' : `site/${locale}`;
    for (const name of elementNames) {
      assert.match(texts[`${folder}/widgets/${name}.html`] ?? '', /<template shadowrootmode="open">/, name);
      for (const home of [`${folder}/index.html`, locale === 'el' ? 'index.html' : `${locale}/index.html`])
        assert.ok(texts[home].includes(`<prin-${name}`), `${home}: ${name}`);
    }
  }
});

test('every page of the site says its language and leads to itself in the others', () => {
  const own = pages.filter((file) => file.startsWith('site/') && !isPreview(file) && file !== 'site/school.html');
  assert.ok(own.length > 2 * elementNames.length);
  for (const file of own) {
    const locale = /^site\/([a-z]{2})\//.exec(file)?.[1] ?? 'el';
    const html = texts[file];
    assert.ok(html.includes(`<html lang="${locale}">`), file);
    for (const [, other, href] of html.matchAll(/<link rel="alternate" hreflang="([a-z]+)" href="([^"]*)">/g)) {
      const target = path.posix.join(path.posix.dirname(file), href);
      assert.ok(texts[target]?.includes(`<html lang="${other}">`), `${file}: ${href}`);
    }
    assert.equal(html.match(/<h1[ >]/g)?.length, 1, `${file}: one title`);
  }
});

test('every address is relative and leads to a file that is there, and every fragment to its place', () => {
  const missing = [];
  let links = 0;
  for (const [file, html] of Object.entries(texts)) {
    const page = html.replace(/<script type="application\/json"[^]*?<\/script>|<pre[^]*?<\/pre>/g, '');
    for (const [, kind, address] of page.matchAll(/\s(href|src)="([^"]*)"/g)) {
      if (/^(tel:|mailto:|data:)/.test(address)) continue;
      links += 1;
      if (/^https?:/.test(address)) {
        if (kind === 'src') missing.push(`${file}: loads ${address}`);
        continue;
      }
      const [before, fragment] = address.split('#');
      const [plain] = before.split('?');
      const target = plain ? path.posix.join(path.posix.dirname(file), plain) : file;
      if (plain.startsWith('/') || target.startsWith('..')) missing.push(`${file}: ${address} leaves the folder`);
      else if (!existsSync(path.join(dist, target))) missing.push(`${file}: ${address}`);
      else if (fragment && !fragment.includes('=') && !(texts[target] ?? '').includes(`id="${fragment}"`))
        missing.push(`${file}: ${address} has no such place`);
    }
  }
  assert.ok(links > 500, `${links}`);
  assert.deepEqual(missing, []);
});

test('a link to other sites tells them nothing of the page it stands on', () => {
  for (const [file, html] of Object.entries(texts))
    assert.ok(
      /<meta name="referrer" content="no-referrer">/.test(html) || isPreview(file) || file === 'site/school.html',
      file,
    );
});
