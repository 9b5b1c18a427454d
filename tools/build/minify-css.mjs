/** The one CSS minifier: for the styles of the scripts, of the browser tests and of the prerendered pages. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { root } from '../content/locales.mjs';

const PRIVATE_NAME = /--_[\w-]+/g;

/** Every private custom property of the style sources, sorted; read anew each time, as they change while one works. */
function privateNames() {
  const folder = path.join(root, 'src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.styles.ts'),
  );
  return [
    ...new Set(sources.flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(PRIVATE_NAME) ?? [])),
  ].sort();
}

/**
 * Minifies CSS and numbers the private custom properties: `--_accent` becomes `--_0`, the same in every script and
 * page. Slotted content of a page inherits them, and a page's own `--_accent` must keep its value there.
 *
 * `var()` becomes `VAR()`, which is the same to a browser. Dark Reader looks for the small letters, and gives every
 * property it finds one value as a text, one as a ground and one as a border; a colour that is derived from another
 * would then fit the wrong one of the three. It leaves what it cannot read, and our tokens ask for its colours.
 * @param {string} css
 * @returns {Promise<string>}
 * @throws {Error} where esbuild warns of the CSS, or where no style source has a private property
 */
export async function minifyCss(css) {
  const { code, warnings } = await transform(css, { loader: 'css', minify: true, charset: 'utf8' });
  const [warning] = warnings;
  if (warning) throw new Error(`${warning.text}: ${warning.location?.lineText.trim()}`);
  const names = privateNames();
  return code
    .trim()
    .replaceAll('var(', 'VAR(')
    .replace(PRIVATE_NAME, (name) => {
      const number = names.indexOf(name);
      if (number < 0) throw new Error(`${name}: no *.styles.ts file under src/ has this property`);
      return `--_${number.toString(36)}`;
    });
}
