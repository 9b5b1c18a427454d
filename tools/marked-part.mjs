/** The parts of documents that commands write, each between its two marks. */

/**
 * A document with one such part as it is now.
 * @param {string} document
 * @param {string} file its path, for the error
 * @param {string} name of the part: `attributes` ends at the mark `<!-- /attributes -->`
 * @param {string} content
 * @param {string} [command] the script of package.json that writes it
 * @throws {Error} where the document lacks one of the two marks
 */
export function withPart(document, file, name, content, command = 'docs:tables') {
  const [begin, end] = [`<!-- ${name}: npm run ${command} -->`, `<!-- /${name} -->`];
  const [start, stop] = [document.indexOf(begin), document.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`${file} needs the two lines ${begin} and ${end}, in this order.`);
  return `${document.slice(0, start)}${begin}\n\n${content}\n\n${document.slice(stop)}`;
}

/**
 * A table in Markdown.
 * @param {string[]} head
 * @param {string[][]} rows
 */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
