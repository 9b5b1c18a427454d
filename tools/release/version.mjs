/** A new version: every file that names it, and what the changelog says of it. */
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../content/locales.mjs';

/** Whom an entry of the changelog is for. Each version has all three headings. */
export const READERS = ['Readers', 'Site owners', 'Developers'];

const VERSION = /^\d+\.\d+\.\d+$/;
/** @param {string} version */
const numbers = (version) => version.split('.').map(Number);

/**
 * Whether a version comes after another.
 * @param {string} version
 * @param {string} last
 */
export function isLater(version, last) {
  const [one, other] = [numbers(version), numbers(last)];
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && one[at] > other[at];
}

/** The versions that are tagged: `v1.2.3`. */
export const tagged = () =>
  execFileSync('git', ['tag', '--list', 'v*'], { cwd: root })
    .toString()
    .split('\n')
    .map((tag) => tag.slice(1))
    .filter((version) => VERSION.test(version));

/**
 * What the changelog says of the next version. Until something new stands there, that is the last one: its release can
 * be made again.
 * @param {string} changelog
 * @param {string} [last] the version of the sources
 * @returns {Record<string, string>} by whom it is for
 * @throws {Error} where the changelog begins with neither, or a part is missing
 */
export function unreleased(changelog, last) {
  const [, title = '', body = ''] = /^## (.+)\n([^]*?)(?=^## )/m.exec(changelog) ?? [];
  if (title !== 'Unreleased' && title !== last)
    throw new Error(`CHANGELOG.md begins with "## ${title}": expected "## Unreleased".`);
  const parts = Object.fromEntries(
    body
      .split(/^### /m)
      .slice(1)
      .map((part) => {
        const [title, ...lines] = part.split('\n');
        return [title.trim(), lines.join('\n').trim()];
      }),
  );
  for (const reader of READERS)
    if (!parts[reader]) throw new Error(`CHANGELOG.md: "## ${title}" has no entry under "### ${reader}".`);
  return parts;
}

/** Files whose addresses name the version: what a site copies from them must be of one version. */
async function guides() {
  const docs = (await readdir(path.join(root, 'docs'))).filter((file) => file.endsWith('.md'));
  return ['README.md', 'README.el.md', ...docs.map((file) => `docs/${file}`)];
}

/**
 * A note on an upgrade is a draft until its version is released.
 * @param {string} text
 * @param {string} version
 */
export const released = (text, version) =>
  text.replace(`## Upgrade to ${version} (draft)\n\nNot released yet. `, `## Upgrade to ${version}\n\n`);

/**
 * The files that change with the version.
 * @param {string} version
 * @returns {Promise<Record<string, string>>} their texts by path; without those that stay
 * @throws {Error} where it is no version, or does not come after those that are tagged
 */
export async function withVersion(version) {
  if (!VERSION.test(version)) throw new Error(`${version}: expected three numbers, for example 1.0.0`);
  const later = tagged().find((last) => !isLater(version, last));
  if (later) throw new Error(`${version} does not come after ${later}, which is tagged.`);
  /** @param {string} file */
  const read = (file) => readFile(path.join(root, file), 'utf8');
  const { version: last } = JSON.parse(await read('package.json'));
  const own = `"version": "${last}"`;
  /** The folder of the addresses in the guides, and the download. */
  const replacements = /** @type {const} */ ([
    [`/prin/${last}/`, `/prin/${version}/`],
    [`prin-${last}.zip`, `prin-${version}.zip`],
  ]);
  /** @type {Record<string, (text: string) => string>} */
  const changed = {
    'package.json': (text) => text.replace(own, `"version": "${version}"`),
    // Its own version stands twice at the beginning, before those of packages.
    'package-lock.json': (text) => text.replace(own, `"version": "${version}"`).replace(own, `"version": "${version}"`),
    'src/core/version.ts': (text) => text.replace(`'${last}'`, `'${version}'`),
    'CHANGELOG.md': (text) => text.replace('## Unreleased', `## ${version}`),
    ...Object.fromEntries(
      (await guides()).map((file) => [
        file,
        (text) =>
          released(
            replacements.reduce((written, [from, to]) => written.replaceAll(from, to), text),
            version,
          ),
      ]),
    ),
  };
  const files = await Promise.all(
    Object.entries(changed).map(async ([file, change]) => {
      const text = await read(file);
      return change(text) === text ? [] : [[file, change(text)]];
    }),
  );
  return Object.fromEntries(files.flat());
}
