/** A newer version in the place of this one; and the day the plugin is gone. */
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { plugin } from '../../../tools/build/wordpress.mjs';
import { unzip } from '../site.mjs';
import { scriptsIn, titles } from '../visitors.mjs';
import { hash, shipped } from './shipped.mjs';

const attribute = (tag, name) => new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(tag)[2];
/** Another version, whose script is not the same. */
const VERSION = '9.8.7';
let post;

export const afterwards = [
  [
    'a newer version takes the place of this one: posts work, the script has another address and its own hash',
    async ({ place, publish, open, user, saved, assertNothingLogged }) => {
      post = await publish('author', `[prin element="faq-accordion"]\n\n${saved.block}`);
      const [before] = scriptsIn(await (await fetch(post.link)).text());
      const script = Buffer.concat([Buffer.from(await shipped('prin.js')), Buffer.from('\n// newer\n')]);
      await rm(path.join(place.plugins, 'prin'), { recursive: true });
      await unzip(await plugin({ version: VERSION, script }), place.plugins);
      const [after] = scriptsIn(await (await fetch(post.link)).text());
      assert.notEqual(attribute(after, 'src'), attribute(before, 'src'));
      assert.equal(attribute(after, 'integrity'), hash(script));
      const { page, errors, close } = await open(post.link);
      await titles(page, ['helpline-box', 'faq-accordion']);
      assert.deepEqual(errors, []);
      await close();
      const { status, version } = await (await user('administrator')).api('GET', '/wp/v2/plugins/prin/prin');
      assert.deepEqual({ status, version }, { status: 'active', version: VERSION });
      await assertNothingLogged();
    },
  ],
  [
    'a script that was changed on its way does not run, and the text stays',
    async ({ place, open }) => {
      const file = path.join(place.plugins, 'prin/prin.js');
      const bytes = await readFile(file);
      await writeFile(file, Buffer.concat([bytes, Buffer.from('\n// changed\n')]));
      const { page, close } = await open(post.link);
      assert.equal(await page.evaluate(() => Boolean(customElements.get('prin-helpline-box'))), false);
      assert.ok(await page.$eval('prin-helpline-box a[href="tel:112"]', (link) => link.checkVisibility()));
      await writeFile(file, bytes);
      await close();
    },
  ],
  [
    'deactivated, it leaves text that can be read, numbers that can be called, and the line of the site',
    async ({ place, open, user, saved, assertNothingLogged }) => {
      await (await user('administrator')).api('POST', '/wp/v2/plugins/prin/prin', { status: 'inactive' });
      const { page, errors, close } = await open(post.link);
      const left = await page.$eval('.wp-block-prin-helpline-box', (block) => ({
        text: block.innerText,
        links: [...block.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      }));
      assert.ok(left.text.includes(saved.line), left.text);
      assert.deepEqual(left.links, ['tel:112', 'tel:116111']);
      for (const link of left.links)
        assert.ok(left.text.replaceAll('\u00a0', '').includes(link.slice('tel:'.length)), left.text);
      assert.deepEqual(scriptsIn(await page.content()), []);
      assert.deepEqual(errors, []);
      await close();
      await rm(path.join(place.plugins, 'prin'), { recursive: true });
      await assertNothingLogged();
    },
  ],
  [
    'removed, it leaves nothing in the database',
    async ({ place }) => {
      const tables = await place.php(
        "foreach (['options' => 'option_name', 'postmeta' => 'meta_key', 'usermeta' => 'meta_key'] as " +
          '$table => $column) foreach ($wpdb->get_col("SELECT $column FROM {$wpdb->$table}") as $name) ' +
          'echo $name, "\\n";',
      );
      const found = tables.split('\n');
      assert.ok(found.includes('siteurl'), 'the database was read');
      assert.deepEqual(
        found.filter((name) => name.includes('prin')),
        [],
      );
    },
  ],
];
