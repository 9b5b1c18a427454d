/** A network of sites: whoever is not the super-admin writes as an author does, administrators too. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../../tools/content/plugin.mjs';
import { hosts } from '../../../tools/snippets/hosts.mjs';
import { snippetFor } from '../../../tools/snippets/snippet-for.mjs';
import { unzip } from '../site.mjs';
import { scriptsIn, titles } from '../visitors.mjs';
import { newPost } from './editor.mjs';
import { elementNames, hash, title } from './shipped.mjs';

/** The super-admin comes first. */
const ROLES = ['administrator', 'site-administrator', 'editor', 'author', 'contributor'];
const status = (role) => ({ status: role === 'contributor' ? 'pending' : 'publish' });

/** What the guide tells a WordPress without the plugin to paste. */
const snippets = (place) =>
  hosts
    .find(({ id }) => id === 'wordpress')
    .forms.filter(({ form }) => form !== 'page')
    .map(({ form }) => [
      form,
      snippetFor(
        { base: `${place.address}/wp-content/plugins/prin/`, name: 'helpline-box', title: 'Ποιον να καλέσω;' },
        'wordpress',
        form,
      ).text,
    ]);

export const inNetwork = [
  [
    'the marked block and the link come back unchanged from every role, script and tag from the super-admin alone',
    async ({ place, publish }) => {
      for (const role of ROLES)
        for (const [form, text] of snippets(place)) {
          const kept = (await publish(role, text, status(role))).content.raw;
          if (form !== 'tag-line' || role === 'administrator') assert.equal(kept, text, `${role}: ${form}`);
          else assert.doesNotMatch(kept, /<(?:script|prin-)/, role);
        }
    },
  ],
  [
    'the super-admin activates the plugin for all sites, without a notice',
    async ({ place, user, assertNothingLogged }) => {
      await unzip(await readFile(path.join(root, 'dist/wordpress/prin.zip')), place.plugins);
      const { api } = await user('administrator');
      const plugin = await api('POST', '/wp/v2/plugins/prin/prin', { status: 'network-active' });
      assert.equal(plugin.status, 'network-active');
      await assertNothingLogged();
    },
  ],
  [
    'then a tag, a block and a shortcode of every role show there, with one script whose hash is that of its bytes',
    async ({ publish, open, user }) => {
      for (const role of ROLES) {
        const post = await publish(
          role,
          '<prin-faq-accordion heading-level="4"><p>112</p></prin-faq-accordion>\n\n' +
            '<!-- wp:prin/helpline-box {"country":"CY"} /-->\n\n[prin element="warning-signs" /]',
          status(role),
        );
        if (role === 'contributor')
          await (await user('editor')).api('POST', `/wp/v2/posts/${post.id}`, { status: 'publish' });
        const names = ['faq-accordion', 'helpline-box', 'warning-signs'];
        const { page, errors, close } = await open(post.link);
        assert.deepEqual(await titles(page, names), await Promise.all(names.map(title)), role);
        const [script, ...more] = await page.$$eval('script[src*="prin.js"]', (found) =>
          found.map(({ src, integrity }) => ({ src, integrity })),
        );
        assert.deepEqual(more, []);
        assert.equal(script.integrity, hash(Buffer.from(await (await fetch(script.src)).arrayBuffer())));
        assert.deepEqual(errors, []);
        await close();
      }
    },
  ],
  [
    'the editor of the administrator of a site offers every block',
    async (context) => {
      const opened = await newPost(context, 'site-administrator');
      const found = await opened.page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getInserterItems()
          .flatMap(({ name }) => (name.startsWith('prin/') ? name.slice('prin/'.length) : [])),
      );
      assert.deepEqual(found, elementNames);
      await opened.close();
    },
  ],
  [
    'a link that an author wrote becomes the box on a page that has the script',
    async ({ place, publish, open }) => {
      const link = snippets(place).find(([form]) => form === 'link')[1];
      const post = await publish('author', `${link}\n\n[prin element="warning-signs" /]`);
      assert.equal(scriptsIn(await (await fetch(post.link)).text()).length, 1);
      const { page, close } = await open(post.link);
      assert.deepEqual(await titles(page, ['helpline-box', 'warning-signs']), [
        await title('helpline-box'),
        await title('warning-signs'),
      ]);
      await close();
    },
  ],
  ['nothing was logged', ({ assertNothingLogged }) => assertNothingLogged()],
];
