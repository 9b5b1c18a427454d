/** What an author may do, whom WordPress lets write neither scripts nor tags of our own. */
import assert from 'node:assert/strict';
import { holds, scriptsIn, titles } from '../visitors.mjs';
import { allTitles, markedLine, elementNames, numbersIn, shipped, snippet, title } from './shipped.mjs';

const EVIL = '"><script>window.evil = 1</script><img src=x onerror="window.evil = 1">';
const notice = 'p.prin-notice';

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
          "$before = wp_script_is('prin'); $html = do_shortcode('[prin element=\"faq-accordion\"]'); echo json_encode([$before, strpos($html, '<prin-faq-accordion>') > 0, wp_script_is('prin')]);",
        ),
        '[false,true,true]',
      );
    },
  ],
  [
    'the line of the site stands in its place, from between the shortcodes and from an attribute, also without a script',
    async ({ publish, open }) => {
      for (const written of [
        '[prin element="helpline-box"]\nΨυχολόγος: <a href="tel:2100000000">210 000 0000</a>\n[/prin]',
        '[prin element="helpline-box" local="Ψυχολόγος: 210 000 0000"]',
      ]) {
        const post = await publish('author', written);
        const { page, close } = await open(post.link);
        await titles(page, ['helpline-box']);
        const line = await page.$eval('prin-helpline-box > [slot=local]', (found) => ({
          text: found.textContent.trim(),
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
        await page.$eval('[data-prin-slot=local]', (found) => found.checkVisibility() && found.assignedSlot !== null),
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
        '<prin-helpline-box heading-level="3" country="CY" audience="teen" quick-exit="true"><p slot="local">Ψυχολόγος</p></prin-helpline-box>';
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
      const written = `<prin-helpline-box heading-level="3" country="CY"><a href="tel:112">112</a></prin-helpline-box>\n\n<prin-faq-accordion></prin-faq-accordion>\n\n${await snippet()}`;
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
      const attributes = [...(await snippet()).matchAll(/(data-[\w-]+)="([^"]*)"/g)]
        .map(([, name, value]) => `${name}=${value}`)
        .sort();
      assert.deepEqual(kept, [
        ['prin-helpline-box', 'country=CY', 'heading-level=3', 'body'],
        ['a', 'href=tel:112', 'prin-helpline-box'],
        ['prin-faq-accordion', 'body'],
        ['div', ...attributes, 'body'],
        ['a', 'href=tel:116111', 'div'],
      ]);
      await close();
    },
  ],
  [
    'an unknown element, attribute or value is told to those who edit, and readers get the rest',
    async ({ publish, open }) => {
      const post = await publish(
        'author',
        '[prin element="helplines" /]\n\n[prin element="faq-accordion" colour="red" country="FR" /]',
      );
      const told = await open(post.link, { role: 'author' });
      const notices = await told.page.$$eval(notice, (found) => found.map((one) => one.textContent));
      assert.equal(notices.length, 3);
      for (const [index, words] of [
        ['helplines', 'helpline-box'],
        ['colour', 'heading-level'],
        ['FR', 'country', 'GR, CY'],
      ].entries())
        for (const word of words) assert.ok(notices[index].includes(word), `${notices[index]} names ${word}`);
      await told.close();
      const { page, close } = await open(post.link);
      assert.deepEqual(await page.$$(notice), []);
      assert.equal((await titles(page, ['faq-accordion']))[0], await title('faq-accordion'));
      const numbers = await page.$$eval('.prin-shortcode > div > ul a[href^="tel:"]', (found) =>
        found.map((link) => link.getAttribute('href').slice('tel:'.length)),
      );
      assert.deepEqual([...new Set(numbers)], numbersIn(await shipped('html/helpline-box.html')));
      assert.equal(await page.$eval('prin-faq-accordion', (element) => element.attributes.length), 0);
      await close();
      const other = await open(post.link, { role: 'editor' });
      assert.equal((await other.page.$$(notice)).length, 3, 'an editor may edit every post');
      await other.close();
    },
  ],
  [
    'the same is told of a block',
    async ({ publish, open }) => {
      const post = await publish(
        'administrator',
        '<!-- wp:prin/helpline-box {"country":"FR","colour":"red","exit-href":"javascript:alert(1)","open":"x","className":"ours","anchor":"here"} /-->',
      );
      const told = await open(post.link, { role: 'administrator' });
      assert.deepEqual(
        await told.page.$$eval(notice, (found) => found.map((one) => /«(.*?)»/.exec(one.textContent)[1])),
        ['FR', 'colour', 'javascript:alert(1)', 'open'],
      );
      await told.close();
      const { page, close } = await open(post.link);
      assert.deepEqual(await page.$$(notice), []);
      assert.deepEqual(
        await page.$eval('prin-helpline-box', (element) => [
          element.attributes.length,
          element.parentElement.classList.contains('ours'),
        ]),
        [0, true],
      );
      await close();
    },
  ],
  [
    'hostile values are text, whoever looks',
    async ({ publish, open }) => {
      const attributes = {
        element: 'faq-accordion',
        country: EVIL,
        open: EVIL,
        audience: EVIL,
        'exit-href': `https://x.test/${EVIL}`,
        'heading-level': EVIL,
        local: EVIL,
        onclick: 'window.evil = 1',
        'quick-exit': EVIL,
      };
      const shortcode = Object.entries(attributes)
        .map(([name, value]) => `${name}='${value}'`)
        .join(' ');
      const block = JSON.stringify({ ...attributes, className: EVIL })
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('--', '\\u002d\\u002d')
        .replaceAll('\\"', '\\u0022');
      const post = await publish(
        'administrator',
        `[prin ${shortcode}]${EVIL}[/prin]\n\n[prin element='${EVIL}']\n\n<!-- wp:prin/helpline-box ${block} /-->`,
      );
      for (const role of [undefined, 'administrator']) {
        const { page, close } = await open(post.link, { role });
        await titles(page, ['helpline-box']);
        const found = await page.evaluate(() => ({
          ran: 'evil' in window,
          names: [...document.querySelectorAll('prin-helpline-box, prin-faq-accordion')]
            .map((element) => element.getAttributeNames())
            .flat()
            .filter((name) => !['quick-exit', 'exit-href'].includes(name)),
          exits: [...document.querySelectorAll('[exit-href]')]
            .map((element) => new URL(element.getAttribute('exit-href'), document.baseURI).protocol)
            .filter((protocol) => protocol !== 'https:'),
          // What an administrator writes between shortcodes is the administrator's own: what the plugin printed is
          // looked at.
          printed: [
            ...document.querySelectorAll('.prin-notice, [slot=local], prin-helpline-box, prin-faq-accordion'),
          ].filter((part) => part.querySelector('script, img, [onerror], [onclick]')).length,
        }));
        assert.deepEqual({ ...found, ran: false }, { ran: false, names: [], exits: [], printed: 0 });
        await close();
      }
      const own = await publish(
        'author',
        `[prin ${shortcode}]${EVIL}[/prin]\n\n[prin element='${EVIL}']\n\n<!-- wp:prin/helpline-box ${block} /-->`,
      );
      const { page, close } = await open(own.link, { role: 'administrator' });
      await titles(page, ['helpline-box']);
      assert.equal(await page.evaluate(() => 'evil' in window), false, 'an author cannot run a script in the page');
      await close();
    },
  ],
  [
    'a page of excerpts has no script, and a feed has the text',
    async ({ place, publish }) => {
      await publish('author', `Ξεχωριστή πρόταση. ${await snippet()}`, { title: 'Απόσπασμα' });
      const found = await (await fetch(`${place.address}/?s=${encodeURIComponent('Ξεχωριστή')}`)).text();
      assert.ok(found.includes('Απόσπασμα'));
      assert.deepEqual(scriptsIn(found), []);
      assert.ok((await (await fetch(`${place.address}/feed/`)).text()).includes('tel:116111'));
    },
  ],
  ['nothing was logged by all this', ({ assertNothingLogged }) => assertNothingLogged()],
];
