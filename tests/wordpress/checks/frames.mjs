/** An author pastes the address of a frame page: WordPress asks the page's own server and shows it sandboxed. */
import assert from 'node:assert/strict';
import { holds } from '../visitors.mjs';
import { title } from './shipped.mjs';

/** The frame of ours in a page, once a reader has come to it and WordPress' script has given it a height. */
async function framed(page) {
  await page.$eval('blockquote.wp-embedded-content', (quote) => quote.scrollIntoView());
  await holds(page, () => {
    const frame = document.querySelector('iframe.wp-embedded-content');
    return frame && getComputedStyle(frame).visibility === 'visible' && getComputedStyle(frame).position !== 'absolute';
  });
  const handle = await page.$('iframe.wp-embedded-content');
  return { handle, inside: await handle.contentFrame() };
}

export const frames = [
  [
    'a pasted frame address of an author becomes a sandboxed frame that gets its height',
    async ({ hosted, publish, open }) => {
      const post = await publish('author', `Πριν\n\n${hosted.address('helpline-box')}\n\nΜετά`);
      const { page, errors, close } = await open(post.link);
      const { handle, inside } = await framed(page);
      await holds(inside, () => document.querySelector('prin-helpline-box')?.shadowRoot?.querySelector('.title'));
      assert.equal(
        await inside.$eval('prin-helpline-box', (element) =>
          element.shadowRoot.querySelector('.title').textContent.trim(),
        ),
        await title('helpline-box'),
      );
      const shown = await handle.evaluate((frame) => ({
        sandbox: frame.getAttribute('sandbox'),
        height: frame.height,
        quote: getComputedStyle(document.querySelector('blockquote.wp-embedded-content')).display,
        title: frame.title,
      }));
      // WordPress gives no frame more than this; what is longer scrolls.
      const content = await inside.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      assert.deepEqual(
        { ...shown, height: 0, title: '' },
        { sandbox: 'allow-scripts', height: 0, quote: 'none', title: '' },
      );
      assert.equal(Number(shown.height), Math.min(1000, content));
      assert.match(shown.title, /[α-ω]/);
      assert.deepEqual(errors, []);
      await close();
    },
  ],
  [
    'it gets smaller when its content does',
    async ({ hosted, publish, open }) => {
      const post = await publish('author', hosted.address('before-you-send'));
      const { page, close } = await open(post.link);
      const { handle, inside } = await framed(page);
      assert.equal(await handle.evaluate((frame) => frame.height), '1000');
      await inside.evaluate(() => {
        const small = document.createElement('p');
        small.style.cssText = 'height: 432px; margin: 0; overflow: hidden';
        document.querySelector('body > *').replaceWith(small);
      });
      await holds(page, (frame) => frame.height === '432', handle);
      await close();
    },
  ],
  [
    'the block for embeds gives the same, for every role',
    async ({ hosted, publish, open }) => {
      const address = hosted.address('faq-accordion');
      const block =
        `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed">` +
        `<div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`;
      for (const role of ['author', 'administrator']) {
        const post = await publish(role, block);
        const { page, close } = await open(post.link);
        const { handle } = await framed(page);
        assert.equal(await handle.evaluate((frame) => frame.getAttribute('sandbox')), 'allow-scripts');
        await close();
      }
    },
  ],
];
