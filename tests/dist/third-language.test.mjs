/**
 * A third language is a folder and a line. Here it is one that runs from right to left and whose words are made from the Greek,
 * letter by letter: what is then still Greek or Latin on the page has escaped translation. Nothing of it is kept.
 */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { TransformLitLocalizer } from '@lit/localize-tools/lib/modes/transform.js';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { Document } from 'yaml';
import { script } from '../../rollup.config.mjs';
import { findingsIn } from '../../tools/content/lint/lint.mjs';
import { passagesOf } from '../../tools/content/lint/passages.mjs';
import { knownWords } from '../../tools/content/lint/spelling.mjs';
import { root } from '../../tools/content/locales.mjs';
import { renderElement, loadSharedContent, elementNames, loadContent, textFiles } from '../../tools/content/plugin.mjs';
import { recordTranslation } from '../../tools/content/translation.mjs';
import { browser as launchOptions } from '../support/browser.mjs';

/** The tag by which the Unicode data name the pseudo-language that runs from right to left. */
const LOCALE = 'ar-XB';
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** Every letter becomes an Arabic one; digits, signs, addresses and what a program fills in stay, but for the comma inside the word «ό,τι». */
const pseudo = (text) =>
  text
    .replace(/ό,(?=τι)/gi, 'ό')
    .split(/(\]\([^)]*\)|<[^>]*>|\{[^}]*\})/)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .normalize('NFD')
            .replace(/\p{M}/gu, '')
            .replace(/\p{L}/gu, (letter) => LETTERS[letter.codePointAt(0) % LETTERS.length]),
    )
    .join('');

let folder;
let from;
let browser;
let page;

before(async () => {
  await mkdir(path.join(root, 'out'), { recursive: true });
  folder = await mkdtemp(path.join(root, 'out/third-'));
  from = await contentIn(path.join(folder, 'content'));
  await compile();
  const bundle = await rollup(script('prin', LOCALE, { compiled: folder, folder: from.folder, shipped: folder }));
  await bundle.write(script('prin', LOCALE, { shipped: folder }).output);
  browser = await puppeteer.launch(await launchOptions());
  page = await browser.newPage();
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The folder: a file of words for every file of words, each noted as translated. */
async function contentIn(content) {
  await cp(path.join(root, 'content'), content, { recursive: true });
  await mkdir(path.join(content, LOCALE));
  for (const name of textFiles) await writeFile(path.join(content, LOCALE, `${name}.yaml`), '{}');
  const empty = await loadSharedContent(LOCALE, content);
  for (const name of textFiles) {
    const { pairs } = await loadContent(name, empty);
    const document = new Document({});
    for (const { place, text } of pairs) document.setIn(place, pseudo(text));
    await writeFile(path.join(content, LOCALE, `${name}.yaml`), document.toString());
    await recordTranslation(content, LOCALE, name, pairs);
  }
  return loadSharedContent(LOCALE, content);
}

/** The line: the language among the targets, and its labels, from the file of another one. */
async function compile() {
  const config = readConfigFileAndWriteSchema(path.join(root, 'lit-localize.json'));
  const third = {
    ...config,
    targetLocales: [LOCALE],
    output: { mode: 'transform', outputDir: folder },
    interchange: { format: 'xliff', xliffDir: folder },
  };
  const [other] = config.targetLocales;
  const labels = (await readFile(path.join(root, `xliff/${other}.xlf`), 'utf8'))
    .replace(`target-language="${other}"`, `target-language="${LOCALE}"`)
    .replace(
      /<source>(.*?)<\/source>\s*<target>.*?<\/target>/gs,
      (_, text) => `<source>${text}</source><target>${pseudo(text)}</target>`,
    );
  await writeFile(path.join(folder, `${LOCALE}.xlf`), labels);
  await new TransformLitLocalizer(third).build();
}

/** A page in another language and direction, with the four elements at a width. */
async function show(width) {
  await page.setViewport({ width, height: 900 });
  const tags = elementNames.map((name) => `<prin-${name} quick-exit></prin-${name}>`).join('');
  await page.setContent(
    `<!doctype html><html lang="en" dir="ltr"><link rel="icon" href="data:,"><body style="margin: 0">${tags}`,
  );
  await page.addScriptTag({ path: path.join(folder, 'prin.js') });
  await page.waitForFunction(
    (expected) => expected.every((name) => document.querySelector(`prin-${name}`).shadowRoot?.querySelector('.exit')),
    {},
    elementNames,
  );
}

for (const width of [1000, 320])
  test(`it is laid out mirrored, and nothing runs over, ${width} px wide`, async () => {
    await show(width);
    const seen = await page.evaluate(() => {
      const all = (name, selector) => [...document.querySelector(`prin-${name}`).shadowRoot.querySelectorAll(selector)];
      const box = (name, selector) => all(name, selector)[0].getBoundingClientRect();
      const dot = getComputedStyle(all('warning-signs', '.paused')[0], '::after');
      const chevron = getComputedStyle(all('faq-accordion', 'summary')[0], '::after');
      const tel = all('helpline-box', 'a[href="tel:+302106007686"] span').map(
        (group) => group.getBoundingClientRect().left,
      );
      for (const summary of all('faq-accordion', 'summary')) summary.parentElement.open = true;
      const title = box('faq-accordion', 'summary .label');
      const summary = box('faq-accordion', 'summary');
      return {
        roots: [...document.querySelectorAll('body > *')]
          .flatMap((one) => [...(one.shadowRoot?.querySelectorAll('.root') ?? [])])
          .map((one) => [one.lang, one.dir, getComputedStyle(one).direction].join(' ')),
        tickBesideWords: box('warning-signs', 'input').left - box('warning-signs', 'label').right,
        labelBesideContent:
          box('warning-signs', '.paused .label').left - box('warning-signs', '.paused .content').right,
        labelAtEdge: box('warning-signs', '.paused').right - box('warning-signs', '.paused .label').right,
        questionAtEdge: summary.right - title.right,
        chevronRoom: title.left - summary.left,
        chevronFromEdge: [chevron.marginLeft, chevron.marginRight],
        dotFromRight: parseFloat(dot.right) < parseFloat(dot.left),
        groupsInOrder: tel.length === 3 && tel.every((left, index) => !index || left > tel[index - 1]),
        copyAtEdge: summary.right - box('faq-accordion', '.answer > .button').right,
        exitAtEdge: box('warning-signs', '.head').right - box('warning-signs', '.exit').right,
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
    if (width === 1000) assert.ok(seen.labelBesideContent > 0, 'the label stands right of what belongs to it');
    for (const edge of ['labelAtEdge', 'questionAtEdge', 'copyAtEdge', 'exitAtEdge'])
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

/** What may stand in its own letters: names of sources, addresses, and what a reader typed. */
function escaped(text) {
  const { sources, helplines } = from.data;
  const names = [
    ...sources.map(({ organisation }) => organisation.text),
    ...helplines.lines.flatMap(({ site }) => (site ? [new URL(site).hostname] : [])),
    'stop-bullying.gov.gr',
  ];
  const rest = names
    .sort((one, other) => other.length - one.length)
    .reduce((left, name) => left.replaceAll(name, ''), text);
  return rest.match(/[\p{Script=Latin}\p{Script=Greek}][^\n]{0,40}/gu) ?? [];
}

test('no word on the page has escaped translation, whatever a reader does', async () => {
  await show(1000);
  const said = await page.evaluate(async () => {
    const within = (name) => document.querySelector(`prin-${name}`).shadowRoot;
    const said = [];
    const listen = () => {
      for (const one of document.querySelectorAll('body > *'))
        for (const inner of one.shadowRoot?.querySelectorAll('*') ?? []) {
          // Words stand in text, in attributes that are read out, and in what a style adds.
          if (
            inner.matches(
              'p, li, h2, h3, h4, button, a, label, summary, blockquote, strong, span:not([lang]), [data-region]',
            )
          )
            said.push(inner.textContent);
          for (const { name, value } of inner.attributes)
            if (/^(title|alt|placeholder|aria-(label|description|roledescription|valuetext|placeholder))$/.test(name))
              said.push(value);
          for (const place of ['::before', '::after'])
            said.push((/^"(.*)"$/.exec(getComputedStyle(inner, place).content) ?? [])[1] ?? '');
        }
    };
    const status = (name) => within(name).querySelector('[role=status]');
    const until = async (condition) => {
      while (!condition()) await new Promise((next) => requestAnimationFrame(next));
    };
    const copy = async (name, button, writeText) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      within(name).querySelector(button).click();
      await until(() => status(name).textContent);
      listen();
    };
    const type = (words) => {
      const field = within('faq-accordion').querySelector('input[type=search]');
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      listen();
    };
    listen();
    for (const box of within('warning-signs').querySelectorAll('input')) {
      box.click();
      said.push(status('warning-signs').textContent);
    }
    await copy('before-you-send', '.reply button', async () => {});
    await copy('before-you-send', '.reply + .reply button', () => Promise.reject(new Error()));
    within('faq-accordion').querySelector('.open-all').click();
    await copy('faq-accordion', 'details button', async () => {});
    await copy('faq-accordion', 'details + details button', () => Promise.reject(new Error()));
    type('1');
    type('ξψξψ');
    for (const one of document.querySelectorAll('body > *')) one.setAttribute('country', 'CY');
    await until(() => within('helpline-box').querySelector('a[href="tel:1466"]'));
    listen();
    return said;
  });
  const texts = new Set(said.map((text) => text.trim()).filter(Boolean));
  assert.ok(texts.size > 250, `${texts.size} texts were heard`);
  assert.deepEqual([...new Set([...texts].flatMap(escaped))], []);
  for (const greek of [
    'Αντιγράφηκε',
    'Επιλέχθηκε, έτοιμο για αντιγραφή',
    'Γρήγορη έξοδος',
    'Εκτύπωση',
    'Καμία ερώτηση με αυτές τις λέξεις. Ίσως βοηθήσει μια άλλη λέξη.',
  ])
    assert.ok(
      [...texts].some((text) => text.includes(pseudo(greek))),
      `nothing said ${greek}`,
    );
});

test('the rules of the words find nothing in it to mend: they know what they do not know', async () => {
  const passages = await passagesOf(from.folder, LOCALE);
  assert.ok(passages.length > 200);
  assert.deepEqual(await findingsIn(passages, { known: await knownWords(from.folder) }), []);
});

test('the fallback is in the third language too, with the numbers of the first', async () => {
  const greek = await loadSharedContent('el');
  const links = (markup) => [...markup.matchAll(/<a href="([^"]+)"/g)].map(([, address]) => address);
  for (const name of elementNames) {
    const [third, first] = [(await renderElement(name, from)).fallback, (await renderElement(name, greek)).fallback];
    for (const { id: country } of from.data.countries) {
      assert.ok(third[country].startsWith(`<div lang="${LOCALE}" dir="rtl">`));
      assert.deepEqual(links(third[country]), links(first[country]));
      assert.deepEqual(escaped(plain(third[country])), [], name);
    }
  }
});
