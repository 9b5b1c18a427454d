/**
 * The site that hands the widgets out: `dist/site/` in Greek, `dist/site/en/` in English, and the first page of a copy
 * of `dist/`, `index.html`. Eleventy renders the pages of `site/pages/`; esbuild bundles their script and their styles.
 * It runs after all that a page can refer to is written, because the download holds those files.
 */
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { build } from 'esbuild';
import { root } from '../content/locales.mjs';
import { download } from './download.mjs';
import { siteData } from './site-data.mjs';

const from = path.join(root, 'site');
/** What the pages load, by its source; the sheets of the school are those of its example. */
const BUNDLES = {
  'site/site.css': 'styles/site.css',
  'site/preview.css': 'styles/preview.css',
  'site/builder.js': 'scripts/builder.mjs',
  'site/check.js': 'scripts/check.mjs',
  'site/preview.js': 'scripts/preview.mjs',
  'site/school.css': 'school/school.css',
  'site/school-article.css': 'school/school-article.css',
};

/**
 * Bundled and small, and a classic script: a module would not run where someone opens an unpacked copy from the disk.
 * @returns {Promise<import('./context.mjs').Files>}
 */
async function bundles() {
  const { outputFiles } = await build({
    entryPoints: Object.entries(BUNDLES).map(([out, source]) => ({
      in: path.join(from, source),
      out: out.replace(/\.[a-z]+$/, ''),
    })),
    outdir: path.join(root, 'dist'),
    write: false,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    logLevel: 'warning',
  });
  return Object.fromEntries(
    outputFiles.map(({ path: file, contents }) => [
      path.relative(path.join(root, 'dist'), file).split(path.sep).join('/'),
      contents,
    ]),
  );
}

/**
 * The pages as Eleventy renders them, by their path under `dist/`.
 * @param {import('./site-data.mjs').SiteData} site what the templates show
 * @returns {Promise<Record<string, string>>}
 */
async function pages(site) {
  // Eleventy knows folders from where it runs.
  const eleventy = new Eleventy(path.relative(process.cwd(), path.join(from, 'pages')), 'dist', {
    quietMode: true,
    configPath: path.join(from, 'eleventy.config.mjs'),
    config: (config) => config.addGlobalData('site', site),
  });
  const rendered = await eleventy.toJSON();
  return Object.fromEntries(
    rendered.map(({ outputPath, content }) => [path.relative('dist', outputPath).split(path.sep).join('/'), content]),
  );
}

/**
 * @param {import('./context.mjs').Context & { base?: string }} context with the address of the folder, if it is known
 * @returns {Promise<import('./context.mjs').Files>}
 */
export async function site(context) {
  const data = await siteData(context);
  const [assets, texts] = await Promise.all([bundles(), pages(data)]);
  const zip = await download({ dist: context.dist, version: data.version, assets, pages: texts });
  const marks = { '%SHA256%': zip.sha256, '%ZIP%': zip.name, '%ZIP-KB%': String(Math.round(zip.bytes.length / 1000)) };
  const filled = Object.entries(texts).map(([file, text]) => [
    file,
    Object.entries(marks).reduce((all, [mark, value]) => all.replaceAll(mark, value), text),
  ]);
  return { ...assets, ...Object.fromEntries(filled), [`site/${zip.name}`]: zip.bytes };
}
