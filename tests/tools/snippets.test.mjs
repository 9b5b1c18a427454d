/** The function that writes the code to paste, and the guides that are written with it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { withHosts } from '../../tools/docs-tables.mjs';
import { codeFor } from '../../tools/snippets/code-for.mjs';
import { hosts } from '../../tools/snippets/hosts.mjs';
import { forms, snippetFor } from '../../tools/snippets/snippet-for.mjs';
import { FORM_NAMES, LOST, SURE } from '../../tools/snippets/words.mjs';

const OPTIONS = {
  base: 'https://school.test/prin/0.1.0/',
  name: 'helpline-box',
  title: 'Ποιον & να <καλέσω>;',
  attributes: { 'heading-level': '3', 'exit-href': 'https://a.test/?b=1&c="2"', 'quick-exit': '' },
  local: 'Γραφείο <12> & "13"',
};
const all = hosts.flatMap((host) => host.forms.map((form) => ({ host, form })));

for (const file of ['docs/hosts.md', 'docs/hosts.el.md'])
  test(`the hosts and snippets in ${file} are those of the table: else run "npm run docs:tables"`, async () => {
    const { before, after } = (await withHosts())[file];
    assert.equal(before, after);
  });

test('the table of hosts is complete in both languages, and names forms and losses that exist', () => {
  assert.deepEqual([...new Set(hosts.map(({ id }) => id))].length, hosts.length);
  const texts = (both) => assert.ok(both.el && both.en, JSON.stringify(both));
  for (const { title, sure, ran, forms: taken } of hosts) {
    texts(title);
    if (ran) texts(ran);
    assert.ok(SURE[sure], sure);
    assert.ok(taken.length);
    for (const { form, lost = [], when } of taken) {
      assert.ok(forms.includes(form), form);
      if (when) texts(when);
      for (const what of lost) assert.ok(LOST[what], what);
    }
  }
  for (const form of forms) {
    texts(FORM_NAMES[form]);
    assert.ok(
      all.some((one) => one.form.form === form),
      `no host takes ${form}`,
    );
  }
});

test('what is written is escaped, has every number parted by a sign, and says what it cannot carry', () => {
  for (const { host, form } of all) {
    const { text, kind, lost, once } = snippetFor(OPTIONS, host.id, form.form);
    assert.ok(text.includes('helpline-box') || lost.includes('widget'), text);
    assert.doesNotMatch(text, /112(<\/a>)?\]?\s+(<a [^>]*>|\[)?116/);
    if (kind === 'html') {
      assert.doesNotMatch(text, /να <|<12>|c="2"|b=1&c/, text);
      assert.match(text, /112.*116 111|iframe/s);
    }
    const hasLine = text.includes('Γραφείο');
    assert.equal(hasLine, !lost.includes('local'), `${host.id} ${form.form}`);
    if (once) assert.equal(once, '<script async src="https://school.test/prin/0.1.0/prin.js"></script>');
  }
});

test('without wishes nothing is lost but what the host takes from every snippet', () => {
  const { base, name, title } = OPTIONS;
  assert.deepEqual(snippetFor({ base, name, title }, 'plone', 'div').lost, []);
  assert.deepEqual(snippetFor({ base, name, title, attributes: { country: 'CY' } }, 'plone', 'div').lost, ['settings']);
  assert.deepEqual(snippetFor({ base, name, title }, 'moodle-cleaned').lost, ['calls']);
});

test('an unknown host or form is refused with what is expected', () => {
  assert.throws(() => snippetFor(OPTIONS, 'wix'), /wix: expected html, /);
  assert.throws(() => snippetFor(OPTIONS, 'github', 'tag'), /github does not take «tag»: expected link-markdown/);
});

test('no sign of an address or of a line ends the code around it', () => {
  const { once } = codeFor({ ...OPTIONS, base: "https://school.test/a');alert(1)//" }, 'mediawiki');
  assert.equal(once, "mw.loader.load('https://school.test/a%27);alert(1)//prin.js');");
  const brackets = { ...OPTIONS, attributes: { 'exit-href': 'https://a.test/?b[]=1' }, local: 'Γραφείο [12] [/prin]' };
  const { text } = snippetFor(brackets, 'wordpress-plugin', 'shortcode');
  assert.match(text, /^\[prin [^[\]]+ exit-href="https:\/\/a\.test\/\?b%5B%5D=1"\][^[\]]+\[\/prin\]$/);
  assert.ok(text.includes('Γραφείο &#91;12&#93; &#91;/prin&#93;'));
});

test('a pinned script carries its hash', () => {
  const { once, text } = snippetFor({ ...OPTIONS, integrity: 'sha384-x' }, 'joomla', 'div');
  assert.match(String(once), / integrity="sha384-x" crossorigin="anonymous"/);
  assert.doesNotMatch(text, /integrity/);
});

test('the words beside a link are those of its language', () => {
  assert.match(snippetFor({ ...OPTIONS, locale: 'en' }, 'joomla', 'link').text, / Now: <a /);
});

test('the function and its table need nothing that a browser lacks', async () => {
  for (const file of ['snippet-for.mjs', 'hosts.mjs', 'words.mjs']) {
    const text = await readFile(path.join(root, 'tools/snippets', file), 'utf8');
    for (const [, from] of text.matchAll(/^import .* from '([^']*)'/gm)) assert.match(from, /^\.\/[a-z-]+\.mjs$/, file);
    assert.doesNotMatch(text, /\b(process|Buffer|require)\b[.(]/, file);
  }
});
