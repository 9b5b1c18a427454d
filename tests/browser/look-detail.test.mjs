/** What the looks promise on paper, in forced colours, for the line of a page and for tiles beside each other. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { COLUMN, PHONE, WIDE, boxes, shown, tagOf } from './look-page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

test('in forced colours the exit alone is filled, and the own line has an edge', async () => {
  const page = await shown(
    browser,
    '<prin-helpline-box quick-exit><p slot="local">Η σύμβουλος</p></prin-helpline-box>',
    { features: [['forced-colors', 'active']] },
  );
  const seen = await page.$eval('prin-helpline-box', ({ shadowRoot }) => {
    const style = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
    const ground = ({ backgroundColor }) => backgroundColor;
    const [exit, local, urgent, print] = ['.exit', '.local', '.urgent', '.print'].map(style);
    const paper = ground(style('.box'));
    return {
      exit: ground(exit) !== paper && exit.color === paper,
      others: [local, urgent, print].every((one) => [paper, 'rgba(0, 0, 0, 0)'].includes(ground(one))),
      edges: [local, urgent].map(({ borderTopWidth }) => borderTopWidth),
    };
  });
  assert.deepEqual(seen, { exit: true, others: true, edges: ['2px', '5px'] });
});

test('on paper an urgent number is twice as high as any other', async () => {
  for (const name of elementNames) {
    const page = await shown(browser, tagOf(name), { media: 'print' });
    const sizes = (selector) =>
      page.$$eval(`prin-${name} >>> ${selector}`, (all) =>
        all.map((one) => (parseFloat(getComputedStyle(one).fontSize) * 3) / 4),
      );
    for (const size of await sizes('.urgent .tel strong')) assert.equal(size, 36, name);
    for (const size of await sizes('.tel:not(.urgent *) strong')) assert.equal(size, 18, name);
  }
});

test('a line of the page stands in its box with the same room above and below', async () => {
  const page = await shown(
    browser,
    '<style>p { margin: 3em 0 1em }</style><prin-helpline-box><p slot="local">Η σύμβουλος</p></prin-helpline-box>',
  );
  const [heading] = await boxes(page, 'helpline-box', '.local .label');
  const [box] = await boxes(page, 'helpline-box', '.local');
  const line = await page.$eval('p', (one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY };
  });
  assert.ok(heading.top > box.top && line.top - heading.bottom < 20, `${line.top - heading.bottom} px`);
  assert.ok(Math.abs(box.bottom - line.bottom - (heading.top - box.top)) < 8);
});

test('hours keep their days and their times together', async () => {
  for (const width of [280, 320, 768]) {
    const page = await shown(browser, tagOf('helpline-box'), { viewport: { width, height: 700 } });
    const broken = await page.$$eval('prin-helpline-box >>> .nowrap', (all) =>
      all.filter((one) => one.getClientRects().length > 1).map(({ textContent }) => textContent),
    );
    assert.deepEqual(broken, [], `${width} px`);
  }
});

/** The tiles of helplines that are seen, list by list; runs in the page, on an element that it opens. */
function tilesOf({ shadowRoot }) {
  for (const closed of shadowRoot.querySelectorAll('details:not(.more)')) closed.open = true;
  const lists = [...shadowRoot.querySelectorAll('.lines')].filter((list) => list.checkVisibility());
  return lists.map((list) =>
    [...list.querySelectorAll(':scope > .line > .tel')].map((tile) => {
      const { top, right, height } = tile.getBoundingClientRect();
      const room = list.getBoundingClientRect().right - right;
      return { top, height, room, text: tile.textContent, hasHours: tile.matches('.hours > *') };
    }),
  );
}

test('tiles of helplines beside each other are equally high, and none leaves room for another', async () => {
  let looked = 0;
  for (const width of [PHONE.width, 600, COLUMN.width, WIDE.width])
    for (const country of ['GR', 'CY'])
      for (const name of elementNames) {
        const page = await shown(browser, tagOf(name, `country="${country}"`), { viewport: { ...COLUMN, width } });
        // On a phone the box is to fill three screens at most, so that its urgent tiles are as high as their words.
        const isBoxOnPhone = name === 'helpline-box' && width === PHONE.width;
        for (const tiles of await page.$eval(`prin-${name}`, tilesOf)) {
          looked += tiles.length;
          const wrong = tiles.filter((tile) => {
            const row = tiles.filter(({ top }) => Math.abs(top - tile.top) < 1);
            // So is one that answers at some hours only, which says more below its tile.
            const mayBeUneven = isBoxOnPhone || row.some(({ hasHours }) => hasHours);
            const isUneven = row.some(({ height }) => Math.abs(height - tile.height) > 1);
            return (isUneven && !mayBeUneven) || Math.min(...row.map(({ room }) => room)) > 1;
          });
          assert.deepEqual(wrong, [], `${name} · ${country} · ${width} px`);
        }
      }
  assert.ok(looked > 500, `${looked} tiles are not those of every element`);
});
