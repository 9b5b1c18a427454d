/** What an author may do, whom WordPress lets write neither scripts nor tags of our own. */
import assert from 'node:assert/strict';
import { holds, titles } from '../visitors.mjs';
import { allTitles, elementNames, markedLine, numbersIn, shipped, snippet, title } from './shipped.mjs';

export const asAuthor = [
  [
    'the shortcodes of an author are upgraded, each with its attributes',
    async ({ publish, open }) => {
      const written = elementNames
        .map(
          (name) =>
            `[prin element="${name}" heading-level="4" country="CY" quick-exit exit-href="https://www.in.gr/" /]`,
        )
        .join('\n\n');
      const post = await publish('author', written);
      const { page, errors, close } = await open(post.link);
      assert.deepEqual(await titles(page, elementNames), await allTitles());
      const shown = await page.evaluate(
        (all) =>
          all.map((name) => {
            const element = document.querySelector(`prin-${name}`);
            return [
              element.shadowRoot.querySelector('.title').localName,
              element.getAttribute('country'),
              element.shadowRoot.querySelector('.exit').href,
            ];
          }),
        elementNames,
      );
      assert.deepEqual(
        shown,
        elementNames.map(() => ['h4', 'CY', 'https://www.in.gr/']),
      );
      assert.deepEqual(errors, []);
      await close();
    },
  ],
  [
    'a shortcode that a theme prints by itself has its script too',
    async ({ place }) => {
      assert.equal(
        await place.php(
          "$before = wp_script_is('prin'); $html = do_shortcode('[prin element=\"faq-accordion\"]'); echo " +
            "json_encode([$before, strpos($html, '<prin-faq-accordion>') > 0, wp_script_is('prin')]);",
        ),
        '[false,true,true]',
      );
    },
  ],
  [
    'the line of the site stands in its place, from between the shortcodes and from an attribute, also ' +
      'without a script',
    async ({ publish, open }) => {
      for (const written of [
        '[prin element="helpline-box"]\nΨυχολόγος: <a href="tel:2100000000">210 000 0000</a>\n[/prin]',
        '[prin element="helpline-box" local="Ψυχολόγος: 210 000 0000"]',
        `[prin element="helpline-box"]Ψυχολόγος:${' '.repeat(20_000)}210 000 0000[/prin]`,
      ]) {
        const post = await publish('author', written);
        const { page, close } = await open(post.link);
        await titles(page, ['helpline-box']);
        const line = await page.$eval('prin-helpline-box > [slot=local]', (found) => ({
          text: found.textContent.trim().replace(/\s+/g, ' '),
          seen: found.checkVisibility(),
          link: Boolean(found.querySelector('a[href="tel:2100000000"]')),
        }));
        assert.deepEqual(line, { text: 'Ψυχολόγος: 210 000 0000', seen: true, link: written.includes('tel:') });
        await close();
        const plain = await open(post.link, { script: false });
        const order = await plain.page.$eval('prin-helpline-box', (element) => element.textContent);
        assert.ok(
          order.indexOf('Άμεσος κίνδυνος') < order.indexOf('Ψυχολόγος') &&
            order.indexOf('Ψυχολόγος') < order.indexOf('Για παιδιά και εφήβους'),
          'below danger, above all others',
        );
        await plain.close();
      }
    },
  ],
  [
    'without JavaScript every number is there, of the country asked for',
    async ({ publish, open }) => {
      for (const [country, folder] of [
        ['GR', 'html'],
        ['CY', 'html/cy'],
      ]) {
        const post = await publish('author', `[prin element="helpline-box" country="${country}"]`);
        const { page, close } = await open(post.link, { script: false });
        const links = await page.$$eval('prin-helpline-box a[href^="tel:"]', (found) =>
          found.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href').slice('tel:'.length)),
        );
        assert.deepEqual([...new Set(links)], numbersIn(await shipped(`${folder}/helpline-box.html`)));
        await close();
      }
    },
  ],
  [
    'a shortcode that is not closed takes nothing of the page away',
    async ({ publish, open }) => {
      const post = await publish(
        'author',
        '[prin element="faq-accordion"]\n\nΚείμενο ανάμεσα\n\n[prin element="helpline-box"]Η γραμμή μας[/prin]',
      );
      const { page, close } = await open(post.link);
      assert.deepEqual(await titles(page, ['faq-accordion', 'helpline-box']), [
        await title('faq-accordion'),
        await title('helpline-box'),
      ]);
      assert.ok(
        await page.evaluate(() =>
          ['Κείμενο ανάμεσα', 'Η γραμμή μας'].every((text) => document.body.innerText.includes(text)),
        ),
      );
      await close();
    },
  ],
  [
    'the snippet of the README comes back unchanged from WordPress and is upgraded',
    async ({ publish, open }) => {
      const pasted = await snippet();
      const post = await publish('author', pasted);
      assert.equal(post.content.raw, pasted);
      const { page, errors, close } = await open(post.link);
      await titles(page, [/data-prin="([a-z-]+)"/.exec(pasted)[1]]);
      assert.equal((await page.$$('script[src*="prin.js"]')).length, 1);
      assert.deepEqual(errors, []);
      await close();
    },
  ],
  [
    'the line of the site survives in the snippet too, as the README marks it',
    async ({ publish, open }) => {
      const pasted = `<div data-prin="helpline-box">${await markedLine()}</div>`;
      const post = await publish('author', pasted);
      assert.equal(post.content.raw, pasted);
      const { page, close } = await open(post.link);
      await titles(page, ['helpline-box']);
      assert.ok(
        await page.$eval(
          'prin-helpline-box > [slot=local]',
          (found) => found.checkVisibility() && found.assignedSlot !== null,
        ),
      );
      await close();
    },
  ],
  [
    'the plain texts of dist/html come back unchanged, for those who have no script at all',
    async ({ publish }) => {
      for (const name of elementNames) {
        const text = (await shipped(`html/${name}.html`)).trim();
        assert.equal((await publish('author', text)).content.raw, text, name);
      }
    },
  ],
  [
    'a pasted tag comes back unchanged, without what runs',
    async ({ publish, open }) => {
      const pasted =
        '<prin-helpline-box heading-level="3" country="CY" audience="teen" quick-exit="true">' +
        '<p slot="local">Ψυχολόγος</p></prin-helpline-box>';
      const post = await publish('author', pasted);
      assert.equal(post.content.raw, pasted);
      assert.doesNotMatch(
        (await publish('author', pasted.replace('country', 'onclick="window.evil = 1" style="x" country'))).content.raw,
        /onclick|style/,
      );
      const { page, close } = await open(post.link);
      await titles(page, ['helpline-box']);
      await close();
    },
  ],
  [
    'a tag survives Text, Visual, Text in the editor from before blocks',
    async ({ place, publish, open }) => {
      const written =
        `<prin-helpline-box heading-level="3" country="CY">` +
        `<a href="tel:112">112</a></prin-helpline-box>\n\n` +
        `<prin-faq-accordion></prin-faq-accordion>\n\n${await snippet()}`;
      const post = await publish('administrator', written);
      const { page, close } = await open(`${place.address}/wp-admin/post.php?post=${post.id}&action=edit&classic`, {
        role: 'administrator',
      });
      await holds(page, () => window.tinymce?.get('content')?.initialized && !window.tinymce.get('content').hidden);
      const kept = await page.evaluate(() => {
        window.switchEditors.go('content', 'html');
        window.switchEditors.go('content', 'tmce');
        window.switchEditors.go('content', 'html');
        const parsed = new DOMParser().parseFromString(document.querySelector('textarea#content').value, 'text/html');
        return [...parsed.querySelectorAll('prin-helpline-box, prin-faq-accordion, [data-prin], a')].map((element) => [
          element.localName,
          ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
          element.parentElement.localName,
        ]);
      });
      const pasted = await snippet();
      const links = [...pasted.matchAll(/href="(.*?)"/g)].map(([, href]) => ['a', `href=${href}`, 'div']);
      assert.ok(links.length);
      const attributes = [...pasted.matchAll(/(data-[\w-]+)="([^"]*)"/g)]
        .map(([, name, value]) => `${name}=${value}`)
        .sort();
      assert.deepEqual(kept, [
        ['prin-helpline-box', 'country=CY', 'heading-level=3', 'body'],
        ['a', 'href=tel:112', 'prin-helpline-box'],
        ['prin-faq-accordion', 'body'],
        ['div', ...attributes, 'body'],
        ...links,
      ]);
      await close();
    },
  ],
];
