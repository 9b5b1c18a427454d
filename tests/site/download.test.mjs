/** The download: what its page says is true, and unpacked and served it shows every element and writes its code. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import sirv from 'sirv';
import { isPrecompressed } from '../../tools/build/precompress.mjs';
import { root } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { elementsReady } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { pageOf } from './paste.mjs';
import { dist, setUp } from './site.mjs';

const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const NAME = `prin-${version}`;
const archive = await readFile(path.join(dist, `site/${NAME}.zip`));
const files = unzipSync(archive);
const { open } = setUp();

let folder;
let server;
let address;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prin-download-'));
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), bytes);
  }
  server = createServer(sirv(folder));
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${server.address().port}/${NAME}/`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test('the pages for the download name the archive, its size and its SHA-256', async () => {
  const sum = createHash('sha256').update(archive).digest('hex');
  for (const page of ['site/download.html', 'site/en/download.html']) {
    const html = await readFile(path.join(dist, page), 'utf8');
    assert.ok(html.includes(sum), page);
    assert.ok(html.includes(`${NAME}.zip (${Math.round(archive.length / 1000)} kB)`), page);
    assert.doesNotMatch(html, /%[A-Z]/, page);
  }
});

test('it is one folder, named by the version: the licence, the built files, no compressed copies', async () => {
  for (const file of Object.keys(files)) {
    assert.ok(file.startsWith(`${NAME}/`), file);
    assert.ok(!isPrecompressed(file), file);
  }
  for (const file of ['prin.js', 'en/prin.js', 'frame.js', 'LICENSE.txt', 'wordpress/prin.zip', 'content.el.md'])
    assert.ok(Buffer.from(files[`${NAME}/${file}`]).equals(await readFile(path.join(dist, file))), file);
  const listed = JSON.parse(Buffer.from(files[`${NAME}/integrity.json`]).toString('utf8'));
  assert.ok(Object.keys(listed).length > 100);
  for (const [file, { bytes, integrity }] of Object.entries(listed)) {
    const content = files[`${NAME}/${file}`];
    assert.equal(content?.length, bytes, file);
    assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
  }
});

test('no page inside it leads to what is not inside', () => {
  for (const [file, bytes] of Object.entries(files).filter(
    ([name]) => name.endsWith('.html') && !/\/(html|paste|prerendered)\//.test(name),
  )) {
    const html = Buffer.from(bytes)
      .toString('utf8')
      .replace(/<pre[^]*?<\/pre>/g, '');
    for (const [, link] of html.matchAll(/\s(?:href|src)="([^"#?:]+)[^":]*"/g))
      assert.ok(files[path.posix.join(path.posix.dirname(file), link)], `${file}: ${link}`);
  }
});

test('unpacked and served, its first page shows every element and writes code for where it lies', async () => {
  for (const page of ['', 'en/']) {
    const opened = await open(`${address}${page}index.html`);
    await elementsReady(opened, elementNames);
    const [once, text] = await opened.evaluate(() =>
      ['once-code', 'text-code'].map((id) => document.getElementById(id).textContent),
    );
    assert.ok(once.includes(`src="${address}${page}prin.js" integrity="sha384-`), once);
    await opened.setContent(pageOf('wordpress', { once, text }, address));
    await waitFor('the element', () =>
      opened.$eval('prin-helpline-box', (one) => Boolean(one.shadowRoot)).catch(() => false),
    );
    await opened.close();
  }
});
