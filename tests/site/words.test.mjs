/** The words of the site, by the rules for content: every page in every language, its guidance and its controls. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { builder } from '../../site/words/builder.mjs';
import { home } from '../../site/words/home.mjs';
import { widget } from '../../site/words/widget.mjs';
import { allAttributes } from '../../tools/attributes.mjs';
import { findingsIn } from '../../tools/content/lint/lint.mjs';
import { passagesIn } from '../../tools/content/lint/passages.mjs';
import { knownWords } from '../../tools/content/lint/spelling.mjs';
import { locales, root } from '../../tools/content/locales.mjs';
import { formSteps, STYLES_ONCE } from '../../tools/snippets/steps-for.mjs';
import { steps } from '../../tools/snippets/steps.mjs';

/** What technical pages say and the elements never do: names of formats and programs, and what stands on screens. */
const TECHNICAL =
  'CSP QR HTML CSS URL USB SHA WCAG AA AAA ΑΑ ΑΑΑ MIT CC BY README kB js http https Ctrl macOS MediaWiki Customize'
    .concat(
      ' προσβασιμότητα προσβασιμότητας προεπισκόπηση ιστότοπο ιστότοπου ιστότοπού ιστοτόπου WordPress ' +
        'Moodle Joomla Prin’s Shortcode',
    )
    .split(' ');
const known = new Set([...(await knownWords(path.join(root, 'content'))), ...TECHNICAL]);
const sources = parse(await readFile(path.join(root, 'content/sources.yaml'), 'utf8'));

/** The sentences of a page, a line each, without what is code, a link or a name in another script. */
const linesOf = (text, other) =>
  text
    .replace(/^---[^]*?^---$/m, '')
    .replace(/```[^]*?```|<pre[^]*?<\/pre>|\{%.*?%\}/g, '')
    .split('\n')
    .filter((line) => line.trim() && !/^\|? ?-+ \|/.test(line))
    .map((line) => ({
      answer: line
        .replace(/WCAG 2\.2/, 'WCAG')
        .replace(/<br>/g, ' ')
        .replace(/(?:`[^`]*`|\{\{.*?\}\}|%[A-Z-]+\d*%)+/g, other)
        .replace(/ ?<Source [^>]*\/>|<[^>]*>/g, '')
        .replace(/^([-#>]+|\d+\.) /, '')
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/[[\]|]|\*\*/g, '')
        .trim(),
      sources: [...line.matchAll(/<Source id="([^"]*)"/g)].flatMap(([, ids]) => ids.split(' ')),
    }));

/** All texts of an object of words. */
const textsOf = (value) =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];

test('the builder has a label for every setting, and for each of its values, in English too', async () => {
  for (const { name, setting } of await allAttributes()) {
    const { label, values } = builder.en.attributes[name] ?? {};
    assert.ok(label, name);
    // A number needs no name.
    if (setting.values && name !== 'heading-level')
      assert.deepEqual(Object.keys(values ?? {}), Object.keys(setting.values), name);
  }
});

for (const locale of locales)
  test(`what the site says in ${locale} follows the rules for content`, async () => {
    const folders = [`site/pages/${locale}`, `site/guidance/${locale}`].filter((one) =>
      existsSync(path.join(root, one)),
    );
    const files = await Promise.all(
      folders.map(async (folder) =>
        (await readdir(path.join(root, folder)))
          .filter((name) => name.endsWith('.md'))
          .map((name) => `${folder}/${name}`),
      ),
    );
    const other = locale === 'el' ? 'κώδικας' : 'code';
    const items = [];
    for (const file of files.flat())
      items.push(...linesOf(await readFile(path.join(root, file), 'utf8'), other).map((item) => ({ ...item, file })));
    assert.ok(items.length > 100);
    for (const words of [home, builder, widget]
      .map((one) => one[locale])
      .concat(Object.values({ ...steps, ...formSteps, STYLES_ONCE }).map((one) => [one[locale]].flat())))
      items.push(
        ...textsOf(words).map((answer) => ({
          answer: answer.replace(/<\/?i>/g, '').replace(/#?[\da-f]{6}|(?:prin-\S+ ?)+|\{\w+\}|\S+\/\S+/g, other),
          sources: [],
        })),
      );
    const passages = passagesIn(stringify({ items }), {
      file: `${locale}/site`,
      locale,
      isText: (field) => field.includes('answer'),
    });
    const findings = await findingsIn(passages, { known, sources });
    assert.deepEqual(findings, []);
  });
