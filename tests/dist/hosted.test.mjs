/** What `npm run build -- --base …` writes for an absolute address, from the dist/ that is there. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { countryFolder } from '../../tools/build/context.mjs';
import { baseOf, writeHosted } from '../../tools/build/hosted.mjs';
import { isPrecompressed } from '../../tools/build/precompress.mjs';
import { isOfSite } from '../../tools/build/site-files.mjs';
import { locales, root, sourceLocale } from '../../tools/content/locales.mjs';
import { loadSharedContent } from '../../tools/content/plugin.mjs';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';
import { elementNames } from '../../tools/elements.mjs';

const BASE = 'https://cdn.test/prin/0.1.0/';
const program = path.join(root, 'tools/build/index.mjs');

const { countries } = (await loadSharedContent(sourceLocale)).data;

let folder;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prin-hosted-'));
  await writeHosted(BASE, { hosted: folder });
});
after(() => rm(folder, { recursive: true, force: true }));
/** Every element in every language, by its place under dist/. */
const placed = (kind, ending) =>
  locales.flatMap((locale) =>
    elementNames.map((name) => `${locale === sourceLocale ? '' : `${locale}/`}${kind}/${name}.${ending}`),
  );
const hosted = (file) => readFile(path.join(folder, file), 'utf8');
const shipped = (file) => readFile(path.join(root, 'dist', file), 'utf8');

test('a base is an http or https address of a folder, and gets a slash at its end', () => {
  assert.equal(baseOf([]), undefined);
  for (const [args, expected] of [
    [['--base', 'https://cdn.test/prin/0.1.0'], BASE],
    [['--base=https://cdn.test/prin/0.1.0/'], BASE],
    [['--base', 'http://localhost:8080'], 'http://localhost:8080/'],
    [['--base', 'HTTPS://Cdn.Test/φάκελος'], 'https://cdn.test/%CF%86%CE%AC%CE%BA%CE%B5%CE%BB%CE%BF%CF%82/'],
  ])
    assert.equal(baseOf(args), expected);
});

const wrong = [
  ['--base'],
  ['--base', ''],
  ['--base', 'cdn.test/prin'],
  ['--base', '/prin'],
  ['--base', 'ftp://cdn.test/'],
  ['--base', 'javascript:alert(1)'],
  ['--base', 'https:cdn.test'],
  ['--base', 'https://'],
  ['--base', 'https://cdn.test/?v=1'],
  ['--base', 'https://cdn.test/#a'],
  ['--base', 'https://user:word@cdn.test/'],
  ['--base', 'https://cdn.test/"><script>'],
  ['--base', 'https://cdn.test/a b'],
  ['--bass', 'https://cdn.test/'],
  ['https://cdn.test/'],
];
for (const args of wrong)
  test(`«${args.join(' ')}» is refused in Greek and English, with what is expected`, () => {
    assert.throws(
      () => baseOf(args),
      (error) =>
        /χρειάζεται διεύθυνση http ή https/.test(error.message) &&
        /an http or https address of a folder is expected/.test(error.message) &&
        error.message.startsWith(args[0]),
    );
  });

test('the build ends with 1 for a wrong base, before it writes anything; without one there is no base', async () => {
  const failed = await promisify(execFile)(process.execPath, [program, '--base', 'ftp://cdn.test/']).catch(
    (error) => error,
  );
  assert.equal(failed.code, 1);
  assert.match(failed.stderr, /^--base ftp:\/\/cdn\.test\/: χρειάζεται .*\n--base ftp:\/\/cdn\.test\/: an http .*\n$/);
  assert.equal(failed.stdout, '');
  assert.equal(baseOf([]), undefined);
});

test('each page of one widget links to its oEmbed, and otherwise equals the one in dist/', async () => {
  for (const file of [
    ...placed('frame', 'html'),
    ...countries.flatMap((country) => placed(countryFolder('text', country), 'html')),
  ]) {
    const page = await hosted(file);
    const [link, address] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)" title="[^"]+">\n/.exec(page);
    assert.equal(address, BASE + file.replace(/(frame|text)\//, 'oembed/').replace('.html', '.json'));
    assert.equal(page.replace(link, ''), await shipped(file));
    await access(path.join(folder, new URL(address).pathname.slice(new URL(BASE).pathname.length)));
  }
});

const oembeds = countries.flatMap((country, index) =>
  placed(countryFolder('oembed', country), 'json').map((file) => ({
    file,
    frameFile: file.replace(/oembed\/(?:[^/]+\/)?/, 'frame/').replace('.json', '.html'),
    query: index ? `?country=${country.id}` : '',
  })),
);

test("an oEmbed passes WordPress' filter unchanged: a blockquote, then one empty iframe", async () => {
  for (const { file, frameFile, query } of oembeds) {
    const oembed = JSON.parse(await hosted(file));
    const framePage = frameFile + query;
    const title = /<title>(.*)<\/title>/.exec(await shipped(frameFile))[1];
    assert.deepEqual(
      { ...oembed, html: '' },
      {
        version: '1.0',
        type: 'rich',
        title,
        provider_name: 'Prin',
        html: '',
        width: 600,
        height: 800,
        cache_age: 86400,
      },
    );
    const [, quote, attributes] =
      /^<blockquote>((?:(?!<\/blockquote>).)*)<\/blockquote><iframe ([^>]*)><\/iframe>$/.exec(oembed.html);
    assert.equal(
      quote.replace(/<a href="(https:\/\/cdn\.test\/|tel:\d)[^"<>]*">[^<>]*<\/a>/g, '').replace(/[ ·]/g, ''),
      '',
      quote,
    );
    assert.ok(quote.startsWith(`<a href="${BASE}${framePage}">${title}</a>`));
    assert.match(quote, query ? /tel:112">112</ : /tel:112">112<.*tel:116111">116\u00a0111</);
    const its = Object.fromEntries(
      [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    assert.deepEqual(its, { src: BASE + framePage, title, frameborder: '0', width: '600', height: '800' });
  }
});

/** What the scripts and the prerendered pages have for print alone. */
const PRINTED = /(?:<div class="row section [A-Z]{2}" hidden>(?:(?!<\/div>).)*<\/div>)+/g;

test('every script and prerendered page prints the address of its text, and otherwise equals dist/', async () => {
  for (const file of [
    ...countries.flatMap((country) => placed(countryFolder('prerendered', country), 'html')),
    ...locales.flatMap((locale) =>
      ['prin', ...elementNames].map((name) => `${locale === sourceLocale ? '' : `${locale}/`}${name}.js`),
    ),
  ]) {
    const text = await hosted(file);
    assert.equal(text.match(PRINTED)?.length, file.endsWith('prin.js') ? elementNames.length : 1, file);
    assert.equal(text.replace(PRINTED, ''), await shipped(file));
    for (const [, country, address] of text.matchAll(
      /<div class="row section ([A-Z]{2})" hidden><svg .*?<\/svg><p class="meta">(.*?)<\/p><\/div>/g,
    )) {
      const its = address.slice(BASE.length);
      const page = await hosted(its);
      assert.ok(page.startsWith('\ufeff<!doctype html>\n<html lang="') && page.includes('<meta charset="utf-8">'), its);
      assert.ok(page.includes(await shipped(its.replace('text/', 'html/'))), its);
      const { folder: inner } = countries.find(({ id }) => id === country);
      assert.equal(/(?:^|\/)text\/(?:(.*)\/)?[^/]*$/.exec(its)[1] ?? '', inner);
    }
  }
});

test('all other files equal dist/, and integrity.json matches every file', async () => {
  const integrity = JSON.parse(await hosted('integrity.json'));
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  assert.deepEqual(
    Object.keys(integrity),
    files.filter((file) => file !== 'integrity.json' && !isPrecompressed(file) && !isOfSite(file)).sort(),
  );
  for (const [file, { integrity: hash }] of Object.entries(integrity)) {
    const bytes = await readFile(path.join(folder, file));
    assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
    if (
      !/^(\w+\/)?((oembed|snippet|frame|text|poster|prerendered|wordpress)\/|[\w-]+\.js$)/.test(file) ||
      file === 'frame.js'
    )
      assert.ok(bytes.equals(await readFile(path.join(root, 'dist', file))), file);
  }
  for (const packed of files.filter((file) => file.endsWith('.br')))
    assert.ok(
      brotliDecompressSync(await readFile(path.join(folder, packed))).equals(
        await readFile(path.join(folder, packed.slice(0, -3))),
      ),
      packed,
    );
  for (const file of Object.keys(integrity))
    assert.ok(files.includes(`${file}.br`) === /\.(js|html|json|css|md|txt)$/.test(file), file);
  for (const file of Object.keys(JSON.parse(await shipped('integrity.json'))))
    assert.doesNotMatch(await shipped(file), /oembed|crispEdges/, file);
});

test('the site of this address writes the address and the hash of these very scripts', async () => {
  const data = /id="builder-data">(.*?)<\/script>/s.exec(await hosted('site/builder.html'))?.[1] ?? '';
  const { defaults, languages } = JSON.parse(data);
  assert.equal(defaults.base, BASE);
  for (const { folder: its, integrity } of Object.values(languages)) {
    const script = await readFile(path.join(folder, its, 'prin.js'));
    assert.equal(integrity, `sha384-${createHash('sha384').update(script).digest('base64')}`);
  }
});

test('the snippet shows a frame that gets its height', async () => {
  const browser = await launch();
  const pages = { 'https://school.test/': html(await hosted('snippet/helpline-box.html')) };
  for (const file of ['frame/helpline-box.html', 'frame/page.js', 'helpline-box.js', 'frame.js'])
    pages[BASE + file] = {
      body: await hosted(file),
      contentType: file.endsWith('html') ? 'text/html; charset=utf-8' : 'text/javascript',
    };
  const { page, log, close } = await openPage(browser, pages);
  await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 1000);
  assert.deepEqual(log.console, []);
  assert.equal(
    await page.$eval(
      'iframe',
      (frame) => frame.clientWidth === document.body.clientWidth && getComputedStyle(frame).borderTopWidth,
    ),
    '0px',
  );
  await close();
  await browser.close();
});
