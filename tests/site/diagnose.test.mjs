/** The diagnosis of a pasted page: what it says of real samples, of each kind of damage, and of anything at all. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { adviceFor, words } from '../../tools/diagnose/advice.mjs';
import { diagnose, rules } from '../../tools/diagnose/diagnose.mjs';
import { knownFacts } from '../../tools/diagnose/known.mjs';
import { hosts } from '../../tools/snippets/hosts.mjs';
import { snippetFor } from '../../tools/snippets/snippet-for.mjs';
import { MADE, pageOf, SAMPLE_FOLDERS, SAMPLES, sampleText } from './diagnosed.mjs';

const known = await knownFacts();
const idsOf = ({ findings }) => findings.map(({ id }) => id);

/** The pages here have a version of their own, so that a new one of the library changes nothing. */
const at = (version) => ({ ...known, version });

for (const [name, verdict, findings, host] of SAMPLES)
  test(`${name}: ${[verdict, ...findings].join(', ')}`, async () => {
    const diagnosis = diagnose(await sampleText(name), at('0.1.0'));
    assert.equal(diagnosis.verdict, verdict);
    assert.deepEqual(idsOf(diagnosis), findings);
    assert.equal(diagnosis.host, host);
  });

test('every sample that is there is diagnosed', async () => {
  const names = (await Promise.all(SAMPLE_FOLDERS.map((folder) => readdir(folder, { recursive: true })))).flat();
  assert.deepEqual(
    new Set(SAMPLES.map(([name]) => name)),
    new Set(names.flatMap((name) => /^([^_].*\/.*)\.html$/.exec(name.replaceAll('\\', '/'))?.[1] ?? [])),
  );
});

test('a page of each kind of damage gets that finding and no other, and every kind has a page', () => {
  for (const [html, verdict, ...findings] of MADE) {
    const diagnosis = diagnose(html, at('9.9.9'));
    assert.deepEqual([diagnosis.verdict, ...idsOf(diagnosis).sort()], [verdict, ...findings.sort()], html);
  }
  const shown = new Set([
    'integrity-other',
    ...SAMPLES.flatMap(([, , ids]) => ids),
    ...MADE.flatMap(([, , ...ids]) => ids),
  ]);
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !shown.has(id)),
    [],
  );
});

test('a hash that is whole must be that of the file, where its version is the one that is known', () => {
  const [right, wrong] = ['A', 'B'].map((letter) => `sha384-${letter.repeat(64)}`);
  const hashes = { 'prin.js': right, 'en/prin.js': wrong };
  const told = (file, integrity, version = '9.9.9') =>
    idsOf(
      diagnose(
        pageOf(
          `<script async src="https://school.test/prin/${version}/${file}" integrity="${integrity}" ` +
            'crossorigin="anonymous"></script>' +
            '<prin-helpline-box heading-level="3"><a href="tel:112">112</a></prin-helpline-box>',
        ),
        { ...at('9.9.9'), hashes },
      ),
    );
  assert.deepEqual(told('prin.js', right), []);
  assert.deepEqual(told('en/prin.js', wrong), []);
  assert.deepEqual(told('prin.js', wrong), ['integrity-other']);
  assert.deepEqual(told('en/prin.js', right), ['integrity-other']);
  assert.deepEqual(told('prin.js', wrong, '9.9.8'), ['old-version']);
});

test('what was found has its version, its kind and its line', () => {
  const { found, versions, whole } = diagnose(`<p>α</p>\n${MADE[0][0]}`, at('9.9.9'));
  assert.deepEqual(versions, ['9.9.9']);
  assert.equal(whole, true);
  assert.deepEqual(found, [
    { kind: 'script', name: 'prin', line: 2 },
    { kind: 'tag', name: 'helpline-box', line: 2 },
  ]);
});

test('every finding and verdict has words in each language, in sentences of at most twenty words', () => {
  const ids = [...rules.map(({ id }) => id), 'empty-block'].sort();
  for (const [locale, { findings, verdicts }] of Object.entries(words)) {
    assert.deepEqual(Object.keys(findings).sort(), ids, locale);
    assert.deepEqual(Object.keys(verdicts).sort(), ['absent', 'address', 'broken', 'gone', 'sound', 'works'], locale);
    for (const text of [...Object.values(findings), ...Object.values(verdicts)].flat()) {
      assert.equal(text, text.normalize('NFC'));
      for (const sentence of text.split(/(?<=[.;:!?]) /))
        assert.ok(sentence.split(' ').length <= 20, `${locale}: ${sentence}`);
    }
  }
});

test('the advice names what survives on the host that the source shows, or that the reader chooses', () => {
  const diagnosis = diagnose(MADE[6][0], at('9.9.9'));
  assert.match(adviceFor(diagnosis, 'el').survives.label, /παντού/);
  for (const { id, forms, title } of hosts) {
    const { survives } = adviceFor(diagnosis, 'en', id);
    assert.ok(survives.label.includes(title.en));
    assert.equal(survives.forms.length, forms.length);
  }
});

/** Every snippet that is written, and what its page has once. */
const snippets = hosts
  .flatMap(({ id, forms }) =>
    forms.map(({ form }) => {
      const snippet = snippetFor(
        {
          base: 'https://school.test/prin/9.9.9/',
          name: 'helpline-box',
          title: 'Ποιον να καλέσω;',
          attributes: { 'heading-level': '3' },
        },
        id,
        form,
      );
      return { form, kind: snippet.kind, html: snippet.text, once: snippet.once ?? '' };
    }),
  )
  .filter(({ kind }) => kind === 'html');
/** The forms whose numbers are text on purpose: they work, and what they cannot do is told. */
const isText = ({ form }) => /-text$/.test(form);

test('every snippet as it is written is sound, or works where its numbers are text', () => {
  for (const snippet of snippets) {
    const diagnosis = diagnose(pageOf(snippet.html, snippet.once), at('9.9.9'));
    if (snippet.form === 'numbers') assert.deepEqual(idsOf(diagnosis), ['unwrapped']);
    else assert.equal(diagnosis.verdict, isText(snippet) ? 'works' : 'sound', `${snippet.form}: ${idsOf(diagnosis)}`);
  }
});

/**
 * What filters do to a snippet, each enough to lose the numbers or the script.
 * @type {[string, (html: string) => string][]}
 */
const LOSSES = [
  ['number links', (html) => html.replace(/<a href="tel:.*?<\/a>/g, '')],
  ['number links but for their text', (html) => html.replace(/<a href="tel:\d+">(.*?)<\/a>/g, '$1')],
  ['addresses of numbers', (html) => html.replace(/ href="tel:\d+"/g, '')],
  ['all inside', (html) => html.replace(/(<(prin-[a-z-]+|div)\b[^>]*>)[^]*<\/\2>/, '$1</$2>')],
  ['all tags', (html) => html.replace(/<[^>]*>/g, ' ')],
  ['all markup as text', (html) => html.replaceAll('<', '&lt;')],
];
const withoutScript = (html) => html.replace(/<script\b.*?<\/script>/g, '');

test('a sound snippet that lost its numbers or its script never reads "all is well"', () => {
  for (const { form, html, once } of snippets) {
    if (form.startsWith('frame')) continue;
    for (const [what, lose] of LOSSES.filter(([, lose]) => lose(html) !== html))
      for (const whole of [pageOf(lose(html), once), lose(html)])
        assert.notEqual(diagnose(whole, at('9.9.9')).verdict, 'sound', `${form} without ${what}: ${whole}`);
    // A link leads to the whole text, also where nothing makes it the element.
    if (!form.startsWith('link'))
      for (const whole of [pageOf(withoutScript(html)), withoutScript(html)])
        assert.notEqual(diagnose(whole, at('9.9.9')).verdict, 'sound', `${form} without its script`);
  }
});

/** The same numbers on every run. */
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('any text gets a diagnosis, and none throws', () => {
  const next = generator(19);
  const pieces = [
    ...MADE.map(([html]) => html),
    '<',
    '>',
    '"',
    '</',
    '<!--',
    '&#',
    '\0',
    '\ud800',
    '<template>',
    'tel:112',
  ];
  for (let run = 0; run < 1500; run++) {
    let text = '';
    for (let part = 0; part < 6; part++) {
      const piece = pieces[next(pieces.length)];
      const from = next(piece.length);
      text += run % 3 ? piece.slice(from, from + next(200)) : String.fromCharCode(next(65536), next(256), next(128));
    }
    const { verdict, findings } = diagnose(text, known);
    assert.ok(verdict in words.el.verdicts && findings.every(({ id }) => id in words.el.findings), text);
  }
});

/** Long enough for the test to end in seconds where reading takes as long as the text is, and not at all otherwise. */
const LENGTH = 640_000;

test('a long text is read to its end, whatever is repeated', { timeout: 120_000 }, () => {
  const repeated = {
    deep: '<div><p><b>',
    closing: '</x></p></div>',
    ours: MADE[0][0],
    links: '<a href="tel:112">112</a> ',
    inside: '<a><prin-helpline-box><div data-prin="helpline-box">',
    templates: '<template><p>Ποιον να καλέσω;',
    code: '&lt;div data-prin="helpline-box"&gt; ',
    open: '<',
    digits: '112 116 111 ',
    attributes: 'x=" <a b ',
    spaces: '&lt;      ',
  };
  for (const [name, piece] of Object.entries(repeated)) {
    const { verdict } = diagnose(piece.repeat(Math.ceil(LENGTH / piece.length)), known);
    assert.ok(verdict in words.el.verdicts, name);
  }
});

test('a folder of two letters is a language only where we have one of that name', () => {
  const script = (folder) => `<script src="https://school.gr/${folder}/prin.js"></script>`;
  const tag = '<prin-helpline-box country="CY"><a href="tel:112">112</a></prin-helpline-box>';
  const page = (other) => `<html>${script('js')}${script(other)}${tag}</html>`;
  const found = (other) => diagnose(page(other), known).findings.map(({ id }) => id);
  assert.deepEqual(found('lib'), ['script-twice', 'no-version']);
  assert.deepEqual(found('js/en'), ['two-languages', 'no-version']);
});
