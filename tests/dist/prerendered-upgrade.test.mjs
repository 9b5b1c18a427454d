/**
 * How the script upgrades the elements of dist/prerendered/: it keeps their roots, or replaces those of another
 * version.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { setUp } from '../support/file-browser.mjs';
import { all, beforeTheScript, file, folders } from './prerendered-page.mjs';

setUp({ painted: true });

test('the script keeps every prerendered root, with its nodes and what the reader did, and nothing moves', async () => {
  const { page, log, runScript, close } = await beforeTheScript(await all());
  // An answer that opens moves what is below it; that is not tested here.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluate((expected) => {
    globalThis.roots = expected.map((name) => document.querySelector(`prin-${name}`).shadowRoot);
    globalThis.nodes = globalThis.roots.map((each) =>
      [...each.querySelectorAll('*')].filter((node) => !node.matches('style, .print, slot:not([name])')),
    );
    const place = (node) => node.getBoundingClientRect();
    globalThis.places = () =>
      JSON.stringify(
        globalThis.nodes.map((each) => each.map((node) => (place(node).height ? place(node) : 'not seen'))),
      );
    const [signs, , , questions] = globalThis.roots;
    // A sign for which the guide offers no sentence, which would move what is below.
    signs.querySelectorAll('input')[2].click();
    questions.querySelectorAll('details')[2].open = true;
    questions.querySelectorAll('summary')[2].focus();
    scrollTo(0, 900);
    globalThis.were = { places: globalThis.places(), scroll: scrollY };
  }, elementNames);
  assert.deepEqual(
    await page.evaluate(() =>
      globalThis.roots.map((each) => [each.querySelectorAll('style').length, each.adoptedStyleSheets.length]),
    ),
    elementNames.map(() => [1, 0]),
  );
  await runScript();
  const now = await page.evaluate(() => {
    const [signs, , , questions] = globalThis.roots;
    return {
      sameRoots: globalThis.roots.every((each) => each.host.shadowRoot === each),
      kept: globalThis.nodes.every(
        (each, index) => each.length > 20 && each.every((node) => globalThis.roots[index].contains(node)),
      ),
      roots: globalThis.roots.map((each) => each.querySelectorAll('.root').length),
      styles: globalThis.roots.map((each) => each.querySelectorAll('style').length),
      adopted: globalThis.roots.map((each) => each.adoptedStyleSheets.length),
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
    styles: one,
    adopted: elementNames.map(() => 0),
    moved: false,
    scrolled: true,
    ticked: [2],
    opened: [2],
    focused: 2,
    controls: true,
  });
  assert.deepEqual(log.console, []);
  await close();
});

test('a kept prerendered root equals a freshly rendered one', async () => {
  for (const [country, folder] of Object.entries(folders)) {
    const { page, runScript, close } = await beforeTheScript(await all(folder));
    await runScript();
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
              [...element.shadowRoot.childNodes]
                .filter(({ localName }) => localName !== 'style')
                .map(function written(node) {
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

test("a prerendered style of another version gives way to the script's, and its root stays", async () => {
  const old = (await file('prerendered/helpline-box.html')).replace('min-width:0', 'min-width:1px');
  const { page, runScript, close } = await beforeTheScript(old);
  await runScript();
  const now = await page.$eval('prin-helpline-box', ({ shadowRoot }) => ({
    roots: shadowRoot.querySelectorAll('.root').length,
    styles: shadowRoot.querySelectorAll('style').length,
    adopted: shadowRoot.adoptedStyleSheets.length > 4,
  }));
  assert.deepEqual(now, { roots: 1, styles: 0, adopted: true });
  await close();
});

test('a prerendered root of another version is replaced, with its old numbers', async () => {
  const old = (await file('prerendered/helpline-box.html'))
    .replace(/data-stamp="[^"]+"/, 'data-stamp="old"')
    .replaceAll('tel:116111', 'tel:99999')
    .replaceAll('<span>116</span>', '<span>999</span>');
  const { page, runScript, close } = await beforeTheScript(old);
  const numbers = () =>
    page.$$eval('prin-helpline-box >>> a[href^="tel:"]', (links) => links.map((link) => link.getAttribute('href')));
  assert.ok((await numbers()).includes('tel:99999'));
  await runScript();
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

test("the script applies the host's attributes to a prerendered root, even another country", async () => {
  const { page, runScript, close } = await beforeTheScript(
    (await file('prerendered/helpline-box.html')).replace(
      '<prin-helpline-box',
      '<prin-helpline-box country="CY" heading-level="4" audience="parent" quick-exit',
    ),
  );
  await runScript();
  const shown = await page.$eval('prin-helpline-box', ({ shadowRoot }) => ({
    level: shadowRoot.querySelector('.title').localName,
    country: shadowRoot.querySelector('.root').dataset.country,
    numbers: [...shadowRoot.querySelectorAll('a[href="tel:1466"]')].length > 0,
    greek: [...shadowRoot.querySelectorAll('a[href="tel:1056"]')].length,
    first: shadowRoot.querySelector('[data-sortable] > *').dataset.audience,
    exit: shadowRoot.querySelectorAll('.exit').length,
  }));
  assert.deepEqual(shown, { level: 'h4', country: 'CY', numbers: true, greek: 0, first: 'parent', exit: 1 });
  await close();
});

test('upgrading a prerendered element changes no pixel except its controls', async () => {
  for (const name of elementNames) {
    const { page, runScript, close } = await beforeTheScript(await file(`prerendered/${name}.html`));
    // The part above the first control, or the whole window.
    const height = await page.$eval(`prin-${name}`, ({ shadowRoot }) =>
      Math.min(
        innerHeight,
        ...[...shadowRoot.querySelectorAll('.tools, .button, [data-region=print]')]
          .filter((control) => control.checkVisibility())
          .map((control) => Math.floor(control.getBoundingClientRect().top) - 1),
      ),
    );
    assert.ok(height > 150, `${name}: ${height} px`);
    const look = () => page.screenshot({ clip: { x: 0, y: 0, width: 800, height }, captureBeyondViewport: false });
    const before = await look();
    await runScript();
    assert.ok(Buffer.from(before).equals(Buffer.from(await look())), name);
    await close();
  }
});
