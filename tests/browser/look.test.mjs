/**
 * What the looks promise and a browser can measure: what stands on the first screen of a phone, how long a closed
 * element is, what is larger than what, and that nothing a reader does moves what stands beside it.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { boxes, COLUMN, PHONE, shown, SMALL_PHONE, tagOf, WIDE } from './look-page.mjs';

/** The margin that a browser gives to a page, in pixels. */
const MARGIN = 8;

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

for (const locale of locales)
  for (const country of ['GR', 'CY'])
    test(`helpline-box · ${locale} · ${country}: closed, it is three screens of a small phone high at most`, async () => {
      const page = await shown(browser, tagOf('helpline-box', `country="${country}"`), {
        viewport: SMALL_PHONE,
        locale,
      });
      const [box] = await boxes(page, 'helpline-box', '.root');
      assert.equal(box.width, SMALL_PHONE.width - 2 * MARGIN);
      assert.ok(box.height <= 3 * SMALL_PHONE.height, `${box.height} px`);
    });

for (const locale of locales)
  test(`${locale}: with the quick exit, the title and the first number are on the first screen of a phone`, async () => {
    for (const name of elementNames) {
      const page = await shown(browser, tagOf(name, 'quick-exit'), { viewport: PHONE, locale });
      const [title] = await boxes(page, name, '.title');
      assert.ok(title.bottom < PHONE.height / 3, `${name}: the title ends at ${title.bottom} px`);
      const [number] = await boxes(page, name, ':is(.urgent, .already) .tel');
      if (number) assert.ok(number.bottom <= PHONE.height, `${name}: the first number ends at ${number.bottom} px`);
    }
  });

test('the exit stands at the right edge, in its place and out of it, with its note folded', async () => {
  for (const viewport of [PHONE, COLUMN, WIDE]) {
    const page = await shown(browser, tagOf('helpline-box', 'quick-exit'), { viewport });
    const [box] = await boxes(page, 'helpline-box', '.box');
    for (const scroll of [0, 600]) {
      await page.evaluate(async (y) => {
        scrollTo(0, y);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }, scroll);
      const [exit] = await boxes(page, 'helpline-box', '.exit');
      const apart = box.right - exit.right;
      assert.ok(apart >= -MARGIN && apart <= 50, `${viewport.width} px, scrolled by ${scroll}: ${apart} px`);
      assert.ok(exit.left > box.left + box.width / 3, 'it covers no beginning of a line');
    }
    assert.equal(await page.$eval('prin-helpline-box >>> .stays', ({ open }) => open), false);
  }
});

test('opening an answer moves nothing of the column beside it', async () => {
  const page = await shown(browser, tagOf('faq-accordion'), { viewport: WIDE });
  const moved = await page.$eval('prin-faq-accordion', ({ shadowRoot }) => {
    const answers = [...shadowRoot.querySelectorAll('details[id]')];
    const leftOf = (one) => Math.round(one.getBoundingClientRect().left);
    const columns = [...new Set(answers.map(leftOf))];
    const found = [];
    for (const answer of answers) {
      const others = answers.filter((one) => leftOf(one) !== leftOf(answer));
      const places = () => JSON.stringify(others.map((one) => one.getBoundingClientRect()));
      const were = places();
      answer.open = true;
      if (places() !== were) found.push(answer.id);
      answer.open = false;
    }
    return { columns: columns.length, found };
  });
  assert.deepEqual(moved, { columns: 2, found: [] });
});

test('what the search has found stands clear of the ring around the field', async () => {
  for (const viewport of [SMALL_PHONE, COLUMN]) {
    const page = await shown(browser, tagOf('faq-accordion'), { viewport });
    await page.locator('prin-faq-accordion >>> input').fill('νομος');
    const apart = await page.$eval('prin-faq-accordion', ({ shadowRoot }) => {
      const field = shadowRoot.querySelector('input');
      field.focus();
      const { outlineWidth, outlineOffset } = getComputedStyle(field);
      const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      const results = shadowRoot.querySelector('.results .label').getBoundingClientRect();
      return results.top - field.getBoundingClientRect().bottom - ring;
    });
    assert.ok(apart > 0, `${apart} px`);
  }
});

test('the title follows the level of its heading, and no heading is larger than one above it', async () => {
  for (const viewport of [SMALL_PHONE, COLUMN, WIDE])
    for (const name of elementNames) {
      const titles = [];
      for (const level of [2, 3, 4]) {
        const page = await shown(browser, tagOf(name, `heading-level="${level}"`), { viewport });
        const sizes = await page.$$eval(`prin-${name} >>> :is(h2, h3, h4, h5, h6)`, (all) =>
          all
            .filter((one) => one.checkVisibility())
            .map((one) => ({ level: Number(one.localName[1]), size: parseFloat(getComputedStyle(one).fontSize) })),
        );
        titles.push(sizes[0].size);
        const above = [];
        for (const one of sizes) {
          above.length = one.level;
          const over = above.findLast((size) => size);
          if (over) assert.ok(one.size <= over, `${name}: h${one.level} of ${one.size} px under one of ${over} px`);
          above[one.level] = one.size;
        }
      }
      assert.ok(titles[0] > titles[1] && titles[1] > titles[2], `${name}: ${titles.join(', ')} px`);
    }
});

test('the whole row of a sign ticks it, and that nothing is kept is said before the first one', async () => {
  const page = await shown(browser, tagOf('warning-signs'), { viewport: SMALL_PHONE });
  const wrong = await page.$eval('prin-warning-signs', ({ shadowRoot }) => {
    const signs = [...shadowRoot.querySelectorAll('.sign')];
    const says = shadowRoot.querySelector('.private').getBoundingClientRect();
    const corners = ({ left, right, top, bottom }) =>
      [left + 6, right - 6].flatMap((x) => [top + 6, bottom - 6].map((y) => [x, y]));
    return {
      signs: signs.length > 8,
      after: signs.some((sign) => sign.getBoundingClientRect().top < says.bottom),
      dead: signs.flatMap((sign) => {
        sign.scrollIntoView({ block: 'center' });
        return corners(sign.getBoundingClientRect()).filter(
          ([x, y]) => !shadowRoot.elementFromPoint(x, y)?.matches('input, label'),
        );
      }),
    };
  });
  assert.deepEqual(wrong, { signs: true, after: false, dead: [] });
});

test('in the picture of what help undoes, most dots are hollow and some stay full', async () => {
  const page = await shown(browser, tagOf('before-you-send'));
  const [left, spread, undone] = await page.$$eval('prin-before-you-send >>> .rings', (all) =>
    all.map((one) => one.querySelectorAll('.hollow').length),
  );
  assert.deepEqual([left, spread], [0, 0]);
  assert.ok(undone > 0);
  // A ring is hollowed by a second one whose dashes leave out some dots.
  const partly = await page.$$eval('prin-before-you-send >>> .rings .hollow', (all) =>
    all.some((one) => getComputedStyle(one).strokeDasharray.split(',').length > 2),
  );
  assert.ok(partly, 'some dots stay full');
});

test('everything is laid out, so that a picture of a whole page has no empty boxes', async () => {
  const page = await shown(browser, elementNames.map((name) => tagOf(name)).join(''));
  for (const name of elementNames) {
    const skipped = await page.$$eval(`prin-${name} >>> .root, prin-${name} >>> .root *`, (all) =>
      all.filter((one) => getComputedStyle(one).contentVisibility !== 'visible').map(({ className }) => className),
    );
    assert.deepEqual(skipped, [], name);
  }
});
