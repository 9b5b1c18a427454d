/** Translations: complete, made from today's Greek, and equal to it in everything that is not a text. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../tools/content/check.mjs';
import { locales, root, sourceLocale, targetLocales } from '../../tools/content/locales.mjs';
import { loadSharedContent, renderElement } from '../../tools/content/plugin.mjs';
import { copyWith } from './content-copy.mjs';
import { elementNames } from '../../tools/elements.mjs';

const problemsOf = async (content) => (await checkContent(content)).problems;

const lineOf = async (file, text) =>
  (await readFile(path.join(root, 'content', file), 'utf8')).split('\n').findIndex((line) => line.includes(text)) + 1;

test('every translation is complete and up to date', async () => {
  assert.ok(targetLocales.includes('en'));
  assert.deepEqual(await problemsOf(), []);
});

const wrong = [
  [
    'a text that is missing',
    'en/faq-accordion.yaml',
    '    question: What is sexting?\n',
    '',
    new RegExp(
      String.raw`^content/en/faq-accordion\.yaml:\d+: items\.prin-faq-01\.question: Λείπει η μετάφραση του ` +
        String.raw`«Τι είναι το sexting;» \(content/el/faq-accordion\.yaml:\d+\)\. .* --later / ` +
        String.raw`The translation of this text is missing\. .* --later$`,
    ),
  ],
  [
    'an item that is missing',
    'en/warning-signs.yaml',
    '      stopped:\n',
    '      started:\n',
    /groups\.1\.signs\.(stopped\.(sign|step): Λείπει|started: Εδώ δεν υπάρχει)/,
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
    /^content\/en\/helpline-box\.yaml:\d+: claims: Εδώ δεν υπάρχει κείμενο στα ελληνικά.* \/ There is no text here/,
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
  test(`${what} is reported, with file, line and field`, async () => {
    const problems = await problemsOf(await copyWith('content', file, from, to));
    assert.equal(problems.length, number, problems.join('\n'));
    for (const problem of problems) assert.match(problem, expected);
  });

test('a Greek text that changes after its translation is reported, with both places and the command', async () => {
  const greek = 'question: Τι είναι το sexting;';
  const problems = await problemsOf(
    await copyWith('content', 'el/faq-accordion.yaml', greek, 'question: Τι λέμε sexting;'),
  );
  assert.equal(problems.length, 1, problems.join('\n'));
  const file = (locale) => `content/${locale}/faq-accordion.yaml`;
  const places = [
    `${file('en')}:${await lineOf('en/faq-accordion.yaml', 'What is sexting?')}: items.prin-faq-01.question: `,
    `«Τι λέμε sexting;» (${file('el')}:${await lineOf('el/faq-accordion.yaml', greek)})`,
  ];
  for (const part of [
    ...places,
    'npm run translated -- faq-accordion',
    'The Greek has changed since it was translated',
  ])
    assert.ok(problems[0].includes(part), `${problems[0]}\ndoes not contain ${part}`);
});

test('a translation that nobody has confirmed is reported, and items may be moved', async () => {
  const text = await readFile(path.join(root, 'content/en/.translated.json'), 'utf8');
  const recorded = /\n {4}"items\.prin-faq-01\.question": "[^"]+",/.exec(text)?.[0] ?? 'nothing';
  const problems = await problemsOf(await copyWith('content', 'en/.translated.json', recorded, ''));
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0], /items\.prin-faq-01\.question: .*η μετάφραση είναι νέα/);
  const greek = (await readFile(path.join(root, 'content/el/faq-accordion.yaml'), 'utf8')).split(/(?=^ {2}- id: )/m);
  const [head, first, second] = greek;
  assert.deepEqual(
    await problemsOf(await copyWith('content', 'el/faq-accordion.yaml', head + first + second, head + second + first)),
    [],
  );
});

/** Everything of an element that is not a text. */
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
  test(`numbers, ids, claims, sources and audiences in ${locale} equal the Greek ones`, async () => {
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
  test(`the elements in ${locale} cover all ten claims`, async () => {
    const from = await loadSharedContent(locale);
    const covered = await Promise.all(elementNames.map(async (name) => (await renderElement(name, from)).claims));
    assert.deepEqual(
      from.data.claims.map(({ id }) => id).filter((id) => !covered.flat().includes(id)),
      [],
    );
    assert.equal(from.data.claims.length, 10);
  });

test('words in another language have a lang attribute: English in Greek, Greek names in English', async () => {
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
