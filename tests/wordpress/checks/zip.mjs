/** The zip itself, before any WordPress sees it. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { countryFolder } from '../../../tools/build/context.mjs';
import { plugin } from '../../../tools/build/wordpress.mjs';
import { loadSharedContent, root } from '../../../tools/content/plugin.mjs';
import { NEWEST, run } from '../site.mjs';
import { hash, elementNames } from './shipped.mjs';

const text = (bytes) => Buffer.from(bytes).toString('utf8');
const file = (name) => readFile(path.join(root, name));
/** Date and time of the first file, as four bytes of its header. */
const dated = (zip) => Buffer.from(zip).readUInt32LE(10);

export const zip = [
  [
    'is what the sources build, the same bytes wherever its clock stands',
    async () => {
      const { version } = JSON.parse(await file('package.json'));
      const built = await file('dist/wordpress/prin.zip');
      const zone = process.env.TZ;
      for (const place of ['Pacific/Auckland', 'America/Los_Angeles']) {
        process.env.TZ = place;
        assert.ok(built.equals(await plugin({ version, script: await file('dist/prin.js') })), place);
      }
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    },
  ],
  [
    'knows the address of the pages where it was built for one, and names none otherwise',
    async () => {
      const pages = 'https://school.test/prin/0.1.0/';
      const built = async (more) => {
        const files = unzipSync(await plugin({ version: '0.1.0', script: await file('dist/prin.js'), ...more }));
        return JSON.parse(text(files['prin/build.json'])).pages;
      };
      assert.deepEqual([await built({ pages }), await built({})], [pages, undefined]);
    },
  ],
  [
    'has another date in every version, or PHP would keep what it compiled of the last',
    async () => {
      const script = await file('dist/prin.js');
      const dates = await Promise.all(
        ['0.1.0', '0.1.1', '0.1.60', '0.2.0', '0.24.0', '1.0.0', '1.0.1'].map(async (version) =>
          dated(await plugin({ version, script })),
        ),
      );
      assert.equal(new Set(dates).size, dates.length);
    },
  ],
  [
    'holds the script with its hash, its version, and every text for every country',
    async () => {
      const files = unzipSync(await file('dist/wordpress/prin.zip'));
      assert.equal(JSON.parse(text(files['prin/build.json'])).integrity, hash(files['prin/prin.js']));
      const { version } = JSON.parse(await file('package.json'));
      assert.match(text(files['prin/prin.php']), new RegExp(`^ \\* Version: ${version.replaceAll('.', '\\.')}$`, 'm'));
      assert.match(text(files['prin/readme.txt']), new RegExp(`^Stable tag: ${version.replaceAll('.', '\\.')}$`, 'm'));
      const folders = Object.values(JSON.parse(text(files['prin/build.json'])).texts);
      const { countries } = (await loadSharedContent('el')).data;
      assert.deepEqual(
        folders,
        countries.map((country) => countryFolder('html', country)),
      );
      for (const name of elementNames)
        for (const folder of folders)
          // Without the line break in front, which is for what is pasted.
          assert.equal(
            text(files[`prin/${folder}/${name}.html`]),
            text(await file(`dist/${folder}/${name}.html`)).trimStart(),
          );
      for (const folder of folders)
        for (const part of ['above', 'below'])
          assert.match(text(files[`prin/${folder}/helpline-box.${part}.html`]), /^<div lang="el"[^]*<\/div>\n$/, part);
      for (const [name, bytes] of Object.entries(files)) assert.ok(!text(bytes).includes('{{'), name);
    },
  ],
  [
    'has files that say nothing when they are asked directly, outside WordPress',
    async () => {
      const folder = path.join(root, 'integrations/wordpress');
      for (const name of (await readdir(folder)).filter((one) => one.endsWith('.php')))
        assert.deepEqual(await run('php', [path.join(folder, name)]), { stdout: '', stderr: '' }, name);
    },
  ],
  [
    'has the licences, Lit’s with its conditions and disclaimer, and names one that WordPress knows',
    async () => {
      const files = unzipSync(await file('dist/wordpress/prin.zip'));
      const licence = text(files['prin/LICENSE.txt']);
      assert.equal(licence, text(await file('dist/LICENSE.txt')));
      for (const words of ['MIT License', 'CC BY 4.0', 'BSD 3-Clause', 'Redistributions in binary form', 'AS IS'])
        assert.ok(licence.includes(words), words);
      for (const name of ['prin.php', 'readme.txt']) assert.match(text(files[`prin/${name}`]), /License: MIT$/m, name);
      assert.match(text(files['prin/readme.txt']), new RegExp(`^Tested up to: ${NEWEST}$`, 'm'));
    },
  ],
  [
    'offers the attributes that the elements read, on the elements that the README says',
    async () => {
      const { attributes } = JSON.parse(text(unzipSync(await file('dist/wordpress/prin.zip'))['prin/elements.json']));
      const section = text(await file('README.md'))
        .split('### Attributes')[1]
        .split('\n###')[0]
        .split('\n**')[0];
      const rows = [...section.matchAll(/^\| `([\w-]+)` \| (.*?) \|/gm)].map(([, name, on]) => [
        name,
        on === 'all' ? elementNames : on.match(/[\w-]+/g),
      ]);
      const sorted = (entries) =>
        entries.map(([name, on]) => [name, [...on].sort()]).sort(([one], [other]) => (one < other ? -1 : 1));
      assert.deepEqual(
        sorted(Object.entries(attributes).map(([name, { on = elementNames }]) => [name, on])),
        sorted(rows),
      );
    },
  ],
];
