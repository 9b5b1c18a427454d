/** Every class in the markup of an element is one that a style or a script knows: no renamed class is left behind. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { root, sourceLocale } from '../../tools/content/locales.mjs';
import { loadSharedContent, renderElement } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';

const entries = await readdir(path.join(root, 'src'), { recursive: true });
const sources = await Promise.all(
  entries.filter((file) => file.endsWith('.ts')).map((file) => readFile(path.join(root, 'src', file), 'utf8')),
);
/** Names behind a dot, as selectors write them. */
const known = new Set(sources.flatMap((source) => source.match(/(?<=\.)[a-z][a-z-]*/g) ?? []));
/** The drawing that `.dots` is without a rule of its own. */
known.add('many');

test('every class in the markup of an element has a style or is looked for', async () => {
  const shared = await loadSharedContent(sourceLocale);
  for (const name of elementNames) {
    const { prerendered } = await renderElement(name, shared);
    const classes = Object.values(prerendered).flatMap((markup) =>
      [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, list]) => list?.split(/\s+/).filter(Boolean) ?? []),
    );
    assert.ok(classes.length > 20, `${name}: ${classes.length} classes`);
    assert.deepEqual(
      [...new Set(classes)].filter((one) => !known.has(one)),
      [],
      name,
    );
  }
});
