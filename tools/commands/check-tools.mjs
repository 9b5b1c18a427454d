/**
 * `npm run check:tools`: the types of tools/ and of the support of the tests, by their JSDoc. A parameter without a
 * type is a mistake, but in the files that still have some: a file that has none any more goes off their list.
 */
import path from 'node:path';
import ts from 'typescript';
import { root } from '../content/locales.mjs';

/** Where parameters without a type are left: folders, and files of others. */
const LOOSE = ['site/'];
/** "… implicitly has an 'any' type", in its many forms. */
const isImplicitAny = (/** @type {ts.Diagnostic} */ { code }) => code >= 7000 && code < 7100;

const { options, fileNames } = /** @type {ts.ParsedCommandLine} */ (
  ts.getParsedCommandLineOfConfigFile(path.join(root, 'tsconfig.tools.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(String(messageText));
    },
  })
);
const program = ts.createIncrementalProgram({ rootNames: fileNames, options });
const found = [...program.getConfigFileParsingDiagnostics(), ...program.getSyntacticDiagnostics()].concat(
  program.getGlobalDiagnostics(),
  program.getSemanticDiagnostics(),
);
program.emit();

/** @type {Set<string>} */
const stillLoose = new Set();
const told = found.filter((one) => {
  const file = one.file && path.relative(root, one.file.fileName).split(path.sep).join('/');
  const place = isImplicitAny(one) && LOOSE.find((loose) => file?.startsWith(loose));
  if (place) stillLoose.add(place);
  return !place;
});
const typed = LOOSE.filter((place) => !stillLoose.has(place));
const host = { getCurrentDirectory: () => root, getCanonicalFileName: String, getNewLine: () => '\n' };
if (told.length) console.log(ts.formatDiagnostics(told, host));
if (typed.length) console.log(`tools/commands/check-tools.mjs: take off the list, all is typed: ${typed.join(', ')}`);
process.exitCode = told.length || typed.length ? 1 : 0;
