/**
 * A text of `content/`, as each of its uses needs it. Where it is put into a string it is its HTML, so that markup needs no
 * escaping of its own. Runs in Node, at build time only.
 */
export class Words {
  /** Safe markup: escaped, its Markdown rendered, other languages marked. */
  readonly html: string;
  /** What a reader reads: no tags, no entities, a line for each paragraph or list item. */
  readonly text: string;
  /** What the editor wrote, each paragraph and list item on one line. */
  readonly markdown: string;

  constructor({ html, text, markdown }: Pick<Words, 'html' | 'text' | 'markdown'>) {
    this.html = html;
    this.text = text;
    this.markdown = markdown;
  }

  toString(): string {
    return this.html;
  }
}
