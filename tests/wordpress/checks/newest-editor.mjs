/** What our blocks save, read and taken from pasted code by the newest packages of the block editor that npm has. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { LOCAL } from './editor.mjs';

const here = path.join(import.meta.dirname, '..');

/** What this site tells its own editor of our blocks: their definitions, and what stands before blocks.js. */
const told = (place) =>
  place
    .php(
      `require_once ABSPATH . 'wp-admin/includes/post.php'; echo json_encode([
        'blocks' => array_filter(
          get_block_editor_server_block_settings(),
          fn($name) => 0 === strpos($name, 'prin/'),
          ARRAY_FILTER_USE_KEY
        ),
        'before' => implode(array_filter((array) wp_scripts()->get_data('prin-blocks', 'before')))]);`,
    )
    .then(JSON.parse);

/** A page with the newest packages and our blocks. */
async function newest({ place, browser }) {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'newest-editor.js')],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const { blocks, before } = await told(place);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.addScriptTag({ content: outputFiles[0].text });
  await page.evaluate((known) => window.wp.blocks.unstable__bootstrapServerSideBlockDefinitions(known), blocks);
  await page.addScriptTag({ content: before });
  await page.addScriptTag({ content: await readFile(path.join(place.plugins, 'prin/blocks.js'), 'utf8') });
  return { page, names: Object.keys(blocks), close: () => context.close() };
}

export const inNewestEditor = [
  [
    'every block is valid in the newest editor, as it was saved here and with the link to its page',
    async (context) => {
      const { page, names, close } = await newest(context);
      const seen = await page.evaluate(
        (saved, all) => {
          const { createBlock, parse, serialize } = window.wp.blocks;
          const page = 'https://school.test/prin/text/helpline-box.html';
          const written = [saved, ...all.map((name) => serialize([createBlock(name, { page })]))];
          return written.map((text) => ({
            valid: parse(text).every(({ isValid }) => isValid),
            names: parse(text).map(({ name }) => name),
            again: serialize(parse(text)) === text.trim(),
            page: text.includes(`<a href="${page}">`),
          }));
        },
        context.saved.block.slice(context.saved.block.indexOf('<!-- wp:prin/')),
        names,
      );
      const expected = (name, page) => ({ valid: true, names: [name], again: true, page });
      assert.deepEqual(seen, [expected('prin/helpline-box', false), ...names.map((name) => expected(name, true))]);
      assert.ok(names.length > 1);
      await close();
    },
  ],
  [
    'code that is pasted into the newest editor becomes the block, also where it comes as text alone',
    async (context) => {
      const { page, close } = await newest(context);
      const found = await page.evaluate((line) => {
        const { pasteHandler } = window.wp.blocks;
        const code =
          '<div class="prin-helpline-box" data-prin="helpline-box" data-heading-level="3">' +
          `<p data-prin-slot="local">${line}</p><p><a href="tel:112">112</a></p></div>`;
        return [
          { HTML: code, plainText: code },
          { HTML: '', plainText: code },
        ].map((given) =>
          pasteHandler({ ...given, mode: 'BLOCKS' }).map(({ name, attributes }) => ({ name, ...attributes })),
        );
      }, LOCAL);
      const block = [{ name: 'prin/helpline-box', 'heading-level': '3', local: LOCAL }];
      assert.deepEqual(found, [block, block]);
      await close();
    },
  ],
];
