/** Sanitisers that run in Node, with what they ship. */
import ghost from '@tryghost/kg-markdown-html-renderer';
import insane from 'insane';
import DOMPurify from 'isomorphic-dompurify';
import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { target } from './target.mjs';

const github = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
const remark = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);
const markdown = new MarkdownIt({ html: true });
const strict = new MarkdownIt();

/** @type {import('./target.mjs').Target[]} */
export const sanitisers = [
  target('sanitize-html', 'sanitize-html', (text) => sanitizeHtml(text)),
  target('isomorphic-dompurify', 'isomorphic-dompurify, in Node', (text) => DOMPurify.sanitize(text)),
  target('rehype-sanitize', 'rehype-sanitize (GitHub)', (text) => String(github.processSync(text))),
  {
    ...target('markdown-github', 'Markdown, then rehype-sanitize (GitHub)', (text) =>
      String(github.processSync(markdown.render(text))),
    ),
    kinds: ['markdown'],
  },
  target('markdown-it', 'markdown-it with HTML', (text) => markdown.render(text)),
  target('markdown-it-strict', 'markdown-it without HTML', (text) => strict.render(text)),
  target('remark', 'remark without HTML', (text) => String(remark.processSync(text))),
  {
    ...target('markdown-remark', 'Markdown, by remark', (text) => String(remark.processSync(text))),
    kinds: ['markdown'],
  },
  target('marked', 'marked', (text) => marked.parse(text)),
  target('ghost', 'Ghost, Markdown card', (text) => ghost.render(text)),
  target('insane', 'insane', (text) => insane(text)),
];
