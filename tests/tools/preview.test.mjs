/** The preview for editors, in a copy of the project. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';
import { endProcess } from '../support/end-process.mjs';

/** The parts of the project that the preview needs. */
const PARTS = [
  'src',
  'tools',
  'content',
  'xliff',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'lit-localize.json',
];

test('the preview lists the elements if its argument is missing or no element', async () => {
  for (const [args, expected] of [
    [['faq'], /Δεν υπάρχει στοιχείο «faq»\. Υπάρχουν: .*faq-accordion.*There is no element "faq"/],
    [[], /Ποιο στοιχείο; Υπάρχουν: /],
  ]) {
    const program = spawn(process.execPath, ['tools/commands/preview.mjs', ...args], { cwd: root });
    let message = '';
    program.stderr.on('data', (text) => (message += text));
    const [code] = await new Promise((resolve) => program.once('close', (...how) => resolve(how)));
    assert.equal(code, 1);
    assert.match(message, expected);
  }
});

test('the preview shows each problem in Greek when a file is saved, and the text once it is corrected', async () => {
  // A copy of the project, so that the content of this one is left alone.
  const copy = await mkdtemp(path.join(tmpdir(), 'prin-preview-'));
  for (const part of PARTS) await cp(path.join(root, part), path.join(copy, part), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const program = spawn(process.execPath, ['tools/commands/preview.mjs', 'helpline-box'], {
    cwd: copy,
    env: { ...process.env, PORT: '0' },
  });
  const browser = await launch();
  try {
    const address = await new Promise((resolve, reject) => {
      program.stdout.on('data', (text) => resolve(/http:\S+/.exec(text)?.[0]));
      program.stderr.on('data', (text) => reject(new Error(text)));
      program.on('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    // Until the script comes there is a message, and no white page.
    const waiting = () => document.querySelector('#waiting')?.checkVisibility() && document.body.innerText;
    let letGo = () => {};
    const held = new Promise((resolve) => (letGo = resolve));
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      /helpline-box\.ts$/.test(request.url()) ? held.then(() => request.continue()) : request.continue(),
    );
    const arrived = page.goto(address);
    await page.waitForFunction(`/ετοιμάζεται/.test((${waiting})())`);
    letGo();
    await arrived;
    const title = () => document.querySelector('prin-helpline-box')?.shadowRoot?.querySelector('h2')?.textContent;
    await page.waitForFunction(`(${title})() === 'Ποιον να καλέσω;'`);
    assert.equal(await page.evaluate(waiting), false, 'the element has taken the place of the message');
    const file = path.join(copy, 'content/el/helpline-box.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('title: Ποιον να καλέσω;', 'titel: Ποιον να καλέσω;'));
    await page.waitForFunction(() =>
      /content\/el\/helpline-box\.yaml:\d+: title: Λείπει/.test(
        document.querySelector('#problems section')?.textContent ?? '',
      ),
    );
    await page.waitForFunction(`/Θα φανεί μόλις διορθωθούν/.test((${waiting})())`);
    await writeFile(file, text.replace('title: Ποιον να καλέσω;', 'title: Ποιον να καλεσω;'));
    await page.waitForFunction(() =>
      /«καλεσω»: Άγνωστη λέξη/.test(document.querySelector('#problems section')?.textContent ?? ''),
    );
    assert.doesNotMatch(
      await page.$eval('#problems li', (item) => item.textContent),
      /unknown word/i,
      'the page speaks Greek',
    );
    await writeFile(file, text.replace('title: Ποιον να καλέσω;', 'title: "Ποιον να'));
    await page.waitForFunction(() =>
      /το YAML δεν διαβάζεται/.test(document.querySelector('#problems section')?.textContent ?? ''),
    );
    await writeFile(file, text.replace('title: Ποιον να καλέσω;', 'title: Ποιον βρίσκω;'));
    await page.waitForFunction(`(${title})() === 'Ποιον βρίσκω;' && !document.querySelector('#problems section')`);
  } finally {
    await browser.close();
    await endProcess(program);
    await rm(copy, { recursive: true, force: true });
  }
});
