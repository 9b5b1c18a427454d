/**
 * What is out of sight is not laid out (content-visibility), and nobody loses by it: paper, find-in-page, links to
 * answers, the ring of the focus, what a screen reader is given.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { root } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { traits } from '../support/traits.mjs';
import { read } from './pdf.mjs';

const PAGE = 'https://school.test/';
const SCREENS = {
  phone: { width: 412, height: 823, isMobile: true, hasTouch: true },
  desktop: { width: 1280, height: 800 },
};
const SCRIPT = '<script defer src="/prin.js"></script>';
/** A page's own text, higher than two screens. */
const OWN = '<p>Λόγια της σελίδας.</p>'.repeat(60);
const tags = elementNames.map((name) => `<prin-${name} quick-exit></prin-${name}>`).join('');
const prerendered = (
  await Promise.all(elementNames.map((name) => readFile(path.join(root, 'dist/prerendered', `${name}.html`), 'utf8')))
).join('');
/** What has its traits say so is always laid out; and so is everything where no script runs. */
const skippable = elementNames.filter((name) => !traits[name].alwaysLaidOut);
const FORMS = {
  script: { body: tags, head: SCRIPT, skipped: skippable },
  'prerendered, taken over': { body: prerendered, head: SCRIPT, skipped: skippable },
  'prerendered, without a script': { body: prerendered, head: '', script: false, skipped: [] },
};

let browser;
let checked = 0;
before(async () => {
  // As for a screen reader: Chromium gives others nothing of what it skips. The packaged one has no find-in-page.
  browser = await launch({
    sources: ['named', 'installed'],
    args: ['--force-renderer-accessibility=screen-reader'],
  });
});
after(() => {
  console.log(`out of sight: ${checked}`);
  return browser?.close();
});

/** All elements one below the other, under a page's own text. */
async function stacked({ body, head, script = true, hash = '', viewport = SCREENS.desktop }) {
  const style =
    '<meta name="viewport" content="width=device-width"><style>main { max-width: 680px; margin: auto }</style>';
  const text = html(`<main>${OWN}${body}<h2 id="own">Επικοινωνία</h2>${OWN}</main>`, style + head);
  const opened = await openPage(browser, hash ? { [PAGE]: text, [`${PAGE}linked`]: text } : { [PAGE]: text }, {
    script,
    viewport,
  });
  if (hash) await opened.page.goto(`${PAGE}linked#${hash}`);
  await settled(opened.page);
  return opened;
}

/** Where scripts run the elements are there, and what a scroll leads to is done: two frames later. */
async function settled(page) {
  // A page without scripts has no frames to ask for; a picture is one.
  if (!(await page.$('script[src]')))
    for (let frame = 0; frame < 2; frame++) await page.screenshot({ captureBeyondViewport: false });
  else {
    await page.waitForFunction(
      (expected) => expected.every((name) => document.querySelector(`prin-${name}`)?.hasUpdated),
      {},
      elementNames,
    );
    await page.evaluate(
      () =>
        new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(next)))),
    );
  }
}

/** Which elements the browser skips. */
const skipped = (page) =>
  page.evaluate(
    (expected) =>
      expected.filter(
        (name) =>
          !document
            .querySelector(`prin-${name}`)
            .shadowRoot.querySelector('.title')
            .checkVisibility({ contentVisibilityAuto: true }),
      ),
    elementNames,
  );
/** As it would be without all this. */
const layAllOut = (page) =>
  page.evaluate((expected) => {
    for (const name of expected)
      document.querySelector(`prin-${name}`).shadowRoot.querySelector('.box').style.contentVisibility = 'visible';
  }, elementNames);

for (const [form, how] of Object.entries(FORMS)) {
  test(`${form}: what is below the fold is laid out when a reader comes near`, async () => {
    const { page, close } = await stacked(how);
    assert.deepEqual(await skipped(page), how.skipped);
    for (const name of elementNames) {
      await page.evaluate((tag) => document.querySelector(tag).scrollIntoView(), `prin-${name}`);
      await settled(page);
      assert.ok(!(await skipped(page)).includes(name), name);
      checked++;
    }
    await close();
  });

  test(`${form}: paper says the same`, async () => {
    const { page, close } = await stacked(how);
    // The order in a PDF is that of painting; what is on it is compared.
    const printed = async () => [...(await read(await page.pdf())).map(({ text }) => text).join('')].sort().join('');
    const skippedOnScreen = await printed();
    assert.deepEqual(await skipped(page), how.skipped);
    await layAllOut(page);
    assert.ok(skippedOnScreen.length > 10_000, `${skippedOnScreen.length} letters`);
    assert.ok(skippedOnScreen === (await printed()), 'not the same letters');
    checked++;
    await close();
  });

  test(`${form}: a screen reader is given the same`, async () => {
    for (const seen of how.head ? [false, true] : [false]) {
      const { page, close } = await stacked(how);
      if (seen) await filter(page);
      const given = await accessible(page);
      assert.deepEqual(await skipped(page), how.skipped);
      await layAllOut(page);
      await settled(page);
      const whole = await accessible(page);
      assert.ok(whole.length > 300, `${whole.length} nodes`);
      assert.deepEqual(given, whole, seen ? 'of what was seen' : 'of what nobody has seen yet');
      checked++;
      await close();
    }
  });
}

/** Some questions are hidden by the reader, and the reader goes away from them. */
async function filter(page) {
  await page.evaluate(() => document.querySelector('prin-faq-accordion').scrollIntoView());
  await settled(page);
  await page.type('prin-faq-accordion >>> input[type=search]', 'νόμος');
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('prin-faq-accordion');
    if (!shadowRoot.querySelector('details[hidden]')) throw new Error('no question was hidden');
    shadowRoot.activeElement.blur();
    getSelection().empty();
    scrollTo(0, 0);
  });
  await settled(page);
}

/**
 * Role and name of all that has one, in order, as heard: where words are not laid out, white space between them and
 * what style draws around them are not known yet, and a paragraph is no more than its text.
 */
async function accessible(page) {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const heard = nodes
    .filter(
      ({ ignored, role }) => !ignored && !['InlineTextBox', 'paragraph', 'generic', 'ListMarker'].includes(role.value),
    )
    .map(({ role, name }) => `${role.value} ${(name?.value ?? '').replace(/[\s«»]/g, '')}`)
    .filter((line) => line !== 'StaticText ');
  // The order of the list is the browser's own; what stands in it is compared.
  return heard.sort();
}

for (const [where, viewport] of Object.entries(SCREENS)) {
  test(`${where}: find-in-page finds what nobody has seen yet, and shows it, but not what is hidden`, async () => {
    const { page, close } = await stacked({ ...FORMS.script, viewport });
    const PLACES = '.title, .label, .meta, .tel';
    const texts = await page.evaluate(
      (expected, places) => {
        const found = expected.flatMap((name) => [
          ...document.querySelector(`prin-${name}`).shadowRoot.querySelectorAll(places),
        ]);
        return [
          ...new Set(
            found
              .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 5)
              .map((one) => one.textContent.trim()),
          ),
        ].filter((text) => text.length > 5);
      },
      skippable,
      PLACES,
    );
    assert.ok(texts.length > 30, `${texts.length} texts`);
    for (const text of texts) {
      await page.goto(PAGE);
      await settled(page);
      assert.deepEqual(await skipped(page), skippable, 'nobody has seen them');
      assert.ok(await page.evaluate((wanted) => find(wanted, true), text), `«${text}» is not found`);
      await settled(page);
      const inView = await page.evaluate(
        (wanted, expected, places) =>
          expected.some((name) =>
            [...document.querySelector(`prin-${name}`).shadowRoot.querySelectorAll(places)].some((one) => {
              const { top, bottom, height } = one.getBoundingClientRect();
              return height && one.textContent.includes(wanted) && bottom > 0 && top < innerHeight;
            }),
          ),
        text,
        elementNames,
        PLACES,
      );
      assert.ok(inView, `«${text}» is not in view`);
      checked++;
    }
    await page.goto(PAGE);
    await settled(page);
    assert.equal(
      await page.$eval('prin-helpline-box >>> .local .label', (label) => find(label.textContent, true)),
      false,
    );
    await close();
  });

  test(`${where}: a link leads to its answer below elements nobody has seen, and to the page's own text below all`, async () => {
    const answerAt = (page, id) =>
      page.$eval(
        'prin-faq-accordion',
        ({ shadowRoot }, wanted) => {
          const answer = shadowRoot.getElementById(wanted);
          return {
            open: answer.open,
            focused: shadowRoot.activeElement?.closest('details') === answer,
            top: Math.round(answer.getBoundingClientRect().top),
          };
        },
        id,
      );
    const linked = await stacked({ ...FORMS.script, viewport, hash: 'prin-faq-07' });
    // Below where the exit would stick, where there is one.
    const arrived = (id) =>
      waitFor(`${id} at its place`, async () =>
        isDeepStrictEqual(await answerAt(linked.page, id), { open: true, focused: true, top: 72 }),
      );
    await arrived('prin-faq-07');
    await linked.page.evaluate(() => scrollTo(0, 0));
    await settled(linked.page);
    await linked.page.evaluate(() => (location.hash = 'prin-faq-03'));
    await arrived('prin-faq-03');
    await linked.close();
    for (const how of Object.values(FORMS)) {
      const { page, close } = await stacked({ ...how, viewport, hash: 'own' });
      assert.ok(Math.abs(await page.$eval('#own', (own) => own.getBoundingClientRect().top)) <= 1);
      await close();
      checked++;
    }
    checked += 2;
  });
}

test('every ring of the focus is drawn inside the box, which clips', async () => {
  const { page, close } = await openPage(browser, { [PAGE]: html(`<main>${tags}</main>`, SCRIPT) });
  // Answers that grow would be measured half open.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await settled(page);
  for (const width of [200, 280, 412, 680, 960]) {
    const { clipped, seen } = await page.evaluate(rings, elementNames, width);
    assert.deepEqual(clipped, []);
    assert.ok(seen > 80, `${seen} rings`);
    checked += seen;
  }
  await close();
});

/** Runs in the page: gives the focus to everything that takes it, and says whose ring is cut, or missing. */
function rings(names, width) {
  document.querySelector('main').style.width = `${width}px`;
  const clipped = [];
  let seen = 0;
  for (const name of names) {
    const { shadowRoot } = document.querySelector(`prin-${name}`);
    const box = shadowRoot.querySelector('.box');
    for (const answer of shadowRoot.querySelectorAll('details')) answer.open = true;
    for (const tick of shadowRoot.querySelectorAll('[type=checkbox]')) tick.checked = true;
    for (const one of shadowRoot.querySelectorAll('a[href], button, input, summary')) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue;
      one.focus({ focusVisible: true, preventScroll: true });
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(one);
      if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 3)
        clipped.push(`${name}: no ring on ${one.outerHTML.slice(0, 60)}`);
      const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      // Paint is clipped at the inside of the border.
      const edge = box.getBoundingClientRect();
      for (const { left, top, right, bottom } of one.getClientRects())
        if (
          left - ring < edge.left + box.clientLeft ||
          top - ring < edge.top + box.clientTop ||
          right + ring > edge.right - box.clientLeft ||
          bottom + ring > edge.bottom - box.clientTop
        )
          clipped.push(`${name} at ${width}: ${one.outerHTML.slice(0, 60)}`);
      seen++;
    }
  }
  return { clipped, seen };
}
