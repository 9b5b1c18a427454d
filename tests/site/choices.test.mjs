/** What the builder makes of choices: the fragment of its address, the code, and whether a colour can be read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, ENOUGH, hexOf, readable } from '../../site/scripts/accent.mjs';
import { attributesOf, codeOf, folderOf, fromFragment, toFragment } from '../../site/scripts/choices.mjs';
import { hosts } from '../../tools/snippets/hosts.mjs';
import { stepsFor } from '../../tools/snippets/steps-for.mjs';
import { steps } from '../../tools/snippets/steps.mjs';
import { LOST } from '../../tools/snippets/words.mjs';

const defaults = {
  widget: 'helpline-box',
  host: 'wordpress',
  form: '',
  language: 'el',
  accent: '',
  line: '',
  column: 'school',
  reserve: '',
  base: 'https://school.test/prin/1.2.3/',
  'heading-level': '2',
  country: 'GR',
  'quick-exit': '',
};
const config = {
  version: '1.2.3',
  defaults,
  booleans: ['quick-exit'],
  addresses: ['exit-href'],
  elements: {
    'helpline-box': {
      title: { el: 'Γραμμές', en: 'Lines' },
      attributes: ['heading-level', 'country', 'quick-exit', 'exit-href'],
      local: true,
    },
    'warning-signs': { title: { el: 'Σημάδια', en: 'Signs' }, attributes: ['heading-level'], local: false },
  },
  languages: { el: { folder: '', integrity: 'sha384-el' }, en: { folder: 'en/', integrity: 'sha384-en' } },
};
const code = (choices) => codeOf({ ...defaults, ...choices }, config);

test('a fragment holds what differs from the defaults, and comes back whole', () => {
  const choices = { ...defaults, host: 'joomla', line: 'Γραφείο 12 & «13» #1', 'quick-exit': 'on' };
  const fragment = toFragment(choices, defaults);
  assert.deepEqual([...new URLSearchParams(fragment).keys()], ['host', 'line', 'quick-exit']);
  assert.deepEqual(fromFragment(`#${fragment}`, defaults), choices);
  assert.equal(toFragment(defaults, defaults), '');
});

test('only what the element knows, and what is not its default, becomes an attribute', () => {
  const choices = { ...defaults, 'heading-level': '3', country: 'CY', 'quick-exit': 'on' };
  assert.deepEqual(attributesOf(choices, config), { 'heading-level': '3', country: 'CY', 'quick-exit': '' });
  assert.deepEqual(attributesOf({ ...choices, widget: 'warning-signs' }, config), { 'heading-level': '3' });
});

test('an exit that is no address of http or https is left out', () => {
  const exit = (href) => attributesOf({ ...defaults, 'exit-href': href }, config)['exit-href'];
  assert.equal(exit(' https://school.test/ '), 'https://school.test/');
  for (const href of ['javascript:alert(1)', 'data:,', 'school.test', 'https://', ' '])
    assert.equal(exit(href), undefined);
});

test('the script carries its hash where the address has the version, in each language its own', () => {
  assert.match(code({}).once, /integrity="sha384-el"/);
  assert.match(code({ language: 'en' }).once, /1\.2\.3\/en\/prin\.js" integrity="sha384-en"/);
  assert.doesNotMatch(code({ base: 'https://school.test/prin/1/' }).once, /integrity/);
});

test('an address of a page or of the script counts as that of its folder, and any other text as none', () => {
  assert.equal(folderOf(' https://school.test/prin/1.2.3 '), 'https://school.test/prin/1.2.3/');
  assert.equal(folderOf('https://school.test/prin/1.2.3/prin.js?x#y'), 'https://school.test/prin/1.2.3/');
  for (const text of ['', 'school.test', '/prin/', 'javascript:alert(1)', 'https://'])
    assert.equal(folderOf(text), undefined);
  assert.match(code({ base: 'nowhere' }).once, /https:\/\/school\.test\/prin\/1\.2\.3\/prin\.js/);
});

test('an accent and a reserved height stand where the host takes a style, and are named as lost elsewhere', () => {
  const wishes = { accent: '#761e34', reserve: 'on' };
  for (const { id, forms } of hosts)
    for (const { form } of forms) {
      const { once = '', text, css = '', lost } = code({ ...wishes, host: id, form });
      const all = once + text + css;
      assert.equal(all.includes('--prin-accent: #761e34'), !lost.includes('accent'), `${id} ${form}`);
      // A filter that takes the tag and leaves its text would show the style.
      if (!['html', 'ghost', 'drupal'].includes(id)) assert.doesNotMatch(text, /<style|--prin/, `${id} ${form}`);
      for (const what of lost) assert.ok(LOST[what], what);
    }
  assert.match(code(wishes).once, /\[data-prin="helpline-box"\].*min-height: \d+px/);
});

test("the site's own line goes only with an element that has a place for it", () => {
  assert.match(code({ line: 'Γραφείο 12' }).text, /data-prin-slot="local">Γραφείο 12</);
  assert.doesNotMatch(code({ line: 'Γραφείο 12', widget: 'warning-signs' }).text, /Γραφείο/);
});

test('a wiki gets the line for its common script, and a narrow column a narrow frame', () => {
  assert.equal(code({ host: 'mediawiki' }).once, "mw.loader.load('https://school.test/prin/1.2.3/prin.js');");
  assert.match(code({ host: 'eclass', column: 'sidebar' }).text, /width="280"/);
  assert.match(code({ host: 'eclass' }).text, /width="700"/);
});

test('every form of every host has steps, which say where the first code goes only where there is one', () => {
  assert.deepEqual(Object.keys(steps).sort(), hosts.map(({ id }) => id).sort());
  for (const { id, forms } of hosts)
    for (const { form } of forms)
      for (const accent of ['', '#761e34'])
        for (const [locale, first, second] of /** @type {const} */ ([
          ['el', 'το πρώτο', 'το δεύτερο'],
          ['en', 'the first', 'the second'],
        ])) {
          const written = code({ host: id, form, accent });
          const [one, ...others] = stepsFor(id, written, locale);
          const hasFirst = Boolean(written.once ?? written.css);
          assert.equal(one.includes(first), hasFirst, `${id} ${form}: ${one}`);
          assert.equal(/CSS/.test(one), Boolean(written.css && !written.once), `${id} ${form}: ${one}`);
          assert.ok(others.length && !others.join().includes(first), `${id} ${form}`);
          assert.equal(others.join().includes(second), hasFirst, `${id} ${form}: ${others}`);
        }
});

test('a colour is read in its usual forms, its contrast is that of WCAG, and a shade that can be read is near', () => {
  assert.equal(hexOf(' ABC '), '#aabbcc');
  assert.equal(hexOf('#12345'), undefined);
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  for (const colour of ['#ffff00', '#ff9900', '#00ff00', '#ffffff']) {
    assert.ok(contrast(colour) < ENOUGH);
    assert.ok(contrast(readable(colour)) >= ENOUGH && contrast(readable(colour)) < ENOUGH + 0.5, colour);
  }
  assert.doesNotMatch(code({ accent: '#ffff00' }).once, /--prin-accent/);
});
