/** The files of a release: tarball, zips, bill of materials, licences, notes, checksums. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { archiveOf } from '../build/download.mjs';
import { PACKAGE_NAME } from '../package/package-json.mjs';
import { licences, sbom } from './shipped.mjs';
import { READERS } from './version.mjs';

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
  // The same file that the site hands out, so that its sum stands on the page for the download too.
  await cp(path.join(built, 'dist/site', archiveOf(version)), path.join(folder, archiveOf(version)));
  await cp(path.join(built, 'dist/wordpress/prin.zip'), path.join(folder, `prin-wordpress-${version}.zip`));
  const listed = await licences(source, compiled);
  /** @type {Record<string, string | Uint8Array>} */
  const files = {
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
