/** Writes, for every language, what is shipped beside its scripts. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, shippedIn } from '../content/locales.mjs';
import { renderElement, loadSharedContent } from '../content/plugin.mjs';
import { elementNames } from '../elements.mjs';
import { writeFramePages } from './frame-pages.mjs';
import { writePrerendered } from './prerendered.mjs';

/** The folder of each country's lines, inside the one of the language. */
const FOLDERS = { GR: 'html', CY: 'html/cy' };

/** The fallback of every element, to paste inside its tag: html/<name>.html, and html/cy/ with Cyprus' lines. */
async function writeFallback(sharedContent, folder) {
  for (const inner of Object.values(FOLDERS)) await mkdir(path.join(folder, inner), { recursive: true });
  for (const name of elementNames) {
    const { fallback } = await renderElement(name, sharedContent);
    for (const [country, inner] of Object.entries(FOLDERS))
      await writeFile(path.join(folder, inner, `${name}.html`), fallback[country]);
  }
}

for (const locale of locales) {
  const sharedContent = await loadSharedContent(locale);
  const folder = shippedIn(locale);
  await writeFallback(sharedContent, folder);
  await writePrerendered(sharedContent, folder);
  await writeFramePages(sharedContent, folder);
}
