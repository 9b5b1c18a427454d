/** An editor who writes Greek alone: what is to be translated later, from the note to the translation. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { checkContent, report } from '../../tools/content/check.mjs';
import { root } from '../../tools/content/locales.mjs';
import { loadSharedContent, renderElement } from '../../tools/content/plugin.mjs';

const GREEK = 'Πώς μιλάω για αυτά μέσα στην τάξη;';
const ITEM = `  - id: prin-faq-99
    group: teachers
    question: ${GREEK}
    answer: Πείτε σε όλους πού βρίσκουν βοήθεια.
    sources: [ukcis-2024]
    claims: [S6]
    search: [μάθημα]
`;
const TRANSLATION = `  prin-faq-99:
    question: How do I talk about this in class?
    answer: Tell everyone where help is.
`;

test('a new question, and one that has changed, may be translated later, but not published so', async () => {
  const copy = await mkdtemp(path.join(tmpdir(), 'prin-later-'));
  for (const part of ['src', 'tools', 'content', 'package.json', 'lit-localize.json'])
    await cp(path.join(root, part), path.join(copy, part), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const folder = path.join(copy, 'content');
  const command = (...args) =>
    promisify(execFile)(process.execPath, ['tools/content/confirm-translation.mjs', 'faq-accordion', ...args], {
      cwd: copy,
    });
  const change = async (name, edit) =>
    writeFile(path.join(folder, name), edit(await readFile(path.join(folder, name), 'utf8')));
  const problems = async () => (await checkContent(folder)).problems;
  const inEnglish = async () =>
    (await renderElement('faq-accordion', await loadSharedContent('en', folder))).fallback.GR;
  try {
    await change('el/faq-accordion.yaml', (text) => (text + ITEM).replace('Τι είναι το sexting;', 'Τι λέμε sexting;'));
    const told = await problems();
    assert.equal(told.length, 3, told.join('\n'));
    for (const one of told) assert.match(one, /npm run translated -- faq-accordion --later/);

    const { stdout } = await command('--later');
    assert.match(stdout, /3 να μεταφραστούν αργότερα/);
    assert.deepEqual((await report({ folder })).findings, []);
    const { findings } = await report({ folder, strict: true });
    const strict = findings.filter((one) => one.includes('Να μεταφραστεί'));
    assert.equal(strict.length, 3, strict.join('\n'));
    assert.match(strict.join('\n'), /content\/en\/faq-accordion\.yaml:\d+: items\.prin-faq-01\.question: /);
    const html = await inEnglish();
    assert.ok(html.includes(`<span lang="el">${GREEK.slice(0, -1)}`), 'the Greek shows, as Greek');
    assert.ok(html.includes('What is sexting?'), 'a translation that is there stays');

    await change('el/faq-accordion.yaml', (text) => text.replace(GREEK, 'Πώς το λέω στην τάξη;'));
    assert.match(
      (await problems()).join('\n'),
      /prin-faq-99\.question: Λείπει η μετάφραση του «Πώς το λέω στην τάξη;»/,
    );
    await command('--later');

    // Of what was left for later, what is translated by now is noted, and the rest stays.
    await command();
    const left = (await checkContent(folder)).toTranslate;
    assert.equal(left.length, 2, left.join('\n'));
    await change('en/faq-accordion.yaml', (text) => text.trimEnd() + `\n${TRANSLATION}`);
    await command();
    const translated = await checkContent(folder);
    assert.deepEqual([translated.problems, translated.toTranslate], [[], []]);
    assert.ok((await inEnglish()).includes('How do I talk about this in class?'));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});
