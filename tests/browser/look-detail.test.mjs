/** What the looks promise on paper, in forced colours, for the line of a page and for tiles beside each other. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';
import { boxes, shown, tagOf } from './look-page.mjs';

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

test('tiles of helplines beside each other are equally high', async () => {
  for (const name of elementNames.filter((one) => one !== 'helpline-box')) {
    const page = await shown(browser, tagOf(name));
    const tiles = await boxes(page, name, '.lines .tel');
    const uneven = tiles.filter((tile) =>
      tiles.some((other) => other.top === tile.top && Math.abs(other.height - tile.height) > 1),
    );
    assert.deepEqual(uneven, [], name);
  }
});
