/**
 * The budgets that need no browser. C is the brotli size of the words that a script carries, so that a budget follows
 * the text: more words may weigh more, more code may not. Its words are those of the fallback of every country, those
 * of controls, which the fallback lacks, the words in attributes, which nobody sees there, and the labels that only a
 * script says. `npm run size` prints every figure against its budget; over a must it fails.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, root, shippedIn, sourceLocale, targetLocales } from './content/locales.mjs';
import { countryFolder } from './build/context.mjs';
import { loadSharedContent } from './content/plugin.mjs';
import { elementNames } from './elements.mjs';
import { compress } from './build/precompress.mjs';

/** @param {Buffer} bytes */
export const sizesOf = (bytes) => ({
  bytes: bytes.length,
  gzip: compress.gzip(bytes).length,
  brotli: compress.brotli(bytes).length,
});

/**
 * What a file may weigh over its words, in bytes of brotli: all elements together, one alone, and the host's script for
 * frames, which has no words. What all share is paid once, then each element has its part. What it costs to survive
 * pages that hold, cover, morph or break an element is in docs/performance.md. Links that become elements have 450 of
 * their own, marks that a filter has changed 150. The look has its part since it is drawn: the frame, drawings, icons
 * and tiles, 2.8 kB in all elements together. What loads the panel of `debug` has 300. Each of
 * the later three weighs more than one of the first four: steps that are walked, an agreement, a model that draws. A
 * root of a later release, addresses of the page's own line on paper, and urgent tiles in rows have 400.
 * To close again what a reader has opened, and to bear a page that writes into our copies of its lines, has 40.
 * What presses, frames, dialogs and translators do beside one another and at once has 450, of which one element alone
 * has 150. Colours that are derived only where the page gives some, and text that stays on a surface that lets the
 * page through, have 40.
 */
export const BUDGETS = {
  all: {
    must: 14_700 + 450 + 150 + 300 + 400 + 40 + 450 + 40 + 1_700 * elementNames.length,
    aim: 7_000 + 1_200 * elementNames.length,
  },
  one: { must: 14_800 + 300 + 150 + 150 + 40, aim: 9_500 },
  frame: { must: 750, aim: 600 },
};

/**
 * Words that stand in attributes: those that a reader's search finds, and those that only a script says.
 * @param {string} markup
 */
const wordsInAttributes = (markup) =>
  [...markup.matchAll(/ data-(?:search|say-\w+)="([^"]*)"/g)].map(([, words]) => words).join('\n');

/** @param {string} text */
const folded = (text) => text.replace(/\s+/g, ' ').trim();
/** @param {string} markup */
const visibleText = (markup) => folded(markup.replace(/<[^>]*>/g, ''));
/**
 * The pieces of text between tags.
 * @param {string} markup
 */
const runsOf = (markup) =>
  markup
    .replace(/<style[^>]*>.*?<\/style>/gs, '')
    .split(/<[^>]*>/)
    .map(folded);

/**
 * The words of a prerendered page that are in none of the fallbacks: those of controls, each once.
 * @param {string} prerendered
 * @param {string[]} fallbacks
 */
function controlWords(prerendered, fallbacks) {
  const said = new Set(fallbacks.flatMap(runsOf));
  return [...new Set(runsOf(prerendered))].filter((run) => !said.has(run));
}

/**
 * What the scripts of a language say by themselves, in the pieces between what is filled in.
 * @param {string} locale
 */
async function labelsOf(locale) {
  const own = locale === sourceLocale ? 'source' : 'target';
  const file = await readFile(
    path.join(root, 'xliff', `${locale === sourceLocale ? targetLocales[0] : locale}.xlf`),
    'utf8',
  );
  return [...file.matchAll(new RegExp(`<${own}>(.*?)</${own}>`, 'gs'))].map(([, label]) =>
    label
      .split(/<x [^>]*>/)
      .map((piece) => piece.trim())
      .filter(Boolean),
  );
}

/**
 * Every script of a language against its budget.
 * @param {string} locale
 */
export async function weights(locale) {
  const folder = shippedIn(locale);
  // The fallbacks of all countries together have every word that a script may show; the prerendered page of any country
  // has every word that stands in an attribute.
  const { countries } = (await loadSharedContent(locale)).data;
  /** @param {...string} to */
  const read = (...to) => readFile(path.join(folder, ...to), 'utf8');
  /** @param {string} name */
  const wordsOf = async (name) => {
    const fallbacks = await Promise.all(
      countries.map((country) => read(countryFolder('html', country), `${name}.html`)),
    );
    const prerendered = await read('prerendered', `${name}.html`);
    return [...fallbacks.map(visibleText), ...controlWords(prerendered, fallbacks), wordsInAttributes(prerendered)];
  };
  const texts = Object.fromEntries(await Promise.all(elementNames.map(async (name) => [name, await wordsOf(name)])));
  const labels = await labelsOf(locale);
  /** @param {string[]} parts */
  const C = (parts) => sizesOf(Buffer.from(parts.join('\n'))).brotli;
  const rows = [];
  for (const name of ['prin', ...elementNames, ...(locale === sourceLocale ? ['frame'] : [])]) {
    const file = path.join(folder, `${name}.js`);
    const script = await readFile(file);
    const { bytes, gzip, brotli } = sizesOf(script);
    const { must, aim } = { prin: BUDGETS.all, frame: BUDGETS.frame }[name] ?? BUDGETS.one;
    const said = labels.filter((pieces) => pieces.every((piece) => script.includes(piece)));
    const c = name === 'frame' ? 0 : C([name === 'prin' ? Object.values(texts) : texts[name], said].flat(2));
    rows.push({
      file: path.relative(path.join(root, 'dist'), file),
      bytes,
      gzip,
      brotli,
      c,
      over: brotli - c,
      must,
      aim,
    });
  }
  return rows;
}

/** Prints every script against its budget; the exit code is 1 if one is over a must. */
export async function printWeights() {
  console.log('file                     bytes    gzip  brotli       C    C +    must     aim');
  const rows = (await Promise.all(locales.map(weights))).flat();
  for (const { file, over, must, aim, ...figures } of rows) {
    const verdict = over > must ? 'OVER MUST' : over > aim ? 'over aim' : 'ok';
    console.log(
      [
        file.padEnd(22),
        ...[...Object.values(figures), over, must, aim].map((figure) => String(figure).padStart(7)),
        verdict,
      ].join(' '),
    );
  }
  const failed = rows.filter(({ over, must }) => over > must).length;
  console.log(failed ? `\n${failed} over must` : '\nall within must');
  process.exitCode = failed ? 1 : 0;
}
