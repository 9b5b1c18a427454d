/** The content as it is, and what becomes of a text that an editor writes. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { languageOf } from '../../tools/build/context.mjs';
import { textVersion } from '../../tools/build/text-version.mjs';
import { checkContent } from '../../tools/content/check.mjs';
import { loadSharedContent, renderElement, root } from '../../tools/content/plugin.mjs';
import { importTypeScript } from '../../tools/content/import-typescript.mjs';
import { copyOf, copyWith } from './content-copy.mjs';
import { elementNames } from '../../tools/elements.mjs';

test('the content has no problems and covers all ten claims', async () => {
  const { problems, counted } = await checkContent();
  assert.deepEqual(problems, []);
  assert.equal(counted.claims, 10);
});

test('what says a claim is called as in the text to sign, where one looks it up', async () => {
  const { coverage } = await checkContent();
  for (const [locale, byClaim] of Object.entries(coverage)) {
    const text = await textVersion(await languageOf(locale));
    const named = Object.values(byClaim)
      .flat()
      .filter((id) => !elementNames.includes(id));
    assert.ok(named.length > 30, locale);
    for (const id of named) assert.ok(text.includes(`\`${id}\``), `${locale}: ${id}`);
  }
});

test('every element has the content that it was made for', async () => {
  const from = await loadSharedContent('el');
  const rendered = Object.fromEntries(
    await Promise.all(elementNames.map(async (name) => [name, (await renderElement(name, from)).content])),
  );
  assert.ok(rendered['faq-accordion'].items.length >= 12);
  assert.ok(rendered['warning-signs'].groups.flatMap((group) => group.signs).length >= 9);
  assert.ok(rendered['before-you-send'].replies.items.length >= 3);
  assert.equal(rendered['helpline-box'].groups.length, 7);
});

test('a text of an editor is escaped, never markup', async () => {
  const folder = await copyOf('content');
  const file = path.join(folder, 'el/faq-accordion.yaml');
  const text = await readFile(file, 'utf8');
  const write = (before) =>
    writeFile(
      file,
      text
        .replace('question: Είναι παράνομο;', 'question: <b>Είναι</b> `${1}` \\;')
        .replace('Όχι, οι περισσότεροι', `${before} Όχι, οι περισσότεροι`),
    );
  await write('<script>alert(1)</script> [x](javascript:alert%281%29)');
  const { problems } = await checkContent(folder);
  assert.equal(problems.length, 1, 'the link is invalid');
  await write('<script>alert(1)</script>');
  const { template } = await renderElement('faq-accordion', await loadSharedContent('el', folder));
  assert.ok(template.includes('&lt;') && !template.includes('<b>'), 'a tag is escaped');
  assert.ok(!template.includes('<script>'), 'a script is escaped');
});

test('a text is HTML in markup, plain for a reader, and Markdown as it was written', async () => {
  const { module, ids } = await loadSharedContent('en');
  const field = module.fields(ids);
  const written = 'Call us & **ask**\nfor «Κάποιον»:\n\n- at [our page](https://a.example/?b&c)\n- or not';
  const words = field.rich().parse(written);
  assert.equal(words.text, 'Call us & ask for «Κάποιον»:\nat our page\nor not');
  assert.equal(words.markdown, written.replace('ask**\n', 'ask** '));
  assert.equal(
    `${words}`,
    '<p>Call us &amp; <strong>ask</strong> for «<span lang="el">Κάποιον</span>»:</p><ul><li>' +
      'at <a part="link" rel="noreferrer" href="https://a.example/?b&amp;c">our page</a></li><li>or not</li></ul>',
  );
  const title = field.title().parse(' "A" & <b> ');
  assert.deepEqual(
    [title.html, title.text, title.markdown],
    ['&quot;A&quot; &amp; &lt;b&gt;', '"A" & <b>', '"A" & <b>'],
  );
  assert.equal(
    field.rich().parse('**Two** [λέξεις](https://a.example)').html,
    '<p><strong>Two</strong> ' +
      '<a part="link" rel="noreferrer" href="https://a.example"><span lang="el">λέξεις</span></a></p>',
  );
});

test('a template leaves the helplines, the exit, the status and the print button to the script', async () => {
  const from = await loadSharedContent('el');
  for (const name of elementNames) {
    const { template } = await renderElement(name, from);
    const places = [...template.matchAll(/<(\w+) [^>]*data-(?:needs|region)="([^"]*)"[^>]*>(?!<\/\1>)/g)];
    assert.deepEqual(
      places.map(([, , place]) => place),
      [],
      name,
    );
    for (const region of ['exit', 'status', 'print'])
      assert.equal(template.split(`data-region="${region}"`).length, 2, `${name}: ${region}`);
  }
});

test('a label of helplines.yaml is escaped too', async () => {
  const folder = await copyWith('content', 'el/helplines.yaml', 'always: όλο το 24ωρο', 'always: <img src=x>');
  const { fallback } = await renderElement('helpline-box', await loadSharedContent('el', folder));
  assert.ok(!fallback.GR.includes('<img') && fallback.GR.includes('&lt;'), 'a tag is escaped');
});

test('the content hash of an element changes with any text of the helplines that it shows', async () => {
  const rendered = async (change) => {
    const folder = await copyOf('content');
    const file = path.join(folder, 'el/helplines.yaml');
    await writeFile(file, change(await readFile(file, 'utf8')));
    const from = await loadSharedContent('el', folder);
    return Promise.all(elementNames.map((name) => renderElement(name, from)));
  };
  const before = await rendered((text) => text);
  for (const [field, from, to] of [
    ['hours', 'Ίσως', 'Μάλλον'],
    ['brief', 'Το Χαμόγελο του Παιδιού, για παιδιά και εφήβους', 'Το Χαμόγελο'],
  ]) {
    const after = await rendered((text) => text.replace(`${field}: ${from}`, `${field}: ${to}`));
    const changed = elementNames.filter((_, index) => before[index].contentHash !== after[index].contentHash);
    const showing = elementNames.filter((_, index) => JSON.stringify(before[index].helplines).includes(from));
    assert.deepEqual(changed, showing, field);
    assert.ok(showing.length > 0, field);
  }
});

test('a third country is an entry of countries.yaml and its helplines: files, prefix and numbers follow', async () => {
  const folder = await copyOf('content');
  const change = async (name, to) => {
    const file = path.join(folder, name);
    await writeFile(file, to(await readFile(file, 'utf8')));
  };
  const added = '- id: MT\n  folder: mt\n  prefix: "+356"\n  zone: Europe/Malta\n';
  await change('countries.yaml', (text) => text + added);
  const missing = (await checkContent(folder)).problems;
  const [lines, words] = [/Καμία γραμμή για τη χώρα MT/, /Λείπουν τα λόγια της χώρας MT στο «\{GR: /];
  assert.ok(
    missing.every((one) => lines.test(one) || words.test(one)),
    missing.join('\n'),
  );
  assert.ok(missing.some((one) => lines.test(one)) && missing.some((one) => words.test(one)));
  const hours = '    hours:\n      - days: [mon]\n        from: "09:00"\n        to: "17:00"\n';
  const line = (id, rest) => `  - id: ${id}\n    country: MT\n    source: monomaxos\n    confirmed: ""\n${rest}`;
  await change('helplines.yaml', (text) =>
    text
      .replace('lines:\n', `lines:\n${line('mt-179', '    number: "179"\n    hours: always\n')}`)
      .replace('lines:\n', `lines:\n${line('mt-office', `    number: "210 600 7686"\n    for: [parent]\n${hours}`)}`)
      .replace(/^( {2}[\w-]+: \[)(?=gr-)/gm, '$1mt-179, ')
      .replace('parent: [mt-179,', 'parent: [mt-179, mt-office,'),
  );
  for (const language of ['el', 'en'])
    await change(`${language}/helplines.yaml`, (text) =>
      text.replace(
        /^lines:\n/m,
        ['mt-office', 'mt-179'].reduce(
          (all, id) => `${all}  ${id}:\n    operator: Appogg\n    about: Appogg.\n    brief: Appogg\n`,
          'lines:\n',
        ),
      ),
    );
  const from = await loadSharedContent('el', folder);
  assert.deepEqual(from.problems, []);
  const { fallback, prerendered } = await renderElement('helpline-box', from);
  assert.deepEqual([...new Set(fallback.MT.match(/tel:[+\d]+/g))].sort(), ['tel:+3562106007686', 'tel:179']);
  assert.ok(!prerendered.MT.includes('data-hours') && prerendered.GR.includes('data-hours'));
});

test('every sign has a checkbox of its own, however many there are', async () => {
  const from = await loadSharedContent('el');
  const { module, data } = from;
  const { content } = await renderElement('warning-signs', from);
  const { markup } = (await importTypeScript('elements/warning-signs/warning-signs.markup.ts')).module;
  const [sign] = content.groups[0].signs;
  const groups = Array.from({ length: 12 }, () => ({ ...content.groups[0], signs: Array(11).fill(sign) }));
  const { template } = module.renderTargets(data, (target) => markup({ ...content, groups }, target));
  const ids = [...template.matchAll(/<input type="checkbox"[^>]* id="([^"]*)"><label for="\1">/g)].map(([, id]) => id);
  assert.equal(ids.length, 132);
  assert.equal(new Set(ids).size, ids.length);
});

test('version.ts has the version of package.json', async () => {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  assert.match(
    await readFile(path.join(root, 'src/core/version.ts'), 'utf8'),
    new RegExp(`'${version.replaceAll('.', '\\.')}'`),
  );
});

test('a page that only copies what another says is named beside it, at a helpline and under an answer', async () => {
  for (const [locale, through] of [
    ['el', 'NCMEC, μέσω wtap.com, Φεβρουάριος 2023'],
    ['en', 'NCMEC, via wtap.com, February 2023'],
  ]) {
    const { module, data } = await loadSharedContent(locale);
    const readable = (markup) => markup.replace(/<[^>]*>/g, '');
    const { markup } = module.allHelplineItems(data).find(({ name }) => name === 'full_cy_take_it_down');
    assert.ok(readable(markup).includes(through), markup);
    const { template } = module.renderTargets(data, (target) => target.root(target.sources(['ncmec-2023'])));
    assert.ok(readable(template).includes(through), template);
  }
});
