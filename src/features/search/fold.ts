/** The Latin letter of each Greek one from α to ω; θ, χ and ω share theirs with τ, ξ and ο, and ψ follows below. */
const LATIN = 'abgdezitiklmnxoprsstyfxψo';

/** Spellings of one sound, in the order in which they are replaced once all letters are Latin. */
const SOUNDS = [
  [/ψ/g, 'ps'],
  // A digit as a letter: «8elw».
  [/8(?=[a-z])/g, 't'],
  [/w/g, 'o'],
  // As one sound only before a vowel, because «ph» and «th» are also πη and τη: «phgame», «thlefwno».
  [/ph(?=[aeiouy])/g, 'f'],
  [/th(?=[aeiouyr]|\b)/g, 't'],
  [/ch|ks/g, 'x'],
  // An h after a consonant is an η, as before one, «mhnyma», «hmera»; any other is a χ: «hronia», «antehw».
  [/([^\Waeiouy])h|h(?![aeiouyr])/g, '$1i'],
  [/h/g, 'x'],
  [/o[uy]/g, 'i'],
  // αυ, ευ: «aftoktonia», «autoktonia», «ayto»; «eukola», «evkola».
  [/([ae])([uy]|v(?![aeiouy]))/g, '$1f'],
  [/ai/g, 'e'],
  [/[eoyu]i|[uy]/g, 'i'],
  [/mp|v/g, 'b'],
  // Not «isntagram», a slip.
  [/([aeio]|\b)nt/g, '$1d'],
  [/gk/g, 'g'],
  [/([a-z])\1/g, '$1'],
] as const;

/**
 * Folds a text for searching: lower-case Latin letters by sound. Accents, capitals, double letters, the script and the
 * ways to spell a sound do not count: «Εκβιασμός», «EKVIASMOS» and «ekbiasmos» are equal. English is folded by the same
 * rules; that does no harm, because both sides are folded.
 */
export function fold(text: string): string {
  let key = text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[α-ω]/g, (letter) => LATIN.charAt(letter.charCodeAt(0) - 945));
  for (const [spelling, sound] of SOUNDS) key = key.replace(spelling, sound);
  return key;
}
