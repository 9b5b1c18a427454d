/** Every host page, in the order of the table. */
import loading from './loading.mjs';
import encodings from './encodings.mjs';
import policies from './policies.mjs';

/** @type {import('./page.mjs').Page[]} */
export const pages = [loading, policies, encodings, styles].flat();

const seen = new Set();
for (const { id } of pages) {
  if (seen.has(id)) throw new Error(`two host pages are named ${id}`);
  seen.add(id);
}
