/** A translation has words only, all of them, and of today's Greek; everything else is the same by construction. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { checkContent } from '../../tools/content/check.mjs';
import { labelProblems } from '../../tools/content/check-labels.mjs';
import { locales, root, sourceLocale, targetLocales } from '../../tools/content/locales.mjs';
import { renderElement, loadSharedContent, elementNames } from '../../tools/content/plugin.mjs';

let folder;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prin-translations-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const wordMistakes = async (content) => (await checkContent(content)).problems;

/** Copies what is translated, changes one file, and returns the copy. */
async function copyWith(what, file, from, to) {
  const copied = path.join(folder, what);
  await rm(copied, { recursive: true, force: true });
  await cp(path.join(root, what), copied, { recursive: true });
  const text = await readFile(path.join(copied, file), 'utf8');
  assert.ok(text.includes(from), `the sample is out of date: ${file} has no ${from}`);
  await writeFile(
    path.join(copied, file),
    text.replace(from, () => to),
  );
  return copied;
}

const lineOf = async (file, text) =>
  (await readFile(path.join(root, 'content', file), 'utf8')).split('\n').findIndex((line) => line.includes(text)) + 1;

test('every translation is complete and of today', async () => {
  assert.ok(targetLocales.includes('en'));
  assert.deepEqual(await wordMistakes(), []);
});

const wrong = [
  [
    'a text that is missing',
    'en/faq-accordion.yaml',
    '    question: What is sexting?\n',
    '',
    /^content\/en\/faq-accordion\.yaml:\d+: items\.prin-faq-01\.question: Λείπει η μετάφραση του «Τι είναι το sexting;» \(content\/el\/faq-accordion\.yaml:\d+\)\. \/ The translation of this text is missing\.$/,
  ],
  [
    'an item that is missing',
    'en/warning-signs.yaml',
    '      stopped:\n',
    '      started:\n',
    /groups\.1\.signs\.stopped\.sign: Λείπει|groups\.1\.signs\.stopped\.step: Λείπει|groups\.1\.signs\.started: Εδώ δεν υπάρχει/,
    3,
  ],
  [
    'an empty text',
    'en/helpline-box.yaml',
    'title: Who can I call?',
    'title:',
    /^content\/en\/helpline-box\.yaml:\d+: title: Λείπει η μετάφραση/,
  ],
  [
    'claims in a translation',
    'en/helpline-box.yaml',
    'local: Near you',
    'local: Near you\nclaims: [S6]',
    /^content\/en\/helpline-box\.yaml:\d+: claims: Εδώ δεν υπάρχει κείμενο στα ελληνικά.* \/ There is no text here in the Greek/,
  ],
  [
    'an audience of an item',
    'en/faq-accordion.yaml',
    '    question: What is sexting?',
    '    audience: teen\n    question: What is sexting?',
    /items\.prin-faq-01\.audience: Εδώ δεν υπάρχει/,
  ],
  [
    'a need in a group',
    'en/helpline-box.yaml',
    '- title: Immediate danger',
    '- need: danger\n    title: Immediate danger',
    /groups\.0\.need: Εδώ δεν υπάρχει/,
  ],
  [
    'a text that the Greek does not have',
    'en/warning-signs.yaml',
    '        sign: Is sadder, or more withdrawn.',
    '        say: “How are you?”\n        sign: Is sadder, or more withdrawn.',
    /groups\.0\.signs\.sad\.say: Εδώ δεν υπάρχει/,
  ],
  [
    'a number in a text',
    'en/faq-accordion.yaml',
    'No, most of them',
    'Call 1056. No, most of them',
    /^content\/en\/faq-accordion\.yaml:\d+: items\.prin-faq-02\.answer: Ο αριθμός «1056»/,
  ],
  [
    'a text that is no text',
    'en/helpline-box.yaml',
    'local: Near you',
    'local: 5',
    /^content\/en\/helpline-box\.yaml:\d+: local: Εδώ χρειάζεται string/,
  ],
  [
    'a line without its words',
    'en/helplines.yaml',
    '    brief: emergency number\n',
    '',
    /^content\/en\/helplines\.yaml:\d+: lines\.cy-199\.brief: Λείπει/,
  ],
  [
    'YAML that does not parse',
    'en/helpline-box.yaml',
    'title: Who',
    'title: "Who',
    /^content\/en\/helpline-box\.yaml:\d+: το YAML δεν διαβάζεται/,
  ],
];
for (const [what, file, from, to, expected, number = 1] of wrong)
  test(`${what} is told, with file, line and field`, async () => {
    const problems = await wordMistakes(await copyWith('content', file, from, to));
    assert.equal(problems.length, number, problems.join('\n'));
    for (const problem of problems) assert.match(problem, expected);
  });

test('a Greek text that changes after its translation is told, with both places and what to do', async () => {
  const greek = 'question: Τι είναι το sexting;';
  const problems = await wordMistakes(
    await copyWith('content', 'el/faq-accordion.yaml', greek, 'question: Τι λέμε sexting;'),
  );
  assert.equal(problems.length, 1, problems.join('\n'));
  const places = [
    `content/en/faq-accordion.yaml:${await lineOf('en/faq-accordion.yaml', 'What is sexting?')}: items.prin-faq-01.question: `,
    `«Τι λέμε sexting;» (content/el/faq-accordion.yaml:${await lineOf('el/faq-accordion.yaml', greek)})`,
  ];
  for (const said of [
    ...places,
    'npm run translated -- faq-accordion',
    'The Greek has changed since it was translated',
  ])
    assert.ok(problems[0].includes(said), `${problems[0]}\nsays nothing of ${said}`);
});

test('a translation that nobody has compared is told, and items may be moved', async () => {
  const text = await readFile(path.join(root, 'content/en/.translated.json'), 'utf8');
  const noted = /\n {4}"items\.prin-faq-01\.question": "[^"]+",/.exec(text)?.[0] ?? 'nothing';
  const problems = await wordMistakes(await copyWith('content', 'en/.translated.json', noted, ''));
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0], /items\.prin-faq-01\.question: .*η μετάφραση είναι νέα/);
  const greek = (await readFile(path.join(root, 'content/el/faq-accordion.yaml'), 'utf8')).split(/(?=^ {2}- id: )/m);
  const [head, first, second] = greek;
  assert.deepEqual(
    await wordMistakes(
      await copyWith('content', 'el/faq-accordion.yaml', head + first + second, head + second + first),
    ),
    [],
  );
});

/** What a reader may call, and what the build counts: everything of an element that is no word. */
const sameEverywhere = ({ template, helplines, claims, sources, content }) => ({
  claims,
  sources,
  ids: [...template.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
  links: Object.entries(helplines).map(([country, lists]) => [
    country,
    Object.entries(lists).map(([need, items]) => [
      need,
      [
        ...items
          .map(({ markup }) => markup)
          .join('')
          .matchAll(/ href="([^"]+)"/g),
      ].map(([, address]) => address),
    ]),
  ]),
  order: JSON.stringify(content).match(
    /"(?:need|audience|picture)":"(?:teen|parent|both|one|many|fewer|[a-z]+(?:-[a-z]+)?)"/g,
  ),
});
for (const locale of targetLocales)
  test(`numbers, ids, claims, sources and audiences in ${locale} are those of the Greek, in both countries`, async () => {
    const [greek, translated] = await Promise.all([sourceLocale, locale].map((one) => loadSharedContent(one)));
    for (const name of elementNames) {
      const [one, other] = [
        sameEverywhere(await renderElement(name, greek)),
        sameEverywhere(await renderElement(name, translated)),
      ];
      assert.ok(one.claims.length && JSON.stringify(one.links).includes('tel:'), name);
      assert.deepEqual(other, one, name);
    }
  });

for (const locale of locales)
  test(`all ten claims are said in ${locale}`, async () => {
    const from = await loadSharedContent(locale);
    const said = await Promise.all(elementNames.map(async (name) => (await renderElement(name, from)).claims));
    assert.deepEqual(
      from.claims.map(({ id }) => id).filter((id) => !said.flat().includes(id)),
      [],
    );
    assert.equal(from.claims.length, 10);
  });

test('what is in another language says so: English words in Greek, Greek names in English', async () => {
  const both = await Promise.all(
    ['el', 'en'].map(
      async (locale) => (await renderElement('helpline-box', await loadSharedContent(locale))).fallback.GR,
    ),
  );
  assert.ok(
    both[0].startsWith('<div lang="el" dir="ltr">') &&
      both[0].includes('<span lang="en">Take It Down</span>') &&
      !both[0].includes('<span lang="el">'),
  );
  assert.ok(
    both[1].startsWith('<div lang="en" dir="ltr">') &&
      both[1].includes('The Smile of the Child (<span lang="el">Το Χαμόγελο του Παιδιού</span>)') &&
      !both[1].includes('<span lang="en">'),
  );
});

test('every label is translated', async () => assert.deepEqual(await labelProblems(), []));

for (const [what, from, to, expected] of [
  [
    'a label without a translation',
    '  <target>Quick exit</target>\n',
    '',
    /^xliff\/en\.xlf: s\w+: Λείπει η μετάφραση της ετικέτας «Γρήγορη έξοδος».*\/ This label is not translated/,
  ],
  [
    'a label with an empty translation',
    '<target>Quick exit</target>',
    '<target> </target>',
    /Λείπει η μετάφραση της ετικέτας «Γρήγορη έξοδος»/,
  ],
  [
    'a label that was not extracted',
    '<trans-unit id="s276f72eec84b38c8">\n  <source>Γρήγορη έξοδος</source>\n  <target>Quick exit</target>\n</trans-unit>\n',
    '',
    /^xliff\/en\.xlf: s276f72eec84b38c8: Λείπει η ετικέτα «Γρήγορη έξοδος».*npm run labels/,
  ],
  [
    'a label that nothing says',
    '</body>',
    '<trans-unit id="s0000000000000000">\n  <source>Παλιό</source>\n  <target>Old</target>\n</trans-unit>\n</body>',
    /^xliff\/en\.xlf: s0000000000000000: Καμία ετικέτα δεν έχει πια αυτό το κείμενο/,
  ],
  ['a label that lost its number', 'Questions: <x id="0" equiv-text="${shown}"/>', 'Questions', /en|placeholder/i],
])
  test(`${what} is told`, async () => {
    const problems = await labelProblems(await copyWith('xliff', 'en.xlf', from, to));
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0], expected);
  });
