/** Editors that run in a browser: each on a page of its own, which sets every text and reads it back. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { html, openPage } from '../support/pages.mjs';

const here = import.meta.dirname;
const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

/** A script of `editors/`, with the packages that it imports. */
async function bundled(file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'editors', file)],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0].text;
}

/** What the pages load: `/modules/…` of a package, or a script of this suite. */
async function answer({ pathname }) {
  const [, route, ...rest] = pathname.split('/');
  const contentType = TYPES[path.extname(pathname)] ?? 'text/plain';
  if (route === 'modules')
    return { contentType, body: await readFile(path.join(here, 'node_modules', rest.join('/'))).catch(() => '') };
  if (route !== 'editors') return undefined;
  const body = rest[0].endsWith('.mjs') ? await bundled(rest[0]) : await readFile(path.join(here, pathname), 'utf8');
  return { contentType: 'text/javascript', body };
}

/** Runs an editor over texts, on a page of its own. */
async function run(browser, { script, library, options = {} }, texts) {
  const scripts = [...[library ?? []].flat().map((file) => `/modules/${file}`), `/editors/${script}`];
  const body = scripts.map((src) => `<script src="${src}"></script>`).join('');
  const { page, close } = await openPage(browser, { 'https://editor.test/': html(body) }, { answer });
  try {
    return await page.evaluate((given, all) => window.runEditor(given, all), options, texts);
  } finally {
    await close();
  }
}

const EDITORS = [
  ...[8, 7, 6, 5].map((version) => ({
    id: `tinymce${version}`,
    title: `TinyMCE ${version}`,
    script: 'tinymce.js',
    library: `tinymce${version}/tinymce.min.js`,
    options: { version },
  })),
  ...Object.entries({ '': 'CKEditor 5', elements: 'CKEditor 5, some HTML', all: 'CKEditor 5, all HTML' }).map(
    ([allowed, title]) => ({
      id: `ckeditor5${allowed && `-${allowed}`}`,
      title,
      script: 'ckeditor.js',
      library: 'ckeditor5/dist/browser/ckeditor5.umd.js',
      options: { html: allowed },
    }),
  ),
  { id: 'quill', title: 'Quill 2', script: 'quill.js', library: 'quill/dist/quill.js' },
  { id: 'trix', title: 'Trix 2', script: 'trix.js', library: 'trix/dist/trix.umd.min.js' },
  { id: 'tiptap', title: 'TipTap 3', script: 'tiptap.mjs' },
  { id: 'lexical', title: 'Lexical', script: 'lexical.mjs' },
  ...[false, true].map((all) => ({
    id: `ckeditor4${all ? '-all' : ''}`,
    title: `CKEditor 4${all ? ', all HTML' : ''}`,
    script: 'ckeditor4.js',
    library: 'ckeditor4/ckeditor.js',
    options: { all },
  })),
  { id: 'jodit', title: 'Jodit 4', script: 'jodit.js', library: 'jodit/es2021/jodit.min.js' },
  { id: 'froala', title: 'Froala 5', script: 'froala.js', library: 'froala-editor/js/froala_editor.min.js' },
  ...Object.entries({ suneditor2: 2, suneditor: 3 }).map(([name, version]) => ({
    id: `suneditor${version}`,
    title: `SunEditor ${version}`,
    script: 'suneditor.js',
    library: `${name}/dist/suneditor.min.js`,
    options: { version },
  })),
  ...[false, true].map((pasted) => ({
    id: `summernote${pasted ? '-pasted' : ''}`,
    title: `Summernote${pasted ? ', pasted' : ''}`,
    script: 'summernote.js',
    library: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
    options: { pasted },
  })),
  { id: 'pell', title: 'pell', script: 'pell.js', library: 'pell/dist/pell.min.js' },
  ...[false, true].map((pasted) => ({
    id: `medium-editor${pasted ? '-pasted' : ''}`,
    title: `MediumEditor${pasted ? ', pasted' : ''}`,
    script: 'medium-editor.js',
    library: 'medium-editor/dist/js/medium-editor.js',
    options: { pasted },
  })),
  {
    id: 'squire',
    title: 'Squire 2',
    script: 'squire.js',
    library: ['dompurify/dist/purify.js', 'squire-rte/dist/squire-raw.js'],
  },
  { id: 'wangeditor', title: 'wangEditor 5', script: 'wangeditor.js', library: '@wangeditor/editor/dist/index.js' },
  {
    id: 'editorjs-raw',
    title: 'Editor.js, raw HTML',
    script: 'editorjs.js',
    library: ['@editorjs/editorjs/dist/editorjs.umd.js', '@editorjs/raw/dist/raw.umd.js'],
  },
  { id: 'grapesjs', title: 'GrapesJS', script: 'grapesjs.js', library: 'grapesjs/dist/grapes.min.js' },
  ...Object.entries({
    '': [undefined, ''],
    '-no-data': [{ ALLOW_DATA_ATTR: false }, ', no data-'],
    '-iframe': [{ ADD_TAGS: ['iframe'] }, ', frames allowed'],
  }).map(([way, [options, said]]) => ({
    id: `dompurify${way}`,
    title: `DOMPurify 3${said}`,
    script: 'dompurify.js',
    library: 'dompurify/dist/purify.js',
    options,
  })),
];

/** @type {(browser: import('puppeteer-core').Browser) => import('./target.mjs').Target[]} */
export const editors = (browser) =>
  EDITORS.map(({ id, title, ...editor }) => ({ id, title, filter: (texts) => run(browser, editor, texts) }));
