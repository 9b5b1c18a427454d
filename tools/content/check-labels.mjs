/**
 * Whether every label that a script says (`msg()`) is translated. The build falls back to the Greek without a word, so
 * this is where a missing translation is told.
 */
import path from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { validateLocalizedPlaceholders } from '@lit/localize-tools/lib/messages.js';
import { TransformLitLocalizer } from '@lit/localize-tools/lib/modes/transform.js';
import { root } from './locales.mjs';
import { textIfThere } from './text-if-there.mjs';

const { output, interchange, ...rest } = readConfigFileAndWriteSchema(path.join(root, 'lit-localize.json'));
if (output.mode !== 'transform' || interchange.format !== 'xliff')
  throw new Error('lit-localize.json: expected the mode transform and the format xliff');
const xliff = interchange;
const config = { ...rest, output, interchange: xliff };
/** What the sources say; they are read once. */
const extracted = new TransformLitLocalizer(config);

/** How many labels the scripts have. */
export const countLabels = () => extracted.extractSourceMessages().messages.length;

/** Writes the sources of every language into out/, with its labels. */
export const compile = () => extracted.build();

/**
 * All that is wrong in the labels of every language.
 * @param {string} [folder] `xliff/` unless a test brings its own
 * @returns {Promise<string[]>}
 */
export async function labelProblems(folder = config.resolve(xliff.xliffDir)) {
  const { messages } = extracted.extractSourceMessages();
  const { translations } = new TransformLitLocalizer({
    ...config,
    interchange: { ...xliff, xliffDir: folder },
  }).readTranslationsSync();
  const told = await Promise.all(
    config.targetLocales.map(async (locale) => {
      const file = await textIfThere(path.join(folder, `${locale}.xlf`));
      const units = [...file.matchAll(/<trans-unit\b[^>]*\bid="([^"]+)"/g)].map(([, id]) => id);
      const translated = (translations.get(locale) ?? [])
        .filter(({ contents }) => contents.some((part) => typeof part !== 'string' || part.trim()))
        .map(({ name }) => name);
      /**
       * @param {string} id
       * @param {string} el
       * @param {string} en
       */
      const problem = (id, el, en) => `xliff/${locale}.xlf: ${id}: ${el} / ${en}`;
      return [
        ...messages.flatMap(({ name, contents }) => {
          const text = contents.map((part) => (typeof part === 'string' ? part : '…')).join('');
          if (!units.includes(name))
            return [
              problem(
                name,
                `Λείπει η ετικέτα «${text}». Τρέξτε: npm run labels:extract, και μεταφράστε την.`,
                'This label is not in the file. Run: npm run labels:extract, and translate it.',
              ),
            ];
          return translated.includes(name)
            ? []
            : [
                problem(
                  name,
                  `Λείπει η μετάφραση της ετικέτας «${text}»: γράψτε <target>…</target> κάτω από το <source>.`,
                  'This label is not translated: write <target>…</target> below its <source>.',
                ),
              ];
        }),
        ...units
          .filter((id) => !messages.some(({ name }) => name === id))
          .map((id) =>
            problem(
              id,
              'Καμία ετικέτα δεν έχει πια αυτό το κείμενο. Σβήστε το <trans-unit>.',
              'No label has this text any more. Take the <trans-unit> out.',
            ),
          ),
      ];
    }),
  );
  return [...told.flat(), ...validateLocalizedPlaceholders(messages, translations)];
}
