/**
 * Notes that a person has read a translation beside the Greek of today: `npm run translated -- faq-accordion`, with the
 * language as a second word where there are several. Shows each pair it notes.
 */
import { targetLocales } from './locales.mjs';
import { loadSharedContent, loadContent, textFiles } from './plugin.mjs';
import { recordTranslation } from './translation.mjs';

const [name, locale = targetLocales.length === 1 ? targetLocales[0] : ''] = process.argv.slice(2);
if (!textFiles.includes(name) || !targetLocales.includes(locale)) {
  console.error(
    `npm run translated -- <${textFiles.join('|')}>${targetLocales.length > 1 ? ` <${targetLocales.join('|')}>` : ''}`,
  );
  process.exit(1);
}

const from = await loadSharedContent(locale);
const { pairs = [], stale = [], problems, invalid = problems } = await loadContent(name, from);
if (invalid.length) {
  console.error(
    `${invalid.join('\n')}\nΔιορθώστε πρώτα αυτά· δεν σημειώθηκε τίποτα. / Mend these first; nothing was noted.`,
  );
  process.exit(1);
}
for (const { key, text, translation } of stale) console.log(`${key}\n  ${text.trim()}\n  ${translation.trim()}\n`);
await recordTranslation(from.folder, locale, name, pairs);
console.log(`${stale.length} σημειώθηκαν / noted.`);
