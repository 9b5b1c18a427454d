/**
 * How large the letters of a poster can be so that all of it stands on one sheet of A4: an estimate of the lines that
 * its blocks take, because a build has no browser. Where scripts run, src/frame/poster.ts measures.
 */

/** Points. Smaller is hard to read on a wall, larger is loud. */
const SMALLEST = 8;
const LARGEST = 14;
/** On more than one sheet there is room for letters that are easier to read. */
const MANY = 9;
/** The room for the text: two columns, beside a header, the three numbers and a footer, in points. */
const COLUMN = { width: 252, height: 505, count: 2 };
/** The width of a letter, the height of a line and the room before a block, as parts of the size. */
const LETTER = 0.53;
const LINE = 1.3;
const GAP = 0.42;
/** What a number, which is larger than the text, adds to its line. */
const NUMBER = 0.5;

const BLOCK =
  /<(h[2-6]|p|li|blockquote|caption|tr|section)\b[^>]*>(.*?)(?=<(?:h[2-6]|p|li|blockquote|caption|tr|section)\b|$)/gs;

/**
 * @param {{ tag: string, letters: number, numbers: number }[]} blocks
 * @param {number} size
 */
const heightAt = (blocks, size) =>
  blocks.reduce((sum, { tag, letters, numbers }) => {
    const scale = tag === 'h2' ? 1.35 : 1;
    const lines = Math.ceil((letters * LETTER * size * scale) / COLUMN.width);
    return sum + lines * LINE * size * scale + (lines ? GAP * size : 0) + numbers * NUMBER * size;
  }, 0);

/**
 * @param {string} html the text of a poster
 * @returns {number} points
 */
export function fontSizeOf(html) {
  const blocks = [...html.matchAll(BLOCK)].map(([, tag, inner]) => ({
    tag,
    letters: inner.replace(/<[^>]*>/g, '').trim().length,
    numbers: (inner.match(/<a href="tel:/g) ?? []).length,
  }));
  /** @param {number} size */
  const fits = (size) => heightAt(blocks, size) <= COLUMN.height * COLUMN.count;
  let size = LARGEST;
  while (size > SMALLEST && !fits(size)) size -= 0.25;
  return fits(size) ? size : MANY;
}
