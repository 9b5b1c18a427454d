/**
 * Builds a pseudo-locale to find untranslated texts and assumptions about left and right: it runs from right to left,
 * and its texts are the Greek ones with every letter replaced by an Arabic one.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { TransformLitLocalizer } from '@lit/localize-tools/lib/modes/transform.js';
import { rollup } from 'rollup';
import { Document } from 'yaml';
import { script } from '../../rollup.config.mjs';
import { root } from '../../tools/content/locales.mjs';
import { loadContent, loadSharedContent, textFiles } from '../../tools/content/plugin.mjs';
import { recordTranslation } from '../../tools/content/translation.mjs';

/** The pseudo-locale of the Unicode data that runs from right to left. */
export const LOCALE = 'ar-XB';
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/**
 * Replaces letters by Arabic ones, and removes the comma of «ό,τι»; digits, addresses (as words of a link too),
 * placeholders and the labels of countries stay.
 */
export const pseudo = (text) =>
  text
    .replace(/ό,(?=τι)/gi, 'ό')
    .split(/(\[[\w-]+(?:\.[\w-]+)+(?=\]\()|\]\([^)]*\)|<[^>]*>|\{[a-z]+\}|[{\s][A-Z]{2}: )/)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .normalize('NFD')
            .replace(/\p{M}/gu, '')
            .replace(/\p{L}/gu, (letter) => LETTERS[letter.codePointAt(0) % LETTERS.length]),
    )
    .join('');

/** Builds the pseudo-locale in a folder of its own below out/, with its content and `prin.js`; `remove` deletes it. */
export async function buildPseudoLocale() {
  await mkdir(path.join(root, 'out'), { recursive: true });
  const folder = await mkdtemp(path.join(root, 'out/third-'));
  const shared = await contentIn(path.join(folder, 'content'));
  await compile(folder);
  const bundle = await rollup(script('prin', LOCALE, { compiled: folder, folder: shared.folder, shipped: folder }));
  await bundle.write(script('prin', LOCALE, { shipped: folder }).output);
  return { shared, script: path.join(folder, 'prin.js'), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The content, with a translated file for every Greek one, each recorded as translated. */
async function contentIn(content) {
  await cp(path.join(root, 'content'), content, { recursive: true });
  await mkdir(path.join(content, LOCALE));
  for (const name of textFiles) await writeFile(path.join(content, LOCALE, `${name}.yaml`), '{}');
  const empty = await loadSharedContent(LOCALE, content);
  for (const name of textFiles) {
    const { pairs } = await loadContent(name, empty);
    const document = new Document({});
    for (const { place, text } of pairs) document.setIn(place, pseudo(text));
    await writeFile(path.join(content, LOCALE, `${name}.yaml`), document.toString());
    await recordTranslation(content, LOCALE, name, pairs);
  }
  return loadSharedContent(LOCALE, content);
}

/** The labels, made from the file of another language. */
async function compile(folder) {
  const config = readConfigFileAndWriteSchema(path.join(root, 'lit-localize.json'));
  const third = {
    ...config,
    targetLocales: [LOCALE],
    output: { mode: 'transform', outputDir: folder },
    interchange: { format: 'xliff', xliffDir: folder },
  };
  const [other] = config.targetLocales;
  const labels = (await readFile(path.join(root, `xliff/${other}.xlf`), 'utf8'))
    .replace(`target-language="${other}"`, `target-language="${LOCALE}"`)
    .replace(
      /<source>(.*?)<\/source>\s*<target>.*?<\/target>/gs,
      (_, text) => `<source>${text}</source><target>${pseudo(text)}</target>`,
    );
  await writeFile(path.join(folder, `${LOCALE}.xlf`), labels);
  await new TransformLitLocalizer(third).build();
}
