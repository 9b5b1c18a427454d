/** The guides for hosts, with their snippets. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { root } from '../../tools/content/locales.mjs';

/** A guide's snippets with the section each stands in, and the sections themselves. */
async function guide(file) {
  const text = await readFile(path.join(root, file), 'utf8');
  const snippets = [];
  const sections = [];
  for (const [index, token] of new MarkdownIt().parse(text, {}).entries()) {
    if (token.type === 'heading_open') sections.push(new MarkdownIt().parse(text, {})[index + 1].content);
    if (token.type === 'fence')
      snippets.push({
        kind: token.info,
        text: token.content.trim(),
        section: sections.length - 1,
        title: sections.at(-1),
      });
  }
  return { file, text, snippets, sections };
}

export const guides = await Promise.all(['docs/hosts.md', 'docs/hosts.el.md'].map(guide));
export const [{ snippets }] = guides;
