/** What the filter of the questions stands on: folding, matching and ranking. */
import { expect } from 'chai';
import { fold } from '../../src/features/search/fold.js';
import { match, wordsOf, type Word } from '../../src/features/search/match.js';
import { createSearch } from '../../src/features/search/search.js';

const word = (text: string) => wordsOf(text)[0] as Word;
const likeness = (typed: string, indexed: string) => match(word(typed), word(indexed));

describe('fold', () => {
  for (const [written, ...spellings] of [
    ['Εκβιασμός', 'ΕΚΒΙΑΣΜΟΣ', 'εκβιασμοσ', 'ἐκβιασμός', 'ekviasmos', 'EKBIASMOS'],
    ['φοβάμαι', 'φοβαμαι', 'fovamai', 'fobame', 'phovamai'],
    ['αυτοκτονία', 'αυτοκτωνία', 'aftoktonia', 'autoktonia', 'aytoktwnia', 'avtoktonia'],
    ['ντρέπομαι', 'ntrepomai', 'drepomai', 'ντρέπομε'],
    ['μπλέξω', 'mpleksw', 'blexo', 'bleksw'],
    ['χωρίσαμε', 'xwrisame', 'horisame', 'chorisame'],
    ['θέλω', '8elw', 'thelo'],
    ['μήνυμα', 'mhnuma', 'minyma', 'mhnyma'],
    ['πρώην', 'prwhn', 'prwin', 'proin'],
    ['σχολείο', 'sxoleio', 'sxolio', 'σχολιό'],
    ['καταγγελία', 'kataggelia', 'katagelia'],
    ['ψυχολόγος', 'psyxologos', 'psuchologos'],
    ['Μαΐου', 'ΜΑΙΟΥ', 'maiou'],
    ['don’t', "don't", 'dont'],
  ] as const)
    it(`gives every spelling of «${written}» one key`, () => {
      for (const spelling of spellings) expect(fold(spelling), spelling).to.equal(fold(written));
    });

  it('keeps numbers, and letters of other scripts', () => {
    expect(fold('11 8 да')).to.equal('11 8 да');
  });

  it('keeps different words apart', () => {
    expect(fold('νόμος')).not.to.equal(fold('νέος'));
  });
});

describe('match', () => {
  it('is 1 for the same word, less for its beginning, less again for a slip, and 0 for another word', () => {
    const values = ['εκβιασμός', 'εκβια', 'εκβιαμσος', 'εκδρομή'].map((typed) => likeness(typed, 'εκβιασμός'));
    expect(values[0]).to.equal(1);
    expect(values).to.deep.equal([...values].sort((one, other) => other - one));
    expect(values[2]).to.be.above(0);
    expect(values[3]).to.equal(0);
  });

  for (const [typed, indexed] of [
    ['εκβιασμός', 'εκβιάζει'],
    ['πλήρωσα', 'πληρώνω'],
    ['threatening', 'threat'],
    ['nudes', 'nude'],
    ['instagrm', 'instagram'],
    ['isntagram', 'instagram'],
    ['δασκλάα', 'δασκάλα'],
  ] as const)
    it(`finds «${indexed}» by «${typed}»`, () => {
      expect(likeness(typed, indexed)).to.be.above(0);
    });

  it('does not find a word by another of the same length', () => {
    expect(likeness('πρωινό', 'πριγκίπισσα')).to.equal(0);
    expect(likeness('μου', 'του')).to.equal(0);
  });
});

describe('createSearch', () => {
  const search = createSearch([
    ['Τι κάνω με τη φωτογραφία μου;', 'Δεν πληρώνω. Μιλάω με κάποιον.'],
    ['Τι κάνω με τον εκβιασμό; blackmail', 'Ζω. Κρατάω τα μηνύματα.'],
    ['Τι κάνω με το σχολείο;', 'Μιλάω με το σχολείο και με τον εκβιασμό.'],
  ]);

  it('ranks a word of a question above the same word of an answer', () => {
    expect(search('εκβιασμός')?.slice(0, 1)).to.deep.equal([1]);
    expect(search('blackmailing')).to.deep.equal([1]);
  });

  it('lets a rare word count more than words of every answer', () => {
    expect(search('τι κάνω με το blackmail')?.[0]).to.equal(1);
  });

  it('keeps the order of answers that fit equally well', () => {
    expect(search('τι κάνω')).to.deep.equal([0, 1, 2]);
  });

  it('finds nothing if only common words of a phrase are known, or none', () => {
    expect(search('τι φαγητό μαγειρεύω')).to.deep.equal([]);
    for (const unknown of ['ξψξψ', 'ζζζζ', 'zzzz']) expect(search(unknown)).to.deep.equal([]);
  });

  it('tells no words from words that fit nothing', () => {
    for (const empty of ['', '  ', '?!']) expect(search(empty)).to.equal(undefined);
  });

  it('answers a phrase alike however it was typed before', () => {
    const once = search('εκβιασμό σχολείο');
    for (const typed of ['ε', 'εκβ', 'εκβιασμό', 'εκβιασμό σχο']) search(typed);
    expect(search('εκβιασμό σχολείο')).to.deep.equal(once);
  });
});
