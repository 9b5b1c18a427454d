/** A text of `content/` as each of its uses needs it. Runs in Node, at build time only. */
import MarkdownIt, { type Token } from 'markdown-it';
import { inCountry, renderGroups } from './by-country.js';
import { markLanguages } from './languages.js';

/** As a string it is its HTML, so that markup needs no escaping of its own. */
export class Words {
  /** Safe markup: escaped, its Markdown rendered, other languages marked, the words of all countries as a choice. */
  readonly html: string;
  /** What a reader of the first country reads: no tags, no entities, a line for each paragraph or list item. */
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

/** The Markdown that an editor may write: paragraphs, lists, bold and links. */
export const markdown = new MarkdownIt({ html: false }).disable([
  'image',
  // It would hide a sign from every check of the text.
  'entity',
  'autolink',
  'heading',
  'lheading',
  'table',
  'code',
  'fence',
  'backticks',
]);
markdown.renderer.rules.text = (tokens, index, _options, env) =>
  withLanguages(tokens[index]?.content ?? '', String(env?.['locale']));
markdown.renderer.rules.softbreak = () => ' ';
markdown.renderer.rules.link_open = (tokens, index) =>
  `<a part="link" rel="noreferrer" href="${markdown.utils.escapeHtml(String(tokens[index]?.attrGet('href')))}">`;

/** Escapes plain text for markup and for attributes. */
export const escapeHtml = (text: string): string => markdown.utils.escapeHtml(text);

/** Escapes a text and marks its parts in another language. */
const withLanguages = (text: string, locale: string) => markLanguages(escapeHtml(text), locale);

/** The text of a parsed paragraph or list item, without its Markdown. */
const textOf = ({ children }: Token): string =>
  (children ?? []).map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join('');

/** Joins the lines of a paragraph or of a list item, as a reader sees them. */
export const unfolded = (source: string): string => source.replace(/(?<=\S) *\n *(?!\n|[-*+] |\d+[.)] )(?=\S)/g, ' ');

/** A text without Markdown. */
export const plain = (source: string, locale: string, country = ''): Words => {
  const html = (text: string) => withLanguages(text, locale);
  return new Words({
    html: renderGroups(source, html, html),
    text: inCountry(source, country),
    markdown: source,
  });
};

/** Paragraphs and lists. */
export const rich = (source: string, locale: string, country = ''): Words =>
  new Words({
    html: renderGroups(
      source,
      (text) => markdown.render(text, { locale }).trim().replace(/\n/g, ''),
      (text) => markdown.renderInline(text, { locale }),
    ),
    text: markdown
      .parse(inCountry(source, country), {})
      .filter(({ type }) => type === 'inline')
      .map(textOf)
      .join('\n'),
    markdown: unfolded(source),
  });
