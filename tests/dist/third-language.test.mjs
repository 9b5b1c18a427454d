/** A third language needs a folder and a line: a pseudo-locale is built, and nothing on its pages is Greek or Latin. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findingsIn } from '../../tools/content/lint/lint.mjs';
import { passagesOf } from '../../tools/content/lint/passages.mjs';
import { knownWords } from '../../tools/content/lint/spelling.mjs';
import { loadSharedContent, renderElement } from '../../tools/content/plugin.mjs';
import { launch } from '../support/browser.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { buildPseudoLocale, LOCALE, pseudo } from './pseudo-locale.mjs';
import { elementNames } from '../../tools/elements.mjs';

let pseudoLocale;
let browser;
let page;
before(async () => {
  pseudoLocale = await buildPseudoLocale();
  browser = await launch();
  page = await browser.newPage();
});
after(async () => {
  await browser?.close();
  await pseudoLocale?.remove();
});

/** A page in another language and direction, with every element at a width. */
async function show(width) {
  await page.setViewport({ width, height: 900 });
  const tags = elementNames.map((name) => `<prin-${name} quick-exit></prin-${name}>`).join('');
  await page.setContent(
    `<!doctype html><html lang="en" dir="ltr"><link rel="icon" href="data:,"><body style="margin: 0">${tags}`,
  );
  await page.addScriptTag({ path: pseudoLocale.script });
  await page.waitForFunction(
    (expected) => expected.every((name) => document.querySelector(`prin-${name}`).shadowRoot?.querySelector('.exit')),
    {},
    elementNames,
  );
}

for (const width of [1000, 320])
  test(`the layout is mirrored and nothing overflows, ${width} px wide`, async () => {
    await show(width);
    const seen = await page.evaluate(() => {
      const all = (name, selector) => [...document.querySelector(`prin-${name}`).shadowRoot.querySelectorAll(selector)];
      const box = (name, selector) => all(name, selector)[0].getBoundingClientRect();
      const dot = getComputedStyle(all('warning-signs', '.root')[0], '::after');
      const chevron = getComputedStyle(all('faq-accordion', '[id] > summary')[0], '::after');
      const tel = all('helpline-box', 'a[href="tel:+302106007686"] strong span').map(
        (group) => group.getBoundingClientRect().left,
      );
      for (const summary of all('faq-accordion', '[id] > summary')) summary.parentElement.open = true;
      const title = box('faq-accordion', 'summary .label');
      const summary = box('faq-accordion', '[id] > summary');
      return {
        roots: [...document.querySelectorAll('body > *')]
          .flatMap((one) => [...(one.shadowRoot?.querySelectorAll('.root') ?? [])])
          .map((one) => [one.lang, one.dir, getComputedStyle(one).direction].join(' ')),
        // The label lies under its box, and its words begin beside it.
        tickBesideWords:
          box('warning-signs', 'input').left -
          box('warning-signs', 'label').right +
          parseFloat(getComputedStyle(all('warning-signs', 'label')[0]).paddingRight),
        labelAtEdge: box('warning-signs', '.section').right - box('warning-signs', '.section .label').right,
        questionAtEdge: summary.right - title.right,
        chevronRoom: title.left - summary.left,
        chevronFromEdge: [chevron.marginLeft, chevron.marginRight],
        dotFromRight: parseFloat(dot.right) < parseFloat(dot.left),
        groupsInOrder: tel.length === 3 && tel.every((left, index) => !index || left > tel[index - 1]),
        copyAtEdge: summary.right - box('faq-accordion', '.answer > .button').right,
        exitFromEnd: box('warning-signs', '.exit').left - box('warning-signs', '[data-region=exit]').left,
        over: [...document.querySelectorAll('body > *')]
          .filter(
            (one) =>
              one.shadowRoot &&
              one.shadowRoot.querySelector('.box').scrollWidth > one.shadowRoot.querySelector('.box').clientWidth,
          )
          .map((one) => one.localName),
      };
    });
    assert.deepEqual(
      seen.roots,
      elementNames.map(() => `${LOCALE} rtl rtl`),
    );
    assert.ok(seen.tickBesideWords > 0, 'the box stands right of its words');
    for (const edge of ['labelAtEdge', 'questionAtEdge', 'copyAtEdge', 'exitFromEnd'])
      assert.ok(Math.abs(seen[edge]) < 1, `${edge}: ${seen[edge]}`);
    assert.ok(
      seen.chevronRoom > 0 && seen.chevronFromEdge[0] !== '0px' && seen.chevronFromEdge[1] === '0px',
      'the chevron stands left of the question',
    );
    assert.ok(seen.dotFromRight, 'the line stops at a dot on the right');
    assert.ok(seen.groupsInOrder, 'the groups of a number stay in their order');
    assert.deepEqual(seen.over, []);
  });

const plain = (markup) => markup.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');

/** Runs of Greek or Latin letters in a text, but for names of sources and addresses. */
function untranslated(text) {
  const { sources, helplines } = pseudoLocale.shared.data;
  const names = [
    ...sources.flatMap(({ organisation, via }) => [organisation.text, via?.text ?? '']),
    ...helplines.lines.flatMap(({ site }) => (site ? [new URL(site).hostname] : [])),
    'stop-bullying.gov.gr',
  ];
  const rest = names
    .sort((one, other) => other.length - one.length)
    .reduce((left, name) => left.replaceAll(name, ''), text);
  return rest.match(/[\p{Script=Latin}\p{Script=Greek}][^\n]{0,40}/gu) ?? [];
}

/** Runs in the page: every text in the elements, in attributes that are read out, and in generated content. */
function textsOnPage() {
  const texts = [];
  for (const one of document.querySelectorAll('body > *'))
    for (const inner of one.shadowRoot?.querySelectorAll('*') ?? []) {
      if (
        inner.matches(
          'p, li, h2, h3, h4, button, a, label, summary, blockquote, strong, span:not([lang]), [data-region]',
        )
      )
        texts.push(inner.textContent);
      for (const { name, value } of inner.attributes)
        if (/^(title|alt|placeholder|aria-(label|description|roledescription|valuetext|placeholder))$/.test(name))
          texts.push(value);
      for (const place of ['::before', '::after'])
        texts.push((/^"(.*)"$/.exec(getComputedStyle(inner, place).content) ?? [])[1] ?? '');
    }
  return texts;
}

test('every text is translated, whatever a reader does', async () => {
  await show(1000);
  const collected = [];
  const collect = async () => collected.push(...(await page.evaluate(textsOnPage)));
  const copy = async (name, button, isAllowed) => {
    await page.evaluate((isAllowed) => {
      const writeText = async () => {
        if (!isAllowed) throw new Error('refused');
      };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    }, isAllowed);
    await page.$eval(`prin-${name} >>> ${button}`, (element) => element.click());
    await waitFor('an announcement', () =>
      page.$eval(`prin-${name} >>> [role=status]`, (status) => status.textContent),
    );
    await collect();
  };
  const type = async (text) => {
    await page.$eval(
      'prin-faq-accordion >>> input[type=search]',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      },
      text,
    );
    await collect();
  };
  await collect();
  collected.push(
    ...(await page.$eval('prin-warning-signs', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('input')].map((box) => {
        box.click();
        return shadowRoot.querySelector('[role=status]').textContent;
      }),
    )),
  );
  await copy('before-you-send', '.reply button', true);
  await copy('before-you-send', '.reply + .reply button', false);
  await page.$eval('prin-faq-accordion >>> .open-all', (button) => button.click());
  await copy('faq-accordion', 'details button', true);
  await copy('faq-accordion', 'details + details button', false);
  await type('1');
  await type('ξψξψ');
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('body > *')) one.setAttribute('country', 'CY');
  });
  await page.waitForSelector('prin-helpline-box >>> a[href="tel:1466"]');
  await collect();
  const texts = new Set(collected.map((text) => text.trim()).filter(Boolean));
  assert.ok(texts.size > 250, `${texts.size} texts`);
  assert.deepEqual([...new Set([...texts].flatMap(untranslated))], []);
  for (const greek of [
    'Αντιγράφηκε',
    'Επιλέχθηκε, έτοιμο για αντιγραφή',
    'Γρήγορη έξοδος',
    'Εκτύπωση',
    'Καμία ερώτηση με αυτές τις λέξεις. Ίσως βοηθήσει μια άλλη λέξη.',
  ])
    assert.ok(
      [...texts].some((text) => text.includes(pseudo(greek))),
      `no translation of ${greek}`,
    );
});

test('the content linter reports nothing in a language that it does not know', async () => {
  const passages = await passagesOf(pseudoLocale.shared.folder, LOCALE);
  assert.ok(passages.length > 200);
  assert.deepEqual(await findingsIn(passages, { known: await knownWords(pseudoLocale.shared.folder) }), []);
});

test('the fallback is translated, with the numbers of the Greek one', async () => {
  const greek = await loadSharedContent('el');
  const links = (markup) => [...markup.matchAll(/<a href="([^"]+)"/g)].map(([, address]) => address);
  for (const name of elementNames) {
    const [third, first] = [
      (await renderElement(name, pseudoLocale.shared)).fallback,
      (await renderElement(name, greek)).fallback,
    ];
    for (const { id: country } of greek.data.countries) {
      assert.ok(third[country].startsWith(`<div lang="${LOCALE}" dir="rtl">`));
      assert.deepEqual(links(third[country]), links(first[country]));
      assert.deepEqual(untranslated(plain(third[country])), [], name);
    }
  }
});
