/** Normalises Greek text for searching: removes accents, lower-cases, final sigma → sigma. */
export function foldGreek(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}
