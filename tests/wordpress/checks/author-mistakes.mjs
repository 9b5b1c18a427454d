/** What becomes of an author's mistakes and of hostile values: editors are told, and readers get the rest. */
import assert from 'node:assert/strict';
import { scriptsIn, titles } from '../visitors.mjs';
import { numbersIn, shipped, snippet, title } from './shipped.mjs';

const EVIL = '"><script>window.evil = 1</script><img src=x onerror="window.evil = 1">';
const notice = 'p.prin-notice';

export const authorMistakes = [
  [
    'the quotes of a word processor are forgiven, also around words with spaces',
    async ({ publish, open }) => {
      for (const [start, end] of ['“”', '„“', '«»', '″″', '‘’']) {
        const written =
          `[prin element=${start}helpline-box${end} ` +
          `heading-level=${start}4${end} local=${start}Γραφείο 12, κάθε Τρίτη${end} country=${start}CY${end} /]`;
        const post = await publish('author', written);
        const { page, close } = await open(post.link);
        assert.deepEqual(await titles(page, ['helpline-box']), [await title('helpline-box')]);
        const [element] = await page.$$eval('prin-helpline-box', (found) =>
          found.map((one) => [
            one.getAttribute('heading-level'),
            one.getAttribute('country'),
            one.querySelector('[slot=local]').textContent,
          ]),
        );
        assert.deepEqual(element, ['4', 'CY', 'Γραφείο 12, κάθε Τρίτη'], written);
        await close();
      }
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
        '<!-- wp:prin/helpline-box {"country":"FR","colour":"red","exit-href":"javascript:alert(1)","open":"x",' +
          '"className":"ours","anchor":"here"} /-->',
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
