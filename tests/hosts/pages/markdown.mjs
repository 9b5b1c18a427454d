/** Pages that are written in Markdown, by the processors of site generators: the form to paste, and the prerendered. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import MarkdownIt from 'markdown-it';
import { PRIN, START, LISTEN, elementNames, group, prerendered, shipped } from './page.mjs';

/** From this folder's own packages, which are installed before a page is served. */
const load = (name) => import(pathToFileURL(createRequire(import.meta.url).resolve(name)));
const run = (command, args, input) => execFileSync(command, args, { input, maxBuffer: 1e8 }).toString();

async function mdx(text) {
  const [{ evaluate }, runtime, { createElement }, { renderToStaticMarkup }] = await Promise.all(
    ['@mdx-js/mdx', 'react/jsx-runtime', 'react', 'react-dom/server'].map(load),
  );
  return renderToStaticMarkup(createElement((await evaluate(text, runtime)).default));
}

/** A site of one page, whose renderer lets HTML through, as Hugo's documentation says. */
function hugo(text) {
  const site = mkdtempSync(path.join(tmpdir(), 'hugo-'));
  const files = {
    'config.toml': 'baseURL = "/"\n[markup.goldmark.renderer]\nunsafe = true\n',
    'layouts/_default/single.html': '{{ .Content }}',
    'content/page.md': `---\ntitle: page\n---\n${text}`,
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), content);
  }
  run('hugo', ['--source', site, '--quiet']);
  const made = readFileSync(path.join(site, 'public/page/index.html'), 'utf8');
  rmSync(site, { recursive: true });
  return made;
}

const python = (extensions) => (text) =>
  run(
    '/usr/bin/python3',
    ['-c', `import sys, markdown; print(markdown.markdown(sys.stdin.read(), extensions=${extensions}))`],
    text,
  );

/** By name: what makes HTML of Markdown, and the file that must be there. */
const PROCESSORS = {
  'markdown-it (Eleventy)': [(text) => new MarkdownIt({ html: true }).render(text)],
  'markdown-it with every option (VitePress)': [
    (text) => new MarkdownIt({ html: true, linkify: true, typographer: true, breaks: true }).render(text),
  ],
  marked: [async (text) => (await load('marked')).marked.parse(text)],
  'micromark with GFM (Astro)': [
    async (text) => {
      const [{ micromark }, { gfm, gfmHtml }] = await Promise.all(['micromark', 'micromark-extension-gfm'].map(load));
      return micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    },
  ],
  'MDX (Docusaurus)': [mdx],
  'Python-Markdown': [python('[]'), '/usr/lib/python3/dist-packages/markdown/__init__.py'],
  'Python-Markdown with extensions (MkDocs)': [
    python('["extra", "smarty", "nl2br", "sane_lists", "toc"]'),
    '/usr/lib/python3/dist-packages/markdown/__init__.py',
  ],
  pandoc: [(text) => run('pandoc', ['-f', 'markdown', '-t', 'html'], text), '/usr/bin/pandoc'],
  'kramdown (Jekyll)': [
    (text) =>
      run(
        'ruby',
        ['-Ku', '-rkramdown', '-e', 'puts Kramdown::Document.new(STDIN.read.force_encoding("utf-8")).to_html'],
        text,
      ),
    '/usr/share/rubygems-integration/all/specifications/kramdown-2.4.0.gemspec',
  ],
  'cmark-gfm (GitHub)': [
    (text) => run('cmark-gfm', ['--unsafe', '-e', 'autolink', '-e', 'tagfilter', '-e', 'table'], text),
    '/usr/bin/cmark-gfm',
  ],
  'goldmark (Hugo)': [hugo, '/usr/bin/hugo'],
};

const around = (blocks) => `# Πριν\n\n* ένα\n* δύο\n\n${blocks.join('\n\n')}\n\nΜετά.\n`;
const page = async (render, blocks) =>
  `${START}${LISTEN}<title>Host</title>${PRIN}</head><body>${await render(around(blocks))}</body></html>`;

/** Nothing has fallen out of the block, or into it. */
async function stands({ shown, names, expected }, is) {
  const elements = await shown(names);
  const outside = document.body.cloneNode(true);
  for (const one of outside.querySelectorAll(names.map((name) => `[data-prin=${name}], prin-${name}`).join()))
    one.remove();
  is(
    `beside the blocks: «${outside.textContent}»`,
    /^Πριν ένα δύο Μετά\.$/.test(outside.textContent.replace(/\s+/g, ' ').trim()),
  );
  is('no empty paragraph', ![...outside.querySelectorAll('p')].some((one) => !one.textContent.trim()));
  for (const element of elements) {
    const marked = element.closest('[data-prin]');
    if (!marked) continue;
    const text = marked.textContent.replace(/\s+/g, '');
    const whole = expected[element.localName.slice(5)].fallback.replace(/\s+|www\./g, '');
    is(`${element.localName}: its text is in the page, whole and once`, text === whole);
    is('no link in a link', !marked.querySelector('a a, p p'));
  }
}

const pastes = elementNames.map((name) => shipped(`paste/${name}.html`).trim());

export default group('Markdown', [
  ...Object.entries(PROCESSORS).map(([name, [render, ...needs]]) => ({
    name: `Markdown by ${name}`,
    html: () => page(render, pastes),
    act: stands,
    needs,
  })),
  ...['markdown-it (Eleventy)', 'marked', 'Python-Markdown', 'kramdown (Jekyll)'].map((name) => ({
    name: `The prerendered form in Markdown by ${name}`,
    html: () => page(PROCESSORS[name][0], [prerendered().trim()]),
    act: stands,
    needs: PROCESSORS[name].slice(1),
  })),
]);
