/** Every host page, in the order of the table. */
import broken from './broken.mjs';
import encodings from './encodings.mjs';
import exits from './exits.mjs';
import failures from './failures.mjs';
import filtered from './filtered.mjs';
import frames from './frames.mjs';
import frameworks from './frameworks.mjs';
import hiding from './hiding.mjs';
import libraries from './libraries.mjs';
import linked from './linked.mjs';
import links from './links.mjs';
import loading from './loading.mjs';
import markdown from './markdown.mjs';
import marked from './marked.mjs';
import places from './places.mjs';
import policies from './policies.mjs';
import readers from './readers.mjs';
import search from './search.mjs';
import sizes from './sizes.mjs';
import skew from './skew.mjs';
import styles from './styles.mjs';
import typing from './typing.mjs';

const themes = [
  loading,
  policies,
  encodings,
  styles,
  hiding,
  typing,
  places,
  exits,
  links,
  sizes,
  search,
  marked,
  markdown,
  linked,
  filtered,
  skew,
  frames,
  libraries,
  frameworks,
  broken,
  failures,
  readers,
];

/** @type {import('./page.mjs').Page[]} */
export const pages = themes.flat();

const seen = new Set();
for (const { id } of pages) {
  if (seen.has(id)) throw new Error(`two host pages are named ${id}`);
  seen.add(id);
}
