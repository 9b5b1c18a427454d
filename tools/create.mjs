/**
 * Makes a new element that builds, shows everywhere and passes every suite, with words to be replaced:
 * `npm run create -- what-now "Και τώρα τι;"`. Its files are those of tools/create/ under the new name.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sanitize } from 'storybook/internal/csf';
import { root, targetLocales } from './content/locales.mjs';
import { loadContent, loadSharedContent } from './content/plugin.mjs';
import { recordTranslation } from './content/translation.mjs';
import { contentTitle, elementNames, elements, NAME } from './elements.mjs';
import { isProgram } from './is-program.mjs';
import { classOf } from './package/modules.mjs';

const TEMPLATES = path.join(root, 'tools/create');
/** A title that can stand in YAML, in a script and in an address of Storybook as it is. */
const TITLE = /^[\p{L}«][\p{L}\p{N} ,;.!·«»’–-]{0,59}$/u;

/**
 * The files of an element, by their path in the project; a language other than Greek begins with the English words.
 * @param {string} name
 */
function filesOf(name) {
  return readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.template'))
    .flatMap((file) => {
      const text = readFileSync(path.join(TEMPLATES, file), 'utf8');
      const target = file.replaceAll('new-element', name).replace(/\.template$/, '');
      const english = path.join('content', 'en') + path.sep;
      return target.startsWith(english)
        ? targetLocales.map((locale) => [path.join('content', locale, target.slice(english.length)), text])
        : [[target, text]];
    });
}

/**
 * Why there cannot be an element of this name and title, or nothing.
 * @param {string} name
 * @param {string} title
 */
export function refusal(name, title) {
  if (!NAME.test(name))
    return `«${name}»: χρειάζεται όνομα με μικρά λατινικά και παύλες, π.χ. what-now.
A name of a-z and hyphens is expected, e.g. what-now.`;
  if (!TITLE.test(title))
    return `«${title}»: χρειάζεται τίτλος ως 60 χαρακτήρες, χωρίς σύμβολα.
A title of up to 60 characters without signs is expected.`;
  // prin and frame are scripts of their own.
  const taken = [`src/${name}.ts`, `src/${name}`, ...filesOf(name).map(([file]) => file)].find((file) =>
    existsSync(path.join(root, file)),
  );
  if (taken) return `«${name}»: υπάρχει ήδη το ${taken}. / ${taken} exists already.`;
  const same = elementNames.find((other) => contentTitle(other) === title);
  if (same) return `«${title}»: έτσι λέγεται ήδη το ${same}, δώστε άλλον τίτλο. / ${same} has this title already.`;
  return '';
}

/**
 * @param {string} name
 * @param {string} title
 */
async function create(name, title) {
  const order = Math.max(...elements.map((element) => element.order)) + 10;
  for (const [file, text] of filesOf(name)) {
    const written = text
      .replaceAll('new-element', name)
      .replaceAll('NewElement', classOf(name))
      .replaceAll('Νέο στοιχείο', title)
      .replaceAll(sanitize('Νέο στοιχείο'), sanitize(title))
      .replace('"order": 0', `"order": ${order}`);
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), written);
    console.log(file);
  }
  for (const locale of targetLocales) {
    const shared = await loadSharedContent(locale);
    const { pairs = [] } = await loadContent(name, shared);
    await recordTranslation(shared.folder, locale, name, pairs);
  }
}

/** As a program. */
async function main() {
  const [name = '', title = 'Νέο στοιχείο'] = process.argv.slice(2);
  const refused = refusal(name, title.normalize('NFC'));
  if (refused) {
    console.error(refused);
    process.exitCode = 1;
    return;
  }
  await create(name, title.normalize('NFC'));
  console.log(`
Τώρα γράψτε τα λόγια του, και μετά: / Now write its words, and then:
npm run build && npm run docs:tables && npm run a11y:update`);
}

if (isProgram(import.meta.url)) await main();
