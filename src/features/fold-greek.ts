/** A text without what two spellings of the same Greek word may differ in: accents, case and the final sigma. */
export function foldGreek(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}
