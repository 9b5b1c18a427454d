/** What a reader gets from the scripts and fallbacks of dist/, on a page as hosts write it. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { countryFolder } from '../../tools/build/context.mjs';
import { locales, root } from '../../tools/content/locales.mjs';
import { loadSharedContent, renderElement } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { elementsReady } from '../support/pages.mjs';
import { setUp } from '../support/file-browser.mjs';
import { folderOf, open, ORIGIN, pageWith, shipped, tags } from './script-page.mjs';

setUp();

test('the English script renders English text, button labels and announcements', async () => {
  const { page, close } = await open(
    pageWith('<script defer src="/en/prin.js"></script>', tags.replaceAll('></prin', ' quick-exit></prin')),
  );
  await elementsReady(page, elementNames);
  const texts = await page.evaluate(async () => {
    const inside = (name, selector) => document.querySelector(`prin-${name}`).shadowRoot.querySelector(selector);
    const field = inside('faq-accordion', 'input');
    field.value = 'LAW';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
    inside('before-you-send', '.reply button').click();
    while (!inside('before-you-send', '[role=status]').textContent)
      await new Promise((next) => requestAnimationFrame(next));
    return {
      titles: [...document.querySelectorAll('body > *')].flatMap(
        (element) => element.shadowRoot?.querySelector('h2').textContent ?? [],
      ),
      exit: inside('helpline-box', '[data-region=exit]').textContent,
      print: inside('helpline-box', '.print').textContent,
      hours: inside('helpline-box', 'a[href="tel:+302106007686"]')
        .closest('.line')
        .textContent.includes('Monday–Friday 09:00–17:00'),
      found: /^Questions: [1-9]$/.test(inside('faq-accordion', '[data-region=count]').textContent),
      copied: inside('before-you-send', '[role=status]').textContent,
      reply: getComputedStyle(inside('before-you-send', 'blockquote'), '::before').content,
    };
  });
  const shared = await loadSharedContent('en');
  const contents = await Promise.all(elementNames.map((name) => renderElement(name, shared)));
  assert.deepEqual(texts, {
    titles: contents.map(({ content }) => `${content.title.text}`),
    exit:
      'Quick exitWhat stays on the device?With a keyboard: Esc three times. The history, the calls and ' +
      'whatever was copied or printed stay on ' +
      'the device. The history is cleared in the browser, the calls on the phone. What was copied is gone once ' +
      'something else is copied.',
    print: 'Print',
    hours: true,
    found: true,
    copied: 'Copied',
    reply: 'open-quote',
  });
  assert.ok(texts.titles.includes('Who can I call?'));
  await close();
});

for (const locale of locales)
  test(`axe finds no violation in any element, on a page in ${locale}`, async () => {
    const { page, close } = await open(
      pageWith(`<title>Prin</title><script defer src="/${folderOf(locale)}prin.js"></script>`).replace(
        'lang="en"',
        `lang="${locale}"`,
      ),
    );
    await elementsReady(page, elementNames);
    await page.addScriptTag({ path: path.join(root, 'node_modules/axe-core/axe.min.js') });
    const { found, passed } = await page.evaluate(async () => {
      // Landmarks and the page's own heading are the page's to say.
      const { violations, passes } = await axe.run(document.body, {
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      return {
        found: violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
        passed: passes.length,
      };
    });
    assert.deepEqual(found, []);
    assert.ok(passed > 5, 'axe has looked inside');
    await close();
  });

for (const locale of locales)
  test(`without JavaScript the fallback in ${locale} shows every number as a link, and every answer`, async () => {
    const { helplines, countries } = (await loadSharedContent(locale)).data;
    for (const { id: country, folder: inner } of countries) {
      const folder = countryFolder('html', { folder: inner });
      const pasted = await Promise.all(
        elementNames.map(
          async (name) => `<prin-${name}>${await shipped(`${folderOf(locale)}${folder}/${name}.html`)}</prin-${name}>`,
        ),
      );
      const { page, close } = await open(
        pageWith(`<script async src="/${folderOf(locale)}prin.js"></script>`, pasted.join('')),
        { script: false },
      );
      const links = await page.$$eval('prin-helpline-box a[href^="tel:"]', (found) =>
        found.filter((link) => link.checkVisibility()).map((link) => link.querySelector('strong').textContent),
      );
      const expected = new Set(
        helplines.lines
          .filter((line) => line.country === country && line.number)
          .map((line) => line.number.replaceAll(' ', '\u00a0')),
      );
      assert.deepEqual(new Set(links), expected);
      assert.equal(
        (await page.$$('form, input, button, select, textarea, label, script:not([src])')).length,
        0,
        'no control without a script',
      );
      assert.ok((await page.$$('prin-faq-accordion details[id^="prin-faq-"] > summary')).length >= 12);
      assert.deepEqual(
        await page.$$eval('body > * > :first-child', (blocks) => [...new Set(blocks.map((block) => block.lang))]),
        [locale],
      );
      await close();
    }
  });

test('the quick exit replaces the page in the history', async () => {
  const { page, close } = await open(
    pageWith(
      '<script defer src="/prin.js"></script>',
      '<prin-before-you-send quick-exit exit-href="/left"></prin-before-you-send>',
    ),
  );
  await page.waitForFunction(() => document.querySelector('prin-before-you-send')?.shadowRoot?.querySelector('.exit'));
  const before = await page.evaluate(() => history.length);
  await Promise.all([page.waitForNavigation(), page.click('prin-before-you-send >>> .exit')]);
  assert.equal(page.url(), `${ORIGIN}/left`);
  assert.equal(await page.evaluate(() => history.length), before);
  await close();
});

test('without adoptedStyleSheets and ::details-content the elements are styled, and print every answer', async () => {
  const old =
    '<script>delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; ' +
    'CSS.supports = () => false;</script>';
  const { page, close } = await open(pageWith(`${old}<script defer src="/prin.js"></script>`));
  await elementsReady(page, elementNames);
  const answers = () =>
    page.evaluate(
      () =>
        [...document.querySelector('prin-faq-accordion').shadowRoot.querySelectorAll('details')].filter(
          (answer) => answer.open,
        ).length,
    );
  assert.notEqual(
    await page.evaluate(
      () => getComputedStyle(document.querySelector('prin-helpline-box').shadowRoot.querySelector('.box')).paddingLeft,
    ),
    '0px',
  );
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.ok((await answers()) >= 12);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await answers(), 0);
  await close();
});

test('in print every answer is open, every checkbox is empty and no control is shown', async () => {
  const { page, close } = await open(pageWith('<script defer src="/prin.js"></script>'));
  await elementsReady(page, elementNames);
  await page.evaluate(() => document.querySelector('prin-warning-signs').shadowRoot.querySelector('input').click());
  await page.emulateMediaType('print');
  const printed = await page.evaluate((names) => {
    const inside = (name, selector) => [
      ...document.querySelector(`prin-${name}`).shadowRoot.querySelectorAll(selector),
    ];
    const seen = (element) => element.getBoundingClientRect().height > 0;
    return {
      closedAnswers: inside('faq-accordion', 'details:not([open]) .answer').filter(seen).length,
      answers: inside('faq-accordion', 'details').length,
      steps: inside('warning-signs', '.step').every(seen),
      tick: getComputedStyle(inside('warning-signs', 'input')[0], '::before').content,
      controls: names.flatMap((name) => inside(name, 'button, input[type=search]')).filter(seen).length,
    };
  }, elementNames);
  assert.deepEqual(printed, {
    closedAnswers: printed.answers,
    answers: printed.answers,
    steps: true,
    tick: 'none',
    controls: 0,
  });
  assert.ok(printed.answers >= 12);
  await close();
});

test('in a frame without an address of its own, the copied link is that of the page around it', async () => {
  const inside = `<script src='${ORIGIN}/prin.js'></script><prin-faq-accordion></prin-faq-accordion>`;
  const { page, close } = await open(pageWith('', `<iframe srcdoc="${inside}"></iframe>`), { query: '?class=3' });
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForFunction(() => document.querySelector('prin-faq-accordion')?.shadowRoot?.querySelector('details'));
  const [address, said] = await frame.evaluate(async () => {
    const { shadowRoot } = document.querySelector('prin-faq-accordion');
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => (copied = text) } });
    let copied;
    shadowRoot.querySelector('details').open = true;
    shadowRoot.querySelector('details button').click();
    const status = shadowRoot.querySelector('[role=status]');
    while (!status.textContent) await new Promise((next) => requestAnimationFrame(next));
    return [copied, status.textContent];
  });
  assert.equal(address, `${ORIGIN}/?class=3`);
  assert.match(said, /οδηγεί στη σελίδα, όχι σε αυτή την απάντηση/);
  await close();
});

test('a link to an answer follows the country of the element', async () => {
  const { page, close } = await open(
    pageWith('<script defer src="/prin.js"></script>', '<prin-what-now situation="parent"></prin-what-now>'),
  );
  await elementsReady(page, ['what-now']);
  const countries = await page.evaluate(async () => {
    const element = document.querySelector('prin-what-now');
    const read = () =>
      new URL(element.shadowRoot.querySelector('[data-path=parent] [data-answer]').href).searchParams.get('country');
    const before = read();
    element.country = 'CY';
    await element.updateComplete;
    return [before, read()];
  });
  assert.deepEqual(countries, ['GR', 'CY']);
  await close();
});
