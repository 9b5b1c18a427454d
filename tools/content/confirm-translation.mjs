/**
 * Notes that a person has read a translation beside the Greek of today: `npm run translated -- faq-accordion`, with the
 * language as a second word where there are several. Shows each pair it notes. With `--later` it notes instead that
 * what is missing or out of date will be translated later.
 */
import { targetLocales } from './locales.mjs';
import { loadSharedContent, loadContent, textFiles } from './plugin.mjs';
import { recordTranslation } from './translation.mjs';

const given = process.argv.slice(2);
const isLater = given.includes('--later');
const [name, locale = targetLocales.length === 1 ? targetLocales[0] : ''] = given.filter((word) => word !== '--later');
if (!textFiles.includes(name) || !targetLocales.includes(locale)) {
  console.error(
    `npm run translated -- <${textFiles.join('|')}>` +
      `${targetLocales.length > 1 ? ` <${targetLocales.join('|')}>` : ''} [--later]`,
  );
  process.exit(1);
}

const from = await loadSharedContent(locale);
const checked = await loadContent(name, from);
const { pairs = [], missing = [], stale = [], later = [], problems, invalid = problems, mistakes = problems } = checked;
const wrong = isLater ? mistakes : invalid;
if (wrong.length) {
  console.error(
    `${wrong.join('\n')}\nΔιορθώστε πρώτα αυτά· δεν σημειώθηκε τίποτα. / Mend these first; nothing was noted.`,
  );
  process.exit(1);
}
// What has no translation yet stays for later.
const undone = isLater ? [...missing, ...stale, ...later] : later.filter(({ translation }) => translation == null);
const noted = isLater ? undone : [...stale, ...later].filter((pair) => !undone.includes(pair));
for (const { key, text, translation } of noted)
  console.log(`${key}\n  ${text.trim()}\n  ${String(translation ?? '…').trim()}\n`);
await recordTranslation(from.folder, locale, name, pairs, undone);
console.log(
  `${noted.length} ${isLater ? 'να μεταφραστούν αργότερα / to be translated later' : 'σημειώθηκαν / noted'}.`,
);
