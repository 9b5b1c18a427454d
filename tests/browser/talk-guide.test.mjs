/**
 * The agreement of `<prin-talk-guide>` on paper, filled in and empty, and the sentence for a sign that is ticked in a
 * list whose script is another one. tests/elements/talk-guide.test.ts has the rest.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { elementsReady, html, openPage } from '../support/pages.mjs';
import { elementPage, PAGE } from './element-page.mjs';
import { printed, showCopy } from './paper-page.mjs';
import { squeezed } from './pdf.mjs';

/** Longer than a line of the sheet. */
const WRITTEN =
  'Η θεία Κατερίνα, η γιαγιά, ο προπονητής του μπάσκετ, η φιλόλογος και η μαμά του Άρη από τον πρώτο όροφο';

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** Presses a button that prints, and returns what is printed, with what is written in its fields. */
const printedBy = (page, button) =>
  page.evaluate(
    (button) =>
      new Promise((resolve) => {
        const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
        Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
          configurable: true,
          get() {
            const view = get.call(this);
            view.print = () => {
              const { title, documentElement, body } = view.document;
              const copy = body.firstElementChild.shadowRoot;
              const rules = copy.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
              resolve({
                title,
                lang: documentElement.lang,
                own: '',
                markup: copy.innerHTML,
                style: rules.map(({ cssText }) => cssText).join('\n'),
              });
            };
            return view;
          },
        });
        document.querySelector('prin-talk-guide').shadowRoot.querySelector(button).click();
      }),
    button,
  );

for (const locale of locales)
  for (const [button, isFilled] of [
    ['.sheet:not(.empty)', true],
    ['.sheet.empty', false],
  ])
    test(`${locale}: the agreement is printed alone on one page, ${isFilled ? 'filled in' : 'empty'}`, async () => {
      const { page, root, close } = await elementPage(browser, 'talk-guide', { locale });
      await root.$eval('.agreement input', (field, text) => (field.value = text), WRITTEN);
      const { promises, title, others } = await root.evaluate((root) => ({
        promises: [...root.querySelectorAll('.agreement .bullets > li, .agreement label')].map(
          (one) => one.textContent,
        ),
        title: root.querySelector('.agreement .label').textContent,
        others: [...root.querySelectorAll('.pairs blockquote, .agreement .meta, .sheet')].map((one) => one.textContent),
      }));
      const sheet = await showCopy(browser, await printedBy(page, button));
      const pages = await printed(sheet);
      assert.equal(pages.length, 1);
      const [{ text }] = pages;
      for (const said of [title, ...promises]) assert.ok(text.includes(squeezed(said)), said);
      for (const said of others) assert.ok(!text.includes(squeezed(said)), said);
      assert.equal(text.includes(squeezed(WRITTEN)), isFilled);
      await close();
    });

for (const scripts of [['warning-signs', 'talk-guide'], ['talk-guide', 'warning-signs'], ['prin']])
  test(`a sign that is ticked brings its sentence, with the scripts ${scripts.join(' and ')}`, async () => {
    const { page, close } = await openPage(browser, {
      [PAGE]: html(
        '<div id="host"></div><prin-talk-guide></prin-talk-guide>',
        scripts.map((name) => `<script src="/${name}.js"></script>`).join(''),
      ),
    });
    await elementsReady(page, ['talk-guide']);
    // Also a list in a shadow root of the page, which comes later.
    await page.evaluate(() => {
      document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML =
        '<prin-warning-signs></prin-warning-signs>';
    });
    const offered = await page.evaluate(async () => {
      const list = document.querySelector('#host').shadowRoot.firstElementChild;
      await list.updateComplete;
      list.shadowRoot.querySelector('[data-sign=money]').click();
      const { shadowRoot } = document.querySelector('prin-talk-guide');
      return [...shadowRoot.querySelectorAll('.offer [data-sign]')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map(({ dataset }) => dataset.sign);
    });
    assert.deepEqual(offered, ['money']);
    await close();
  });
