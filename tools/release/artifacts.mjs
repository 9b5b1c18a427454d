/** The files of a release: tarball, zips, bill of materials, licences, notes, checksums. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { zipDate } from '../build/wordpress.mjs';
import { PACKAGE_NAME } from '../package/package-json.mjs';
import { licences, sbom } from './shipped.mjs';
import { READERS } from './version.mjs';

/**
 * A zip of a folder, the same bytes every time: one order, one date for a version.
 * @param {string} folder
 * @param {string} prefix
 * @param {string} version
 */
async function zip(folder, prefix, version) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).split(path.sep).join('/'))
    .sort();
  /** @type {import('fflate').Zippable} */
  const contents = {};
  for (const file of files) contents[`${prefix}/${file}`] = new Uint8Array(await readFile(path.join(folder, file)));
  return zipSync(contents, { level: 9, mtime: zipDate(version), os: 3, attrs: 0o100644 << 16 });
}

/**
 * The notes of a release, from its changelog.
 * @param {string} version
 * @param {Record<string, string>} entries by whom they are for
 */
export const notes = (version, entries) =>
  `# Prin ${version}\n\n${READERS.map((reader) => `## ${reader}\n\n${entries[reader]}\n`).join('\n')}`;

/**
 * Writes the files of a release.
 * @param {object} release
 * @param {string} release.version
 * @param {string} release.built the folder in which it was built: its dist/ and out/ are taken
 * @param {string} [release.compiled] the folder with the compiled sources of each language, else out/ of this project
 * @param {string} release.folder where to, emptied before
 * @param {Date} release.date
 * @param {Record<string, string>} release.entries of the changelog
 * @returns {Promise<{ file: string, bytes: number, hash: string }[]>}
 */
export async function writeArtifacts({ version, built, compiled, folder, date, entries }) {
  const source = path.join(built, 'out/package');
  const tarball = `${PACKAGE_NAME}-${version}.tgz`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(path.join(built, 'out', tarball), path.join(folder, tarball));
  await cp(path.join(built, 'dist/wordpress/prin.zip'), path.join(folder, `prin-wordpress-${version}.zip`));
  const listed = await licences(source, compiled);
  /** @type {Record<string, string | Uint8Array>} */
  const files = {
    [`prin-${version}.zip`]: await zip(path.join(built, 'dist'), `prin/${version}`, version),
    'sbom.cdx.json': await sbom(source, date),
    'licences.json': `${JSON.stringify(listed, null, 2)}\n`,
    'THIRD-PARTY-NOTICES.txt': await readFile(path.join(source, 'THIRD-PARTY-NOTICES.txt'), 'utf8'),
    'integrity.json': await readFile(path.join(built, 'dist/integrity.json'), 'utf8'),
    'NOTES.md': notes(version, entries),
  };
  for (const [file, content] of Object.entries(files)) await writeFile(path.join(folder, file), content);
  const names = (await readdir(folder)).sort();
  const written = await Promise.all(
    names.map(async (file) => {
      const bytes = await readFile(path.join(folder, file));
      return { file, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
  // As `sha256sum --check` reads it.
  const sums = strToU8(written.map(({ file, hash }) => `${hash}  ${file}\n`).join(''));
  await writeFile(path.join(folder, 'SHA256SUMS'), sums);
  return written;
}
