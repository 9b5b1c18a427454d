/** Every host page, in the order of the table. */
import broken from './broken.mjs';
import encodings from './encodings.mjs';
import failures from './failures.mjs';
import frameworks from './frameworks.mjs';
import libraries from './libraries.mjs';
import loading from './loading.mjs';
import places from './places.mjs';
import policies from './policies.mjs';
import search from './search.mjs';
import styles from './styles.mjs';

/** @type {import('./page.mjs').Page[]} */
export const pages = [
  loading,
  policies,
  encodings,
  styles,
  places,
  libraries,
  frameworks,
  broken,
  failures,
  search,
].flat();

const seen = new Set();
for (const { id } of pages) {
  if (seen.has(id)) throw new Error(`two host pages are named ${id}`);
  seen.add(id);
}
