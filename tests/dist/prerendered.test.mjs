/** The elements of dist/prerendered/ before any script, in browsers and under policies that refuse parts of them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { loadSharedContent } from '../../tools/content/plugin.mjs';
import { html, openPage } from '../support/pages.mjs';
import { browser, setUp } from '../support/file-browser.mjs';
import { all, beforeTheScript, file, folders, PAGE, SCRIPT } from './prerendered-page.mjs';
import { elementNames } from '../../tools/elements.mjs';

setUp();

test('without a script an element is styled, its numbers are links, and only working controls are shown', async () => {
  const { helplines } = (await loadSharedContent('el')).data;
  for (const [country, folder] of Object.entries(folders)) {
    const { page, close } = await openPage(browser, { [PAGE]: html(await all(folder)) }, { script: false });
    const links = await page.$$eval('prin-helpline-box >>> a[href^="tel:"]', (found) =>
      found.filter((link) => link.checkVisibility()).map((link) => link.querySelector('strong').textContent),
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
            padded: getComputedStyle(shadowRoot.querySelector('.box')).paddingBottom !== '0px',
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

test("the host's own line is shown in its place before the script, and gets its label from the script", async () => {
  const box = await file('prerendered/helpline-box.html');
  for (const has of [false, true]) {
    const { page, runScript, close } = await beforeTheScript(
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
    await runScript();
    assert.deepEqual(await shown(), { line: has, below: true, label: has, band: has });
    await close();
  }
});

test('a browser without declarative shadow roots shows the minimal fallback until the script runs', async () => {
  const { page, runScript, close } = await beforeTheScript((await all()).replaceAll('shadowrootmode', 'data-unknown'));
  const links = () =>
    page.$$eval('prin-faq-accordion > ul a[href^="tel:"]', (found) =>
      found.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
    );
  assert.deepEqual(await links(), ['tel:112', 'tel:100', 'tel:116111']);
  await runScript();
  assert.deepEqual(await links(), []);
  assert.ok(
    await page.$eval('prin-faq-accordion', ({ shadowRoot }) => shadowRoot.querySelectorAll('details').length >= 12),
  );
  await close();
});

test('the script renders an element that the page inserts by innerHTML or setHTMLUnsafe', async () => {
  const { page, log, close } = await openPage(browser, { [PAGE]: html('<main></main>', SCRIPT) });
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
            const numbers = [...element.shadowRoot.querySelectorAll('[data-needs] a')].length;
            const doubled = [...element.children].filter((child) => child.checkVisibility()).length;
            return {
              inert,
              roots: element.shadowRoot.querySelectorAll('.root').length,
              styles: element.shadowRoot.querySelectorAll('style').length,
              padded: getComputedStyle(element.shadowRoot.querySelector('.box')).paddingBottom !== '0px',
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
        // Its own style is kept: it is the same.
        styles: how === 'innerHTML' ? 0 : 1,
        padded: true,
        numbers: true,
        doubled: 0,
      })),
      how,
    );
  }
  // The browser writes this of innerHTML.
  assert.deepEqual(
    log.console.filter((text) => !text.startsWith('Found declarative shadowrootmode')),
    [],
  );
  await close();
});

test('a Content Security Policy with the hash of integrity.json allows the style before the script', async () => {
  const integrity = JSON.parse(await file('integrity.json'));
  const style = /<style[^>]*>(.*?)<\/style>/s.exec(await file('prerendered/faq-accordion.html'))[1];
  const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
  assert.equal(integrity['prerendered/faq-accordion.html'].style, hash);
  assert.deepEqual(
    Object.keys(integrity).filter((name) => integrity[name].style),
    Object.keys(integrity).filter((name) => /((prerendered|frame|text|poster)\/.*|prin-offline)\.html$/.test(name)),
  );
  for (const [allowed, padded] of [
    [`'self' '${hash}'`, true],
    ["'self'", false],
  ]) {
    const policy =
      `default-src 'none'; script-src 'self'; style-src ${allowed}; img-src data:; ` +
      "require-trusted-types-for 'script'; trusted-types lit-html";
    const { page, log, runScript, close } = await beforeTheScript(
      await file('prerendered/faq-accordion.html'),
      SCRIPT,
      {
        'content-security-policy': policy,
      },
    );
    const isPadded = () =>
      page.$eval('prin-faq-accordion >>> .box', (box) => getComputedStyle(box).paddingBottom !== '0px');
    assert.equal(await isPadded(), padded);
    assert.equal(
      await page.$eval('prin-faq-accordion >>> .title', (title) => title.textContent),
      'Ερωτήσεις και απαντήσεις',
    );
    await runScript();
    assert.ok(await isPadded());
    assert.equal(log.console.length, padded ? 0 : 1, log.console.join('\n'));
    await close();
  }
});
