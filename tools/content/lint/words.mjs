/**
 * Words that blame, frighten or name wrongly, and what to write instead. The lists are for editors to lengthen: one
 * line a word, written without accents, as a stem where the endings change (`ανοητ*`). A pattern may begin with words
 * after which it is fine: `{δεν, ποτε δεν}`.
 */
import { LETTER, remembered } from './rule.mjs';

/** @typedef {[found: string, el: string, en: string]} Entry what to look for, and what to write instead */

/** @type {Record<string, { why: [string, string], el: Entry[], en: Entry[] }>} */
export const lists = {
  blame: {
    why: ['Ρίχνει το φταίξιμο στον αναγνώστη', 'It blames the reader'],
    el: [
      ['{δεν, δεν ειναι} φταις', 'δεν φταις εσύ', 'it is not your fault'],
      [
        '{δεν, οτι δεν, πως δεν} φταιει το παιδι',
        'η ευθύνη είναι εκείνου που μοιράζει ή απειλεί',
        'the responsibility lies with whoever shares or threatens',
      ],
      ['εφταιξ*', 'δεν φταις εσύ', 'it is not your fault'],
      ['{δεν ειναι} δικο σου λαθος', 'δεν φταις εσύ', 'it is not your fault'],
      ['λαθος σου', 'δεν φταις εσύ', 'it is not your fault'],
      ['σφαλμα σου', 'δεν φταις εσύ', 'it is not your fault'],
      [
        '{δεν ειναι ο, δεν ειναι, οχι ο} ενοχος',
        'όποιος ζητά βοήθεια δεν είναι ο ένοχος',
        'whoever asks for help is not the culprit',
      ],
      ['ενοχη', 'δεν φταις εσύ', 'it is not your fault'],
      ['ευθυνεσαι', 'η ευθύνη είναι εκείνου που μοιράζει', 'the responsibility lies with whoever shares'],
      ['ανοητ*', 'πείτε τι έγινε, χωρίς χαρακτηρισμό', 'say what happened, without a judgement'],
      ['χαζ[οηαόομέ]*', 'πείτε τι έγινε, χωρίς χαρακτηρισμό', 'say what happened, without a judgement'],
      ['βλακ*', 'πείτε τι έγινε, χωρίς χαρακτηρισμό', 'say what happened, without a judgement'],
      ['αφελ[ηεω]*', 'πείτε τι έγινε, χωρίς χαρακτηρισμό', 'say what happened, without a judgement'],
      ['απερισκεπτ*', 'πείτε τι έγινε, χωρίς χαρακτηρισμό', 'say what happened, without a judgement'],
      ['ανευθυν*', 'πείτε τι έγινε, χωρίς χαρακτηρισμό', 'say what happened, without a judgement'],
      ['ανωριμ*', 'πείτε τι έγινε, χωρίς χαρακτηρισμό', 'say what happened, without a judgement'],
      ['{δεν ειναι} ντροπη σου', 'δεν φταις εσύ', 'it is not your fault'],
      ['επρεπε να ειχες', 'τι μπορεί να γίνει τώρα', 'what can be done now'],
      ['δεν επρεπε να', 'τι μπορεί να γίνει τώρα', 'what can be done now'],
      ['το προκαλεσ*', 'η ευθύνη είναι εκείνου που μοιράζει', 'the responsibility lies with whoever shares'],
      ['παραδεξου', 'αν θέλεις, πες το σε κάποιον', 'if you want, tell someone'],
      ['θυμα', 'όποιος το περνά', 'whoever goes through it'],
      ['θυματ*', 'όποιος το περνά', 'whoever goes through it'],
      ['κακοι γονεις', 'κανένας γονιός δεν τα ξέρει όλα', 'no parent knows everything'],
    ],
    en: [
      ["{not, isn't, isn’t, never} your fault", 'it is not your fault', 'it is not your fault'],
      ['your own fault', 'it is not your fault', 'it is not your fault'],
      ['your mistake', 'it is not your fault', 'it is not your fault'],
      ['should have known', 'what can be done now', 'what can be done now'],
      ["{never} should( not|n't|n’t) have", 'what can be done now', 'what can be done now'],
      ['stupid*', 'say what happened, without a judgement', 'say what happened, without a judgement'],
      ['silly', 'say what happened, without a judgement', 'say what happened, without a judgement'],
      ['foolish*', 'say what happened, without a judgement', 'say what happened, without a judgement'],
      ['naive', 'say what happened, without a judgement', 'say what happened, without a judgement'],
      ['irresponsible', 'say what happened, without a judgement', 'say what happened, without a judgement'],
      ['shame on', 'it is not your fault', 'it is not your fault'],
      ['shameful', 'it is not your fault', 'it is not your fault'],
      ['victims?', 'whoever goes through it', 'whoever goes through it'],
      [
        "{not the, isn't the, isn’t the} guilty",
        'whoever asks for help has done nothing wrong',
        'whoever asks for help has done nothing wrong',
      ],
    ],
  },
  fright: {
    why: ['Τρομάζει και δεν βοηθά', 'It frightens and does not help'],
    el: [
      [
        'για παντα',
        'μπορεί να μείνουν αντίγραφα, υπάρχουν όμως τρόποι να περιοριστεί',
        'copies may remain, but there are ways to limit it',
      ],
      ['καταστρ[εαο]*', 'τι μπορεί να γίνει τώρα', 'what can be done now'],
      ['κατεστραμμεν*', 'τι μπορεί να γίνει τώρα', 'what can be done now'],
      ['κυνηγ*', 'μπορεί να ξαναφανεί', 'it may turn up again'],
      ['στοιχειων*', 'μπορεί να ξαναφανεί', 'it may turn up again'],
      [
        '{ποτε δεν ειναι, δεν ειναι ποτε, δεν ειναι} (πολυ )?αργα πια',
        'ποτέ δεν είναι αργά για να ζητήσεις βοήθεια',
        'it is never too late to ask for help',
      ],
      ['ειναι πολυ αργα', 'ποτέ δεν είναι αργά για να ζητήσεις βοήθεια', 'it is never too late to ask for help'],
      ['δεν γινεται τιποτα', 'υπάρχουν τρόποι να περιοριστεί', 'there are ways to limit it'],
      ['τιποτα δεν μπορ*', 'υπάρχουν τρόποι να περιοριστεί', 'there are ways to limit it'],
      ['(μη αναστρεψιμ|ανεπανορθωτ|αμετακλητ)*', 'υπάρχουν τρόποι να περιοριστεί', 'there are ways to limit it'],
      ['φυλακ[ηειισ]*', 'μπορεί να είναι αδίκημα· καμία ποινή', 'it can be an offence; no penalties'],
      ['καταδικ*', 'μπορεί να είναι αδίκημα· καμία ποινή', 'it can be an offence; no penalties'],
      ['(τρομερ|τρομακτικ|τραγικ|φρικτ|φρικαλε)*', 'σοβαρό', 'serious'],
      ['(ζωντανος |σωστος |πραγματικος )?εφιαλτης', 'δύσκολο', 'hard'],
      ['θα το (μετανιωσεις|πληρωσεις)', 'τι μπορείς να κάνεις', 'what you can do'],
      ['(ρεζιλ|ξεφτιλ|στιγματ)*', 'μια εικόνα δεν σε ορίζει', 'a picture does not define you'],
      ['στιγμα', 'μια εικόνα δεν σε ορίζει', 'a picture does not define you'],
      ['απειρ(ους|οι|α|ες|ων)', 'πολλούς', 'many'],
      ['ανεξελεγκτ*', 'δεν αποφασίζεις πια μόνο εσύ', 'it is no longer yours alone to decide'],
      ['τελος του κοσμου', 'αντιμετωπίζεται', 'it can be dealt with'],
      ['συνεχως αυξαν*', 'αφορά μια μειονότητα, με έτος και τόπο', 'it concerns a minority, with year and place'],
    ],
    en: [
      [
        'for ?ever',
        'copies may remain, but there are ways to limit it',
        'copies may remain, but there are ways to limit it',
      ],
      ['ruin*', 'what can be done now', 'what can be done now'],
      ['destroy*', 'what can be done now', 'what can be done now'],
      ['haunt*', 'it may turn up again', 'it may turn up again'],
      ['{never} too late', 'it is never too late to ask for help', 'it is never too late to ask for help'],
      ['nothing can be done', 'there are ways to limit it', 'there are ways to limit it'],
      ['irreversibl*', 'there are ways to limit it', 'there are ways to limit it'],
      ['prisons?|jail', 'it can be an offence; no penalties', 'it can be an offence; no penalties'],
      ['convict*', 'it can be an offence; no penalties', 'it can be an offence; no penalties'],
      ['(terribl|horribl|horrific|tragic|nightmarish)*', 'serious', 'serious'],
      ['a nightmare', 'hard', 'hard'],
      ["you('ll|’ll| will) regret", 'what you can do', 'what you can do'],
      ['(countless|infinite)', 'many', 'many'],
      ['end of the world', 'it can be dealt with', 'it can be dealt with'],
    ],
  },
  term: {
    why: ['Όρος που αδικεί ή δεν ισχύει', 'A term that wrongs someone, or is not true'],
    el: [
      [
        'παιδικ(η|ης|ες|ων) πορνογραφι(α|ας|ες|ων)',
        'υλικό σεξουαλικής κακοποίησης παιδιών',
        'child sexual abuse material',
      ],
      [
        'πορνογραφι(α|ας|ες|ων) (ανηλικων|παιδιων|με παιδια)',
        'υλικό σεξουαλικής κακοποίησης παιδιών',
        'child sexual abuse material',
      ],
      ['παιδοπορνογραφι*', 'υλικό σεξουαλικής κακοποίησης παιδιών', 'child sexual abuse material'],
      ['child porn*', 'υλικό σεξουαλικής κακοποίησης παιδιών', 'child sexual abuse material'],
      ['εκδικητικ(η|ης|ες|ων) πορνογραφι(α|ας|ες|ων)', 'διαμοιρασμός χωρίς συναίνεση', 'sharing without consent'],
      ['revenge porn*', 'διαμοιρασμός χωρίς συναίνεση', 'sharing without consent'],
      ['διαδικτυακ(ο|ου) σεξ', 'κομμάτι της σεξουαλικής ζωής που πέρασε στο κινητό', 'sexual life moved onto a phone'],
      ['ελεγχθηκ*', 'επιβεβαιώθηκε, μόνο με ημερομηνία στο confirmed', 'confirmed, and only with a date in confirmed'],
      ['αυτοκτονησ*', 'ονόμασε τη γραμμή που βοηθά, καμία ιστορία', 'name the line that helps, no story'],
    ],
    en: [
      ['child porn*', 'υλικό σεξουαλικής κακοποίησης παιδιών', 'child sexual abuse material'],
      ['revenge porn*', 'διαμοιρασμός χωρίς συναίνεση', 'sharing without consent'],
      ['kiddie porn*', 'υλικό σεξουαλικής κακοποίησης παιδιών', 'child sexual abuse material'],
      ['cyber ?sex', 'κομμάτι της σεξουαλικής ζωής που πέρασε στο κινητό', 'sexual life moved onto a phone'],
      ['(committed|commits?|committing) suicide', 'ονόμασε τη γραμμή που βοηθά', 'name the line that helps'],
    ],
  },
};

/**
 * «ανοητ*» → the stem and any ending; «{δεν} φταις» → «φταις», unless «δεν» stands before it. Stems are whole words at
 * their beginning.
 * @param {string} found
 */
export function patternOf(found) {
  const [, fine = '', rest] = /^(?:\{([^}]*)\} )?(.*)$/u.exec(found) ?? [];
  const unless = fine
    .split(', ')
    .filter(Boolean)
    .map((words) => `(?<!(?<!${LETTER})${words} )`)
    .join('');
  const ending = rest.endsWith('*') ? `${rest.slice(0, -1)}${LETTER}*` : `(?:${rest})(?!${LETTER})`;
  return new RegExp(`(?<!${LETTER})${unless}${ending.replace(/ (?!\?)/g, '\\s+')}`, 'giu');
}

const foldedLetter = remembered((letter) =>
  letter.length === 1 ? (letter.normalize('NFD')[0] ?? letter).toLowerCase().replace('ς', 'σ') : letter,
);

/** Without accents and in small letters, each letter in its place: every list asks for the same texts. */
export const folded = remembered((text) => [...text].map(foldedLetter).join(''));

/** @param {string} text */
const sigma = (text) => text.replaceAll('ς', 'σ');

/** @type {import('./rule.mjs').Rule[]} */
export const wordRules = Object.entries(lists).map(([name, { why, ...entries }]) => {
  const compiled = Object.fromEntries(
    Object.entries(entries).map(([locale, list]) => [
      locale,
      list.map(([found, el, en]) => ({ pattern: patternOf(sigma(found)), el, en })),
    ]),
  );
  return {
    name,
    find: ({ plain, locale }) => {
      const text = folded(plain);
      return (compiled[locale] ?? []).flatMap((entry) =>
        [...text.matchAll(entry.pattern)].map(({ 0: match, index }) => ({
          at: index,
          text: plain.slice(index, index + match.length),
          el: `${why[0]}. Προτίμησε: «${entry.el}».`,
          en: `${why[1]}. Rather: "${entry.en}".`,
        })),
      );
    },
  };
});
