/** The elements as they look before any script, from dist/prerendered/, and how the script takes them over. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { countryFolder } from '../../tools/build/context.mjs';
import { root, sourceLocale } from '../../tools/content/locales.mjs';
import { loadSharedContent, elementNames } from '../../tools/content/plugin.mjs';
import { html, launch, open } from '../support/pages.mjs';

const PAGE = 'https://school.test/';
const SCRIPT = '<script async src="/prin.js"></script>';
const file = (name) => readFile(path.join(root, 'dist', name), 'utf8');
const folders = Object.fromEntries(
  (await loadSharedContent(sourceLocale)).data.countries.map((country) => [
    country.id,
    countryFolder('prerendered', country),
  ]),
);
const all = async (folder = folders.GR) =>
  (await Promise.all(elementNames.map((name) => file(`${folder}/${name}.html`)))).join('');

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A page whose script comes only when it is let go. */
async function beforeTheScript(body, head = SCRIPT, headers = {}) {
  let letGo;
  const gone = new Promise((resolve) => (letGo = resolve));
  const opened = await open(
    browser,
    { [PAGE]: { body: html(body, head), headers } },
    { until: 'domcontentloaded', held: (address) => (address.endsWith('.js') ? gone : undefined) },
  );
  const taken = async () => {
    letGo();
    await opened.page.waitForFunction(
      (expected) => expected.every((name) => document.querySelector(`prin-${name}`)?.hasUpdated),
      {},
      elementNames.filter((name) => body.includes(`<prin-${name}`)),
    );
  };
  return { ...opened, taken };
}

test('without a script all is styled, every number of the country is a link, and what stands there works or is not there', async () => {
  const { helplines } = (await loadSharedContent('el')).data;
  for (const [country, folder] of Object.entries(folders)) {
    const { page, close } = await open(browser, { [PAGE]: html(await all(folder)) }, { script: false });
    const links = await page.$$eval('prin-helpline-box >>> a[href^="tel:"]', (found) =>
      found.filter((link) => link.checkVisibility()).map((link) => link.textContent),
    );
    const expected = helplines.lines
      .filter((line) => line.country === country && line.number)
      .map((line) => line.number.replaceAll(' ', '\u00a0'));
    assert.deepEqual(new Set(links), new Set(expected));
    const shown = await page.evaluate(
      (expected) =>
        expected.map((name) => {
          const { shadowRoot } = document.querySelector(`prin-${name}`);
          const seen = (selector) =>
            [...shadowRoot.querySelectorAll(selector)].filter((one) =>
              one.checkVisibility({ visibilityProperty: true }),
            ).length;
          return {
            padded: getComputedStyle(shadowRoot.querySelector('.box')).paddingTop !== '0px',
            dead: seen('button, [type=search], .tools, .print'),
            lang: shadowRoot.querySelector('.root').lang,
          };
        }),
      elementNames,
    );
    assert.deepEqual(
      shown,
      elementNames.map(() => ({ padded: true, dead: 0, lang: 'el' })),
      country,
    );
    await page.click('prin-faq-accordion >>> summary');
    assert.ok(
      await page.$eval('prin-faq-accordion >>> .answer', (answer) => answer.checkVisibility()),
      'an answer opens',
    );
    await page.click('prin-warning-signs >>> label');
    assert.ok(
      await page.$eval('prin-warning-signs >>> .step', (step) => step.checkVisibility()),
      'a tick shows the next step',
    );
    await close();
  }
});

test('the script takes every root over: the same nodes, what a reader did, and nothing moves', async () => {
  const { page, seen, taken, close } = await beforeTheScript(await all());
  // What moves because a reader opened it is not what is meant here.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluate(async (expected) => {
    globalThis.roots = expected.map((name) => document.querySelector(`prin-${name}`).shadowRoot);
    globalThis.nodes = globalThis.roots.map((each) =>
      [...each.querySelectorAll('*')].filter((node) => !node.matches('style, .print')),
    );
    const place = (node) => node.getBoundingClientRect();
    globalThis.places = () =>
      JSON.stringify(
        globalThis.nodes.map((each) => each.map((node) => (place(node).height ? place(node) : 'not seen'))),
      );
    const [signs, , , questions] = globalThis.roots;
    signs.querySelectorAll('input')[1].click();
    questions.querySelectorAll('details')[2].open = true;
    questions.querySelectorAll('summary')[2].focus();
    scrollTo(0, 900);
    // What a reader comes near is laid out in the next frame.
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next))));
    globalThis.were = { places: globalThis.places(), scroll: scrollY };
  }, elementNames);
  assert.deepEqual(
    await page.evaluate(() =>
      globalThis.roots.map((each) => [each.querySelectorAll('style').length, each.adoptedStyleSheets.length]),
    ),
    elementNames.map(() => [1, 0]),
  );
  await taken();
  const now = await page.evaluate(() => {
    const [signs, , , questions] = globalThis.roots;
    return {
      sameRoots: globalThis.roots.every((each) => each.host.shadowRoot === each),
      kept: globalThis.nodes.every(
        (each, index) => each.length > 20 && each.every((node) => globalThis.roots[index].contains(node)),
      ),
      roots: globalThis.roots.map((each) => each.querySelectorAll('.root').length),
      styles: globalThis.roots.map((each) => each.querySelectorAll('style').length),
      adopted: globalThis.roots.every((each) => each.adoptedStyleSheets.length >= 4),
      moved: globalThis.places() !== globalThis.were.places || scrollY !== globalThis.were.scroll,
      scrolled: scrollY > 500,
      ticked: [...signs.querySelectorAll('input')].flatMap((box, index) => (box.checked ? [index] : [])),
      opened: [...questions.querySelectorAll('details')].flatMap((answer, index) => (answer.open ? [index] : [])),
      focused: [...questions.querySelectorAll('summary')].indexOf(questions.activeElement),
      controls:
        questions.querySelector('[type=search]').checkVisibility({ visibilityProperty: true }) &&
        questions.querySelector('.print').checkVisibility({ visibilityProperty: true }),
    };
  });
  const one = elementNames.map(() => 1);
  assert.deepEqual(now, {
    sameRoots: true,
    kept: true,
    roots: one,
    styles: elementNames.map(() => 0),
    adopted: true,
    moved: false,
    scrolled: true,
    ticked: [1],
    opened: [2],
    focused: 2,
    controls: true,
  });
  assert.deepEqual(seen.console, []);
  await close();
});

test('what is taken over is what the script would have made', async () => {
  for (const [country, folder] of Object.entries(folders)) {
    const { page, taken, close } = await beforeTheScript(await all(folder));
    await taken();
    const pairs = await page.evaluate(
      async (expected, itsCountry) => {
        const pairs = [];
        for (const name of expected) {
          const fresh = document.createElement(`prin-${name}`);
          fresh.setAttribute('country', itsCountry);
          document.body.append(fresh);
          await fresh.updateComplete;
          pairs.push(
            [document.querySelector(`prin-${name}`), fresh].map((element) =>
              [...element.shadowRoot.childNodes].map(function written(node) {
                return node.localName
                  ? [
                      node.localName,
                      [...node.attributes].map((its) => `${its.name}=${its.value}`).sort(),
                      [...node.childNodes].map(written),
                    ]
                  : node.data;
              }),
            ),
          );
        }
        return pairs;
      },
      elementNames,
      country,
    );
    for (const [takenOver, made] of pairs) assert.deepEqual(takenOver, made);
    await close();
  }
});

test('an old root is cleared, and its old number with it', async () => {
  const old = (await file('prerendered/helpline-box.html'))
    .replace(/data-stamp="[^"]+"/, 'data-stamp="old"')
    .replaceAll('tel:116111', 'tel:99999')
    .replaceAll('<span>116</span>', '<span>999</span>');
  const { page, taken, close } = await beforeTheScript(old);
  const numbers = () =>
    page.$$eval('prin-helpline-box >>> a[href^="tel:"]', (links) => links.map((link) => link.getAttribute('href')));
  assert.ok((await numbers()).includes('tel:99999'));
  await taken();
  const now = await numbers();
  assert.ok(!now.includes('tel:99999') && now.includes('tel:116111'));
  assert.equal(
    await page.$eval(
      'prin-helpline-box',
      ({ shadowRoot }) => shadowRoot.querySelectorAll('.root').length + shadowRoot.querySelectorAll('style').length,
    ),
    1,
  );
  await close();
});

test("the host's attributes count once the script is there, also over another country's lines", async () => {
  const { page, taken, close } = await beforeTheScript(
    (await file('prerendered/helpline-box.html')).replace(
      '<prin-helpline-box',
      '<prin-helpline-box country="CY" heading-level="4" audience="parent" quick-exit',
    ),
  );
  await taken();
  const shown = await page.$eval('prin-helpline-box', ({ shadowRoot }) => ({
    level: shadowRoot.querySelector('.title').localName,
    country: shadowRoot.querySelector('.root').dataset.country,
    numbers: [...shadowRoot.querySelectorAll('a[href="tel:1466"]')].length > 0,
    greek: [...shadowRoot.querySelectorAll('a[href="tel:1056"]')].length,
    first: shadowRoot.querySelector('[data-ordered] > *').dataset.audience,
    exit: shadowRoot.querySelectorAll('.exit').length,
  }));
  assert.deepEqual(shown, { level: 'h4', country: 'CY', numbers: true, greek: 0, first: 'parent', exit: 1 });
  await close();
});

test("the host's own line is shown before the script, in its place; the band around it comes with the script, and only then", async () => {
  const box = await file('prerendered/helpline-box.html');
  for (const has of [false, true]) {
    const { page, taken, close } = await beforeTheScript(
      has ? box.replace('</template>', '</template><p slot="local">Γραφείο 12</p>') : box,
    );
    const shown = () =>
      page.$eval('prin-helpline-box', (element) => {
        const inside = (selector) => element.shadowRoot.querySelector(selector);
        const line = element.querySelector('[slot=local]')?.getBoundingClientRect();
        const below =
          !line ||
          (line.top >= inside('.urgent').getBoundingClientRect().bottom &&
            line.bottom <= inside('.first').getBoundingClientRect().top);
        return {
          line: (line?.height ?? 0) > 0,
          below,
          label: inside('.local .label').checkVisibility(),
          band: inside('.local').getBoundingClientRect().height > 0,
        };
      });
    assert.deepEqual(await shown(), { line: has, below: true, label: false, band: has });
    await taken();
    assert.deepEqual(await shown(), { line: has, below: true, label: has, band: has });
    await close();
  }
});

test('a browser without declarative shadow roots shows the shortest lines, and all of it with the script', async () => {
  const { page, taken, close } = await beforeTheScript((await all()).replaceAll('shadowrootmode', 'data-unknown'));
  const links = () =>
    page.$$eval('prin-faq-accordion > ul a[href^="tel:"]', (found) =>
      found.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
    );
  assert.deepEqual(await links(), ['tel:112', 'tel:100', 'tel:116111']);
  await taken();
  assert.deepEqual(await links(), []);
  assert.ok(
    await page.$eval('prin-faq-accordion', ({ shadowRoot }) => shadowRoot.querySelectorAll('details').length >= 12),
  );
  await close();
});

test('put in by innerHTML, where no declarative root is parsed, it is made by the script: also with a root that a page has parsed itself', async () => {
  const { page, seen, close } = await open(browser, { [PAGE]: html('<main></main>', SCRIPT) });
  await page.waitForFunction(() => customElements.get('prin-faq-accordion'));
  for (const how of ['innerHTML', 'setHTMLUnsafe']) {
    const shown = await page.evaluate(
      async (text, way, expected) => {
        const main = document.querySelector('main');
        if (way === 'innerHTML') main.innerHTML = text;
        else main.setHTMLUnsafe(text);
        return Promise.all(
          expected.map(async (name) => {
            const element = main.querySelector(`prin-${name}`);
            const inert = element.querySelectorAll('template').length;
            await element.updateComplete;
            const numbers = [...element.shadowRoot.querySelectorAll('[data-lines] a')].length;
            const doubled = [...element.children].filter((child) => child.checkVisibility()).length;
            return {
              inert,
              roots: element.shadowRoot.querySelectorAll('.root').length,
              styles: element.shadowRoot.querySelectorAll('style').length,
              padded: getComputedStyle(element.shadowRoot.querySelector('.box')).paddingTop !== '0px',
              numbers: numbers > 0,
              doubled,
            };
          }),
        );
      },
      await all(),
      how,
      elementNames,
    );
    assert.deepEqual(
      shown,
      elementNames.map(() => ({
        inert: how === 'innerHTML' ? 1 : 0,
        roots: 1,
        styles: 0,
        padded: true,
        numbers: true,
        doubled: 0,
      })),
      how,
    );
  }
  // The browser says so itself of the first way.
  assert.deepEqual(
    seen.console.filter((text) => !text.startsWith('Found declarative shadowrootmode')),
    [],
  );
  await close();
});

test('nobody sees the script take over: apart from the controls that it brings, not a pixel changes', async () => {
  for (const name of elementNames) {
    const { page, taken, close } = await beforeTheScript(await file(`prerendered/${name}.html`));
    // What is above the first control, if one is in sight.
    const height = await page.$eval(`prin-${name}`, ({ shadowRoot }) =>
      Math.min(innerHeight, Math.floor(shadowRoot.querySelector('.tools, .button').getBoundingClientRect().top) - 1),
    );
    assert.ok(height > 150, `${name}: ${height} px`);
    const look = () => page.screenshot({ clip: { x: 0, y: 0, width: 800, height }, captureBeyondViewport: false });
    const before = await look();
    await taken();
    assert.ok(Buffer.from(before).equals(Buffer.from(await look())), name);
    await close();
  }
});

test('a strict policy with the hash of integrity.json lets the style through without a report; without it the text is unstyled until the script', async () => {
  const told = JSON.parse(await file('integrity.json'));
  const style = /<style>([^<]*)<\/style>/.exec(await file('prerendered/faq-accordion.html'))[1];
  const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
  assert.equal(told['prerendered/faq-accordion.html'].style, hash);
  assert.deepEqual(
    Object.keys(told).filter((name) => told[name].style),
    Object.keys(told).filter((name) => /(prerendered|frame)\/.*\.html$/.test(name)),
  );
  for (const [allowed, padded] of [
    [`'self' '${hash}'`, true],
    ["'self'", false],
  ]) {
    const policy = `default-src 'none'; script-src 'self'; style-src ${allowed}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`;
    const { page, seen, taken, close } = await beforeTheScript(await file('prerendered/faq-accordion.html'), SCRIPT, {
      'content-security-policy': policy,
    });
    const isPadded = () =>
      page.$eval('prin-faq-accordion >>> .box', (box) => getComputedStyle(box).paddingTop !== '0px');
    assert.equal(await isPadded(), padded);
    assert.equal(
      await page.$eval('prin-faq-accordion >>> .title', (title) => title.textContent),
      'Ερωτήσεις και απαντήσεις',
    );
    await taken();
    assert.ok(await isPadded());
    assert.equal(seen.console.length, padded ? 0 : 1, seen.console.join('\n'));
    await close();
  }
});
