/** The npm package as it is installed: what it holds, what it does in Node, and what each entry does in a page. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { locales, root, shippedIn, sourceLocale } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { carriedPackages } from '../../tools/package/carried.mjs';
import { classOf, LIT, withoutDefine } from '../../tools/package/modules.mjs';
import { launch } from '../support/browser.mjs';
import { installedPackage } from '../support/installed-package.mjs';
import { html, openPage } from '../support/pages.mjs';

/** @type {Awaited<ReturnType<typeof installedPackage>>} */
let site;
/** @type {any} */
let description;
/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  site = await installedPackage();
  description = JSON.parse(await readFile(path.join(site.installed, 'package.json'), 'utf8'));
  browser = await launch();
});
after(() => browser?.close());

const inLanguage = (locale) => (locale === sourceLocale ? '' : `${locale}/`);
/** What one may import, but for patterns. */
const entries = () => Object.keys(description.exports).filter((name) => !name.includes('*'));
const specifier = (entry) => path.posix.join(description.name, entry);
const targets = () => Object.values(description.exports).flatMap((one) => (one.types ? Object.values(one) : one));

test('the package brings Lit and nothing else, and runs nothing when it is installed', async () => {
  assert.deepEqual(Object.keys(description.dependencies), [LIT]);
  const { devDependencies, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  assert.equal(description.dependencies[LIT], `^${devDependencies[LIT]}`);
  assert.equal(description.version, version);
  for (const key of ['devDependencies', 'optionalDependencies', 'peerDependencies', 'scripts', 'private'])
    assert.equal(description[key], undefined, key);
});

test('the package has an entry for everything, each element, its class and its strings, in every language', () => {
  for (const locale of locales) {
    const folder = inLanguage(locale);
    assert.ok(description.exports[folder ? `./${folder.slice(0, -1)}` : '.']);
    for (const name of elementNames)
      for (const entry of [`${name}`, `${name}/class`])
        assert.ok(description.exports[`./${folder}${entry}`]?.types, entry);
    for (const name of elementNames) assert.ok(description.exports[`./${folder}prerendered/${name}`], name);
  }
});

test('every file that the package names is in it', () => {
  const named = [...targets(), ...description.sideEffects, ...description.files, description.types]
    .map((file) => file.replace(/^\.\//, ''))
    .filter((file) => !file.includes('*'));
  for (const file of [...named, description.customElements, description['web-types']])
    assert.ok(
      site.files.some((one) => one === file || one.startsWith(`${file}/`)),
      file,
    );
});

test('every file in the package is shipped on purpose', async () => {
  const wanted = new Set([...targets().map((file) => file.replace(/^\.\//, '')), 'package.json']);
  // What the modules import.
  for (const file of wanted) {
    if (!/^(esm|types)\/.*\.(js|d\.ts)$/.test(file)) continue;
    const text = await readFile(path.join(site.installed, file), 'utf8');
    for (const [, to] of text.matchAll(/(?:from|import) '(\.[^']+)'/g)) {
      const imported = path.posix.join(path.posix.dirname(file), to);
      wanted.add(file.endsWith('.d.ts') ? imported.replace(/\.js$/, '.d.ts') : imported);
    }
  }
  const texts = /^(README|CHANGELOG)\.md$|^LICENSE$|^THIRD-PARTY-NOTICES\.txt$|^llms(-full)?\.txt$/;
  const base = locales.map((locale) => `esm/${inLanguage(locale)}prin-element.js`);
  const rest = site.files.filter((file) => !wanted.has(file) && !texts.test(file) && !base.includes(file));
  assert.ok(rest.length > 10);
  const shipped = new RegExp(
    `^dist/(${locales.map((locale) => inLanguage(locale)).join('|')})` +
      '(prin(\\.debug)?\\.js|prin-offline\\.html|frame\\.js|integrity\\.json|LICENSE\\.txt|' +
      `(${elementNames.join('|')})\\.js|(frame|html|paste|poster|prerendered|text)/[\\w/-]+\\.(html|js))$`,
  );
  assert.deepEqual(
    rest.filter((file) => !shipped.test(file)),
    [],
  );
});

test('integrity.json of the package has every file of its dist/, and no other', async () => {
  const listed = Object.keys(JSON.parse(await readFile(path.join(site.installed, 'dist/integrity.json'), 'utf8')));
  const there = site.files.filter((file) => file.startsWith('dist/')).map((file) => file.slice('dist/'.length));
  assert.deepEqual(listed.sort(), there.filter((file) => file !== 'integrity.json').sort());
});

test('no import leaves anything behind in Node, throws or says anything, also where Lit is not installed', async () => {
  const code = entries().filter((entry) => !entry.endsWith('.json'));
  const program =
    `
    const names = () => [globalThis, Symbol, Object.prototype, Array.prototype].flatMap((one) => ` +
    `Reflect.ownKeys(one)).length;
    const before = names();
    for (const entry of ${JSON.stringify(code.map(specifier))}) await import(entry);
    if (names() !== before) throw new Error('globals are left behind');`;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--throw-deprecation', '--eval', program],
    { cwd: site.folder },
  );
  assert.equal(stdout + stderr, '');
});

test('a server gets every class that a page gets', async () => {
  const server = await import(path.join(site.installed, 'esm/server.js'));
  assert.deepEqual(Object.keys(server).sort(), ['PrinElement', ...elementNames.map(classOf)].sort());
  for (const one of Object.values(server)) assert.equal(typeof new one(), 'object');
});

test('the prerendered strings are the prerendered files, by country', async () => {
  for (const locale of locales)
    for (const name of elementNames) {
      const strings = await import(path.join(site.installed, `prerendered/${inLanguage(locale)}${name}.js`));
      assert.deepEqual(Object.keys(strings).sort(), ['CY', 'GR']);
      for (const [country, text] of Object.entries(strings)) {
        const folder = country === 'GR' ? '' : `${country.toLowerCase()}/`;
        const file = path.join(shippedIn(locale), `prerendered/${folder}${name}.html`);
        assert.equal(text, await readFile(file, 'utf8'), file);
      }
    }
});

/** A page that imports modules of the package, with Lit as its import map says. */
async function importing(code, body = '') {
  const importmap = JSON.stringify({ imports: { [LIT]: '/lit/reactive-element.js' } });
  const lit = path.join(root, 'node_modules', LIT);
  const { page, log, close } = await openPage(
    browser,
    { 'https://app.test/': html(body, `<script type="importmap">${importmap}</script>`) },
    {
      files: site.installed,
      answer: async ({ pathname }) =>
        pathname.startsWith('/lit/')
          ? { contentType: 'text/javascript', body: await readFile(path.join(lit, pathname.slice('/lit/'.length))) }
          : undefined,
    },
  );
  const result = await page.evaluate(code);
  return { page, log, result, close };
}

for (const locale of locales)
  test(`${locale}: the class of an element registers nothing, its other entry registers this very class`, async () => {
    const at = (file) => JSON.stringify(`/esm/${inLanguage(locale)}${file}.js`);
    const all = elementNames.map((name) => `['prin-${name}', ${at(`${name}.class`)}, ${at(name)}, '${classOf(name)}']`);
    const { result, log, close } = await importing(
      `(async () => {
      const found = [];
      for (const [name, of, main, className] of [${all}]) {
        const { [className]: one } = await import(of);
        const early = customElements.get(name);
        const { [className]: other } = await import(main);
        found.push([name, early === undefined, typeof one, one === other && customElements.get(name) === one]);
      }
      return found;
    })()`,
    );
    assert.deepEqual(
      result,
      elementNames.map((name) => [`prin-${name}`, true, 'function', true]),
    );
    assert.deepEqual(log.console, []);
    await close();
  });

for (const locale of locales)
  test(`${locale}: everything in one import shows every element, and blocks that data-prin marks`, async () => {
    const tags = elementNames.map((name) => `<prin-${name}><p>112</p></prin-${name}>`).join('');
    const { page, log, close } = await importing(
      `import('/esm/${inLanguage(locale)}index.js').then((all) => Object.keys(all))`,
      `${tags}<div data-prin="${elementNames[0]}"><p>112</p></div>`,
    );
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('[data-prin] > *, body > *')].filter((one) => /** @type {any} */ (one).hasUpdated)
          .length === count,
      {},
      elementNames.length + 1,
    );
    const languages = await page.evaluate(() =>
      [...document.querySelectorAll('body > *')].flatMap(
        (one) => one.shadowRoot?.querySelector('.root')?.getAttribute('lang') ?? [],
      ),
    );
    assert.deepEqual(
      languages,
      elementNames.map(() => locale),
    );
    assert.deepEqual(log.console, []);
    await close();
  });

test('a module without exactly one registration stops the package', () => {
  assert.equal(withoutDefine("a();define('prin-a', A);b();", 'a.js'), 'a();b();');
  assert.throws(() => withoutDefine('a();', 'a.js'), /a\.js: expected one define\(\)/);
  assert.throws(() => withoutDefine('define(1);define(2);', 'a.js'), /found 2/);
});

test('the scripts carry Lit alone, say so in their first line, and its licence is beside them', async () => {
  const carried = await carriedPackages();
  assert.deepEqual(
    carried.map(({ name }) => name),
    [LIT],
  );
  const notices = await readFile(path.join(site.installed, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const licence = await readFile(path.join(root, 'LICENSE'), 'utf8');
  const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
  for (const { text } of carried)
    for (const where of [notices, licence]) assert.ok(squeezed(where).includes(squeezed(text)));
});
