/** Code in the block editor: what is pasted becomes a block, and what a block saves. */
import assert from 'node:assert/strict';
import { LOCAL, newPost } from './editor.mjs';

export const pastedCode = [
  [
    'code that is pasted into the text becomes the block, with its settings and the line of the site',
    async (context) => {
      const opened = await newPost(context);
      const blocks = await opened.page.evaluate((line) => {
        const paste = (HTML) =>
          window.wp.blocks
            .pasteHandler({ HTML, plainText: HTML, mode: 'BLOCKS' })
            .map(({ name, attributes }) => ({ name, attributes: { ...attributes } }));
        const inside = `<p data-prin-slot="local" slot="local">${line}</p><p><a href="tel:112">112</a></p>`;
        const mark = 'class="prin-helpline-box" data-prin="helpline-box" data-heading-level="3" data-quick-exit=""';
        return [
          `<p>Πριν</p><div ${mark}>${inside}</div>`,
          `<prin-helpline-box country="CY">${inside}</prin-helpline-box>`,
        ].map(paste);
      }, LOCAL);
      const found = blocks.flat().filter(({ name }) => name.startsWith('prin/'));
      assert.deepEqual(
        found.map(({ name, attributes }) => ({ name, ...attributes })),
        [
          { name: 'prin/helpline-box', 'heading-level': '3', 'quick-exit': true, local: LOCAL },
          { name: 'prin/helpline-box', country: 'CY', local: LOCAL },
        ],
      );
      assert.equal(blocks[0][0].name, 'core/paragraph', 'what stands around it stays');
      await opened.close();
    },
  ],
  [
    'a block that knows the address of its page saves a link to it, for the day the plugin is gone',
    async (context) => {
      const opened = await newPost(context);
      const [without, linked] = await opened.page.evaluate(() =>
        [{}, { page: 'https://school.test/prin/text/helpline-box.html' }].map((attributes) =>
          window.wp.blocks.serialize([window.wp.blocks.createBlock('prin/helpline-box', attributes)]),
        ),
      );
      assert.doesNotMatch(without, /text\//);
      assert.match(
        linked,
        /<p><a href="https:\/\/school\.test\/prin\/text\/helpline-box\.html">[^<]+<\/a>\. .*tel:112/,
      );
      await opened.close();
    },
  ],
];
