/**
 * What needs an absolute address: `npm run build -- --base https://…` writes out/hosted/, dist/ as it is to lie at that address,
 * whose frame pages say where their oEmbed is, with that oEmbed and what to paste; and what is printed says where its text is,
 * with that text. Never into dist/. Without --base, nothing.
 */
import { realpathSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { locales, root, shippedIn } from '../content/locales.mjs';
import { renderElement, loadSharedContent } from '../content/plugin.mjs';
import { writeFramePages } from './frame-pages.mjs';
import { elementNames } from '../elements.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writePrintAddress } from './print-address.mjs';
import { isPrecompressed, writePrecompressed } from './precompress.mjs';

/** What a frame measures until its page says its height, and for ever where nobody listens. WordPress allows 1000. */
const WIDTH = 600;
const HEIGHT = 800;

/**
 * The address that --base names, with a slash at its end.
 * @param {string[]} args
 * @returns {string | undefined}
 */
export function baseOf(args) {
  const wrong = (what) =>
    new Error(
      `${what}: χρειάζεται διεύθυνση http ή https ενός φακέλου, χωρίς ? και #, για παράδειγμα --base https://example.gr/prin/1.2.3\n` +
        `${what}: an http or https address of a folder is expected, without ? and #, for example --base https://example.gr/prin/1.2.3`,
    );
  const { values, positionals, tokens } = parseArgs({
    args,
    options: { base: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'base')?.rawName ?? positionals[0];
  if (unknown !== undefined) throw wrong(unknown);
  const { base } = values;
  if (base === undefined) return undefined;
  const said = typeof base === 'string' && base ? `--base ${base}` : '--base';
  // Stricter than URL, which mends what was not meant.
  if (typeof base !== 'string' || !/^https?:\/\/[^\s/?#\\"'<>&]+[^\s?#\\"'<>&]*$/i.test(base) || !URL.canParse(base))
    throw wrong(said);
  const { href, username, password } = new URL(base);
  if (username || password) throw wrong(said);
  return href.replace(/\/?$/, '/');
}

/** An iframe, empty: WordPress takes no other. */
const iframe = (address, title, attributes) =>
  `<iframe src="${address}" title="${title}" ${attributes} height="${HEIGHT}"></iframe>`;

/** What any page can paste. */
const snippet = (address, title, script) =>
  `${iframe(address, title, 'loading="lazy" allow="clipboard-write" style="border:0" width="100%"')}\n<script async src="${script}"></script>\n`;

/**
 * The oEmbed of one frame page; `title` is its title as markup, `text` as text. WordPress loads what follows the height only for HTML whose very first characters are a
 * blockquote, followed by one empty iframe; the blockquote is what is read where the frame does not answer, so it has numbers.
 */
function oembed(address, { text, title }, minimal) {
  const numbers = [...minimal.matchAll(/<a href="tel:[^"]*">[^<]*<\/a>/g)].map(([link]) => link).join(' · ');
  return {
    version: '1.0',
    type: 'rich',
    title: text,
    provider_name: 'Prin',
    html: `<blockquote><a href="${address}">${title}</a> ${numbers}</blockquote>${iframe(address, title, `frameborder="0" width="${WIDTH}"`)}`,
    width: WIDTH,
    height: HEIGHT,
    cache_age: 86_400,
  };
}

/**
 * @param {string} base with a slash at its end
 * @param {string} [hosted] where to
 */
export async function writeHosted(base, hosted = path.join(root, 'out/hosted')) {
  await rm(hosted, { recursive: true, force: true });
  // What is written anew below is compressed anew, so none of the old stays beside it.
  await cp(path.join(root, 'dist'), hosted, { recursive: true, filter: (file) => !isPrecompressed(file) });
  for (const locale of locales) {
    const sharedContent = await loadSharedContent(locale);
    const { escapeHtml } = sharedContent.module;
    const folder = shippedIn(locale, hosted);
    const at = (file) => new URL(path.relative(hosted, path.join(folder, file)).split(path.sep).join('/'), base).href;
    await writeFramePages(
      sharedContent,
      folder,
      hosted,
      (name, title) =>
        `<link rel="alternate" type="application/json+oembed" href="${at(`oembed/${name}.json`)}" title="${escapeHtml(title)}">\n`,
    );
    await writePrintAddress(sharedContent, folder, at);
    for (const kind of ['oembed', 'snippet']) await mkdir(path.join(folder, kind), { recursive: true });
    for (const name of elementNames) {
      const { content, minimal } = await renderElement(name, sharedContent);
      const { text } = content.title;
      const title = escapeHtml(text);
      const address = at(`frame/${name}.html`);
      await writeFile(
        path.join(folder, 'oembed', `${name}.json`),
        `${JSON.stringify(oembed(address, { text, title }, minimal.GR))}\n`,
      );
      await writeFile(
        path.join(folder, 'snippet', `${name}.html`),
        snippet(address, title, new URL('frame.js', base).href),
      );
    }
  }
  await writeIntegrity(hosted);
  await writePrecompressed(hosted);
}

async function main() {
  const base = baseOf(process.argv.slice(2));
  if (!base) return;
  await writeHosted(base);
  console.log(`out/hosted/ → ${base}`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
