/** Latin letters that Greek letters from α to ω are written as; θ, χ and ω share theirs with τ, ξ and ο. */
const LATIN = 'a b g d e z i t i k l m n x o p r s s t y f x ps o'.split(' ');

/**
 * Spellings of one sound, in the order in which they are replaced. After the Greek letters, so that a word folds to the
 * same key in Greek, in Greeklish and with the usual mistakes.
 */
const SOUNDS: [RegExp, string][] = (
  [
    // A digit as a letter: «8elw», «3ereis».
    ['8(?=[a-z])', 't'],
    ['3(?=[a-z])', 'x'],
    ['w', 'o'],
    // As one sound only before a vowel, because «ph» and «th» are also πη and τη: «phgame», «thlefwno».
    ['ph(?=[aeiouy])', 'f'],
    ['th(?=[aeiouyr]|\\b)', 't'],
    ['ch|ks', 'x'],
    // An h before a vowel is a χ: «hronia», «antehw»; an h after a consonant an η, as at the end: «mhnyma», «hmera».
    ['([^\\Waeiouy])h|h(?![aeiouyr])', '$1i'],
    ['h', 'x'],
    ['o[uy]', 'i'],
    // αυ, ευ: «aftoktonia», «autoktonia», «ayto»; «ευκολα», «evkola».
    ['([ae])([uy]|v(?![aeiouy]))', '$1f'],
    ['ai', 'e'],
    ['[eoyu]i|[uy]', 'i'],
    ['mp|v', 'b'],
    ['nt', 'd'],
    ['gk', 'g'],
    ['[cq]', 'k'],
    ['([a-z])\\1+', '$1'],
  ] as const
).map(([from, to]) => [new RegExp(from, 'g'), to]);

/**
 * Folds a text for searching: lower-case Latin letters by sound, one space between words. Accents, capitals, double
 * letters, the script and the ways to write a sound do not count: «Εκβιασμός», «EKVIASMOS» and «ekbiasmos» are equal.
 * English is folded by the same rules, which is no harm, because both sides of a comparison are folded.
 */
export function fold(text: string): string {
  let key = text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[α-ω]/g, (letter) => LATIN[letter.charCodeAt(0) - 945] as string);
  for (const [from, to] of SOUNDS) key = key.replace(from, to);
  return key.replace(/[^\p{L}\p{N}\n]+/gu, ' ');
}

/**
 * Removes the ending of a folded word, so that most forms of a word are equal: «εκβιάζει», «εκβιασμός»; "share",
 * "sharing". At least three letters are left. The stem is no word; it only serves comparison.
 */
export const stem = (key: string): string =>
  key.replace(
    /^(.{3,}?)(?:(?:itik|[aeio](?:[dklmnstzx]|ps|sm|st|fs))+(?:[aeio]+[nst]?|ing|s)?|[aeio]+[nst]?|ing|s)$/,
    '$1',
  );
