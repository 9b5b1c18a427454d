/** The types of the project, in memory: a changed file and those that import it are checked without a new start. */
import path from 'node:path';
import ts from 'typescript';

/** @type {(diagnostic: ts.Diagnostic) => string} */
const said = ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ');
/** @type {(diagnostic: ts.Diagnostic) => never} */
const refuse = (diagnostic) => {
  throw new Error(said(diagnostic));
};

/**
 * @param {string} root
 * @returns {(file: string, text: string) => string | undefined} what the compiler says of a file with another text
 */
export function typeChecker(root) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse };
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, 'tsconfig.json'), { noEmit: true }, host);
  if (!config) throw new Error('no tsconfig.json');
  let changed = { file: '', text: '', version: 0 };
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => config.options,
    getScriptFileNames: () => config.fileNames,
    getScriptVersion: (file) => (file === changed.file ? `${changed.version}` : '0'),
    getScriptSnapshot: (file) => {
      const text = file === changed.file ? changed.text : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });

  return (file, text) => {
    changed = { file: path.join(root, file), text, version: changed.version + 1 };
    const [broken] = service.getSyntacticDiagnostics(changed.file);
    if (broken) throw new Error(`no TypeScript, ${file}: ${said(broken)}\n${text}`);
    const program = service.getProgram();
    for (const one of [changed.file, ...importersOf(program, changed.file)]) {
      const [found] = service.getSemanticDiagnostics(one);
      if (found) return said(found);
    }
    return undefined;
  };
}

/**
 * @param {ts.Program | undefined} program
 * @param {string} file
 */
function importersOf(program, file) {
  const name = path.basename(file, '.ts');
  /** @type {(imported: ts.FileReference) => boolean} */
  const is = ({ fileName }) => path.basename(fileName, '.js') === name;
  return (program?.getSourceFiles() ?? [])
    .filter(({ fileName }) => !fileName.includes('/node_modules/') && fileName !== file)
    .filter(({ text }) => ts.preProcessFile(text).importedFiles.some(is))
    .map(({ fileName }) => fileName);
}
