/** The block editor: activated, inserted, set, published, seen. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../../tools/content/plugin.mjs';
import { unzip } from '../site.mjs';
import { holds, scriptsIn, titles } from '../visitors.mjs';
import { allTitles, hash, elementNames, shipped, snippet } from './shipped.mjs';

export const LOCAL = 'Σχολικός ψυχολόγος: γραφείο 12';

/** A new post in the editor, without its welcome; the canvas is a frame in newer versions. */
export async function newPost({ place, open }, role = 'administrator') {
  const opened = await open(`${place.address}/wp-admin/post-new.php`, { role });
  const { page } = opened;
  await holds(
    page,
    () => window.wp?.blocks?.getBlockType('core/paragraph') && window.wp.data.select('core/editor').getCurrentPostId(),
  );
  await page.evaluate(() =>
    ['core/edit-post', 'core'].forEach((scope) =>
      window.wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false),
    ),
  );
  await holds(page, () => !document.querySelector('.components-modal__screen-overlay'));
  await holds(
    page,
    () =>
      document.querySelector('.editor-post-title__input') ||
      document.querySelector('iframe[name=editor-canvas]')?.contentDocument?.querySelector('.editor-post-title__input'),
  );
  const frame = await page.$('iframe[name=editor-canvas]');
  return { ...opened, canvas: frame ? await frame.contentFrame() : page.mainFrame() };
}

/** Picks a block as an author does: a slash, some letters of it, its name. */
async function insert({ page, canvas }, typed, title) {
  const field = await canvas.waitForSelector('.editor-post-title__input');
  await field.click();
  await field.type('Από τον επεξεργαστή');
  await page.keyboard.press('Enter');
  await page.keyboard.type(typed);
  const option = await page.waitForSelector(`.components-autocomplete__result ::-p-text(${title})`);
  await option.click();
}

/** Waits for the preview of an element, which stands in a frame of its own, and gives its text. */
async function preview(page, name, expected) {
  const until = Date.now() + 20_000;
  for (let text = ''; ;) {
    for (const frame of page.frames())
      text =
        (await frame
          .evaluate((tag) => document.querySelector(tag)?.shadowRoot?.textContent ?? '', `prin-${name}`)
          .catch(() => '')) || text;
    if (text.includes(expected)) return text;
    assert.ok(Date.now() < until, `the preview does not say "${expected}" but "${text.slice(0, 200)}"`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A control of the sidebar by the text of its label. */
async function control(page, label) {
  const found = await holds(
    page,
    (text) =>
      [...document.querySelectorAll('.interface-complementary-area label')].find(
        (one) => one.textContent.trim() === text,
      )?.control,
    label,
  );
  return found.asElement();
}

async function publishIn(page) {
  await (await page.waitForSelector('.editor-post-publish-panel__toggle:not([aria-disabled=true])')).click();
  // Not with the mouse: the panel is still sliding in.
  await (
    await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])')
  ).evaluate((button) => button.click());
  await holds(
    page,
    () =>
      window.wp.data.select('core/editor').isCurrentPostPublished() &&
      !window.wp.data.select('core/editor').isSavingPost(),
  );
  return page.evaluate(() => ({
    link: window.wp.data.select('core/editor').getPermalink(),
    id: window.wp.data.select('core/editor').getCurrentPostId(),
  }));
}

let published;

export const asEditor = [
  [
    'without the plugin an author keeps the snippet of the README, and loses a tag, a script and a frame',
    async ({ place, publish }) => {
      const kept = async (pasted) => (await publish('author', pasted)).content.raw.trim();
      assert.equal(await kept(await snippet()), await snippet());
      assert.equal(
        await kept('<prin-helpline-box><p>μένει</p></prin-helpline-box>'),
        '<p>μένει</p>',
        'otherwise a later check could not fail',
      );
      assert.equal(
        await kept('<script src="https://school.test/prin.js"></script><iframe src="https://school.test/"></iframe>α'),
        'α',
      );
      assert.deepEqual(scriptsIn(await (await fetch(place.address)).text()), []);
    },
  ],
  [
    'activates without a notice',
    async ({ place, user, assertNothingLogged }) => {
      await unzip(await readFile(path.join(root, 'dist/wordpress/prin.zip')), place.plugins);
      const plugin = await (await user('administrator')).api('POST', '/wp/v2/plugins/prin/prin', { status: 'active' });
      assert.equal(plugin.status, 'active');
      assert.equal(plugin.version, JSON.parse(await readFile(path.join(root, 'package.json'))).version);
      await assertNothingLogged();
    },
  ],
  [
    'every element is found in the inserter, in Greek, by what it is about',
    async (context) => {
      const opened = await newPost(context);
      const found = await opened.page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getInserterItems()
          .filter((item) => item.keywords?.includes('sexting'))
          .map(({ name, title, description, category }) => ({
            name,
            category,
            greek: /[α-ω]/.test(title) && /[α-ω]/.test(description ?? ''),
          })),
      );
      assert.deepEqual(
        found,
        elementNames.map((name) => ({ name: `prin/${name}`, category: 'prin', greek: true })),
      );
      await opened.close();
    },
  ],
  [
    'a block is inserted, set in the sidebar, previewed and published',
    async (context) => {
      const opened = await newPost(context);
      const { page, canvas, errors } = opened;
      await insert(opened, '/τηλέφωνα', 'Γραμμές βοήθειας');
      await preview(page, 'helpline-box', 'Ποιον να καλέσω;');
      await (await control(page, 'Αριθμοί τηλεφώνου και νόμος')).select('CY');
      await (await control(page, 'Επίπεδο τίτλου')).select('3');
      await (await control(page, 'Κουμπί «Γρήγορη έξοδος»')).click();
      await (await canvas.waitForSelector('[aria-label="Η δική σας γραμμή"]')).click();
      await page.keyboard.type(LOCAL);
      assert.match(await preview(page, 'helpline-box', '1466'), /Ποιον να καλέσω;/);
      published = await publishIn(page);
      assert.deepEqual(
        errors.filter((error) => /prin/i.test(error)),
        [],
      );
      await opened.close();
    },
  ],
  [
    'a reader sees it upgraded, with what was set, and one script whose hash is that of its bytes',
    async ({ open }) => {
      const { page, errors, close } = await open(published.link);
      const [title] = await titles(page, ['helpline-box']);
      assert.equal(title, 'Ποιον να καλέσω;');
      const shown = await page.evaluate(() => {
        const element = document.querySelector('prin-helpline-box');
        return {
          level: element.shadowRoot.querySelector('.title').localName,
          numbers: element.shadowRoot.textContent,
          exit: Boolean(element.shadowRoot.querySelector('.exit')),
          local: element.querySelector('[slot=local]').textContent,
          visible: element.querySelector('[slot=local]').checkVisibility(),
        };
      });
      assert.deepEqual(
        { ...shown, numbers: /1466/.test(shown.numbers) },
        { level: 'h3', numbers: true, exit: true, local: LOCAL, visible: true },
      );
      const scripts = await page.$$eval('script[src*="prin.js"]', (found) =>
        found.map(({ src, integrity, crossOrigin }) => ({ src, integrity, crossOrigin })),
      );
      assert.equal(scripts.length, 1);
      const bytes = Buffer.from(await (await fetch(scripts[0].src)).arrayBuffer());
      assert.deepEqual({ ...scripts[0], src: '' }, { src: '', integrity: hash(bytes), crossOrigin: 'anonymous' });
      assert.equal(hash(bytes), hash(Buffer.from(await shipped('prin.js'))), 'the zip holds the prin.js of dist/');
      assert.deepEqual(errors, []);
      await close();
    },
  ],
  [
    'the post opens again in the editor with every block valid',
    async (context) => {
      const { place, open } = context;
      const { page, close } = await open(`${place.address}/wp-admin/post.php?post=${published.id}&action=edit`, {
        role: 'administrator',
      });
      await holds(page, () => window.wp?.data?.select('core/block-editor').getBlocks().length);
      const blocks = await page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({ name, isValid, attributes }) => ({ name, isValid, country: attributes.country })),
      );
      context.saved = {
        line: LOCAL,
        block: await page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent()),
      };
      assert.deepEqual(
        blocks.filter(({ name }) => name.startsWith('prin/')),
        [{ name: 'prin/helpline-box', isValid: true, country: 'CY' }],
      );
      await close();
    },
  ],
  [
    'all blocks on one page are upgraded by one script, also as a module',
    async ({ publish, open }) => {
      const post = await publish('administrator', elementNames.map((name) => `<!-- wp:prin/${name} /-->`).join('\n\n'));
      for (const address of [post.link, `${post.link}?as-module`]) {
        const { page, errors, close } = await open(address);
        assert.deepEqual(await titles(page, elementNames), await allTitles());
        const scripts = scriptsIn(await (await fetch(address)).text());
        assert.equal(scripts.length, 1);
        assert.equal(scripts[0].includes('type="module"'), address.endsWith('as-module'));
        assert.deepEqual(errors, []);
        await close();
      }
    },
  ],
  [
    'a page without an element has no script',
    async ({ place, publish }) => {
      const post = await publish('administrator', '<!-- wp:paragraph --><p>Καλό καλοκαίρι</p><!-- /wp:paragraph -->');
      for (const address of [post.link, `${place.address}/?s=nothing-like-it`])
        assert.deepEqual(scriptsIn(await (await fetch(address)).text()), [], address);
    },
  ],
  ['nothing was logged', ({ assertNothingLogged }) => assertNothingLogged()],
];
