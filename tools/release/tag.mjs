/** The commit and the tag of a release. Nothing is pushed. */
import { execFileSync } from 'node:child_process';
import { READERS } from './version.mjs';

/**
 * Runs git in a folder.
 * @param {string} folder
 * @param {string[]} args
 * @param {string} [input] what it reads
 */
export const git = (folder, args, input) => execFileSync('git', args, { cwd: folder, input }).toString().trim();

/**
 * Why a run without the checks may not make a commit and a tag, or nothing. A repository without a remote is a copy to
 * rehearse in: its tag can be pushed nowhere.
 * @param {string} folder
 */
export const cannotRehearse = (folder) =>
  git(folder, ['remote'])
    ? '--quick leaves out the checks: add --dry-run, or run it in a clone whose remotes are removed.'
    : '';

/**
 * Commits what a release has written, and tags the commit; the notes for each reader are the text of the tag.
 * @param {string} folder of the repository
 * @param {string} version
 * @param {string[]} files what the release has written: files and folders
 * @param {Record<string, string>} entries of the changelog, by whom they are for
 * @returns {string} the name of the tag
 */
export function commitAndTag(folder, version, files, entries) {
  const tag = `v${version}`;
  const notes = READERS.map((reader) => `${reader}\n\n${entries[reader]}`).join('\n\n');
  git(folder, ['add', ...files]);
  git(folder, ['commit', '--quiet', '--message', `release: ${version}`]);
  git(folder, ['tag', '--annotate', tag, '--cleanup=verbatim', '--file=-'], `Prin ${version}\n\n${notes}\n`);
  return tag;
}
