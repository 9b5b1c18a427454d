/** MediaWiki has no plugin of ours: its parser must keep the snippet. No page is served; its own parser is asked. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { debian, run } from '../site.mjs';
import { snippet } from './shipped.mjs';

let parse;

export const mediawiki = [
  [
    'a wiki is made',
    async ({ state }) => {
      const files = await debian('mediawiki');
      const script = (name) => files.find((file) => file.endsWith(`/mediawiki/maintenance/${name}`));
      const folder = path.join(state, 'mediawiki');
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      const settings = [
        '--dbtype',
        'sqlite',
        '--dbpath',
        folder,
        '--confpath',
        folder,
        '--skins',
        '',
        '--server',
        'http://wiki.test',
        '--pass',
        'only-for-this-test',
        'Wiki',
        'Admin',
      ];
      await run('php', [script('install.php'), ...settings]);
      parse = (text) => feed('php', [script('parse.php'), '--conf', path.join(folder, 'LocalSettings.php')], text);
    },
  ],
  [
    'its parser keeps the snippet, its links written as wikis write links',
    async () => {
      const pasted = await snippet();
      const link = /<a [^>]*?href="(.*?)">(.*?)<\/a>/g;
      const parsed = await parse(`Πριν\n\n${pasted.replaceAll(link, '[$1 $2]')}\n\nΜετά\n`);
      const plain = pasted.replaceAll(link, '<a href="$1">$2</a>');
      const kept = parsed.split('\n').map((line) => line.replaceAll(link, '<a href="$1">$2</a>'));
      assert.ok(kept.includes(plain), `unchanged: ${plain}\n${parsed}`);
    },
  ],
  [
    'the snippet of other hosts keeps its mark and its number there, and a tag does not',
    async () => {
      const pasted = await snippet();
      const parsed = await parse(`${pasted}\n\n<prin-helpline-box></prin-helpline-box>\n`);
      assert.ok(parsed.includes(pasted.slice(0, pasted.indexOf('>') + 1)), parsed);
      assert.match(parsed, /<a [^>]*href="tel:\d+"/);
      assert.ok(parsed.includes('&lt;prin-helpline-box&gt;'), 'otherwise it would keep anything');
    },
  ],
];

/** Runs a program on a text and gives what it writes. */
function feed(program, args, text) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    let written = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => (written += piece));
    child.once('error', reject);
    child.once('close', (code) => (code ? reject(new Error(`${program} ended with ${code}`)) : resolve(written)));
    child.stdin.end(text);
  });
}
