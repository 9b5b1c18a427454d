/**
 * Writes every element as it looks before any script: dist/prerendered/<name>.html, a tag with a declarative shadow root, and
 * dist/prerendered/cy/ with Cyprus' lines. The script keeps a root that carries its own stamp.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importTypeScript } from '../content/import-typescript.mjs';
import { renderElement, withContentHash } from '../content/plugin.mjs';
import { minifyCss } from './minify-css.mjs';
import { elementNames } from '../elements.mjs';

/**
 * Only until the script is there: a control it answers keeps its place and is not shown, as pressing it would do nothing;
 * a browser whose reader has switched scripts off gives the place back, and lays everything out: only the script keeps from
 * a screen reader what style hides in what is skipped. Boxes and answers need no script. Whether the host
 * has a line of its own no style can tell: it is shown where it belongs, and the band around it waits for the script.
 */
const BEFORE_THE_SCRIPT = `
  .tools, .button { visibility: hidden }
  @media (scripting: none) { .tools, .button, .now:empty { display: none } .box { content-visibility: visible } }
  .local[hidden] { display: block !important; margin: 0; padding: 0; background: none }
  .local[hidden] > .label { display: none }
  ::slotted([slot=local]) { margin: 1.25em 0 0 }
`;

/** The style of an element, as one text for its `<style>`. */
async function styleOf(name, reservedHeight) {
  const { styles } = (await importTypeScript(`elements/${name}/${name}.styles.ts`)).module;
  return minifyCss(`${styles.join('')}${reservedHeight}${BEFORE_THE_SCRIPT}`);
}

/**
 * Inside the tag, after the root, stand the shortest lines: a browser that knows no declarative shadow root shows them until
 * the script comes, and also when it never does. All others show the root instead.
 */
const tag = ({ name, country, style, markup, minimal }) =>
  `<prin-${name}${country === 'GR' ? '' : ` country="${country}"`}><template shadowrootmode="open"><style>${style}</style>${markup}</template>\n${minimal}</prin-${name}>\n`;

/**
 * @param {Awaited<ReturnType<typeof import('../content/plugin.mjs').loadSharedContent>>} sharedContent the library of one language
 * @param {string} folder where the files of that language go
 */
export async function writePrerendered(sharedContent, folder) {
  const folders = { GR: 'prerendered', CY: 'prerendered/cy' };
  for (const inner of Object.values(folders)) await mkdir(path.join(folder, inner), { recursive: true });
  for (const name of elementNames) {
    const { prerendered, minimal, contentHash, reservedHeight } = await renderElement(name, sharedContent);
    const style = await styleOf(name, reservedHeight);
    for (const [country, inner] of Object.entries(folders)) {
      const markup = withContentHash(prerendered[country], contentHash).replace(
        'class="root"',
        `class="root" data-country="${country}"`,
      );
      await writeFile(
        path.join(folder, inner, `${name}.html`),
        tag({ name, country, style, markup, minimal: minimal[country] }),
      );
    }
  }
}
