/** The declarations of the package, by TypeScript with the settings of two kinds of sites, and beside the sources. */
import assert from 'node:assert/strict';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { before, test } from 'node:test';
import ts from 'typescript';
import { attributesOf } from '../../tools/attributes.mjs';
import { locales, root, sourceLocale } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { classOf } from '../../tools/package/modules.mjs';
import { installedPackage } from '../support/installed-package.mjs';

/** @type {Awaited<ReturnType<typeof installedPackage>>} */
let site;
before(async () => {
  site = await installedPackage();
});

/** The declarations of the language and of the browser, which are parsed once for all programs. */
const libraries = new Map();

/**
 * What TypeScript has to say of two modules of the site, which one program reads: of the wrong one, and of all else.
 * @param {{ right: string, wrong: string, ending: string }} texts
 * @param {object} compilerOptions
 * @param {string[]} [include] further files
 */
async function problems({ right, wrong, ending }, compilerOptions, include = []) {
  const files = [`right${ending}`, `wrong${ending}`].map((name) => path.join(site.folder, name));
  await Promise.all([right, wrong].map((text, index) => writeFile(files[index], text)));
  const strict = {
    strict: true,
    noEmit: true,
    types: [],
    lib: ['es2022', 'dom', 'dom.iterable'],
    target: 'es2022',
    // What TypeScript itself declares is not ours to check, and takes longer than all that is.
    skipDefaultLibCheck: true,
  };
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(
    {
      compilerOptions: { ...strict, ...compilerOptions },
      files: [...files, ...include],
      include: [],
    },
    ts.sys,
    site.folder,
  );
  const host = ts.createCompilerHost(options, true);
  host.getCurrentDirectory = () => site.folder;
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...how) => {
    if (path.dirname(file) !== host.getDefaultLibLocation()) return getSourceFile(file, ...how);
    if (!libraries.has(file)) libraries.set(file, getSourceFile(file, ...how));
    return libraries.get(file);
  };
  const program = ts.createProgram({ rootNames: fileNames, options, host, configFileParsingDiagnostics: errors });
  const found = ts.getPreEmitDiagnostics(program);
  const isOfWrong = ({ file }) => file?.fileName === files[1];
  return {
    wrong: ts.formatDiagnostics(found.filter(isOfWrong), host),
    rest: ts.formatDiagnostics(
      found.filter((one) => !isOfWrong(one)),
      host,
    ),
  };
}

const inLanguage = (locale) => (locale === sourceLocale ? '' : `${locale}/`);
const imports = locales.flatMap((locale) => [
  `import 'prin-widgets${locale === sourceLocale ? '' : `/${locale}`}';`,
  ...elementNames.flatMap((name) => [
    `import 'prin-widgets/${inLanguage(locale)}${name}';`,
    `import { ${classOf(name)} as ${locale}${classOf(name)} } from 'prin-widgets/${inLanguage(locale)}${name}/class';`,
    `import { GR as ${locale}GR${classOf(name)} } from 'prin-widgets/${inLanguage(locale)}prerendered/${name}';`,
  ]),
]);

/** What is right, and, on the line below each remark, what must be wrong. */
const USE = `
const box = document.createElement('prin-helpline-box');
box.country = 'CY';
box.headingLevel = 3;
box.quickExit = true;
box.audience = null;
box.addEventListener('prin-exit', (event) => { const nothing: null = event.detail; void nothing; });
const version: string = elHelplineBox.version;
const html: string = elGRHelplineBox;
class Own extends enFaqAccordion {}
customElements.define('own-questions', Own);
// @ts-expect-error no such country
box.country = 'DE';
// @ts-expect-error no such level
box.headingLevel = 7;
// @ts-expect-error no such audience
box.audience = 'child';
// @ts-expect-error only of the questions
box.open = 'prin-faq-07';
// @ts-expect-error the event has no detail
box.addEventListener('prin-print', (event) => event.detail.page);
// @ts-expect-error no such property
new Own().colour;
export { version, html };
`;

for (const [kind, compilerOptions] of Object.entries({
  'of a bundler': { module: 'esnext', moduleResolution: 'bundler' },
  'of Node': { module: 'nodenext', moduleResolution: 'nodenext' },
}))
  test(`every entry has its types, and they know right from wrong, with the settings ${kind}`, async () => {
    const right = imports.join('\n') + USE;
    const { wrong, rest } = await problems(
      // Without the remarks, each line below one is an error.
      { right, wrong: right.replaceAll('@ts-expect-error', ''), ending: '.mts' },
      { ...compilerOptions, skipLibCheck: false },
    );
    assert.equal(rest, '');
    assert.equal(wrong.match(/error TS/g)?.length, USE.match(/@ts-expect-error/g)?.length, wrong);
  });

test('tags in TSX take the attributes of their element, and events with their type', async () => {
  await symlink(path.join(root, 'node_modules/csstype'), path.join(site.folder, 'node_modules/csstype')).catch(
    () => {},
  );
  await cp(path.join(root, 'node_modules/@types/react'), path.join(site.folder, 'node_modules/@types/react'), {
    recursive: true,
  });
  const attributes = 'heading-level="3" country="CY" quick-exit exit-href="/" className="a" lang="el"';
  const page = `import type {} from 'prin-widgets/react';
export const page = (
  <>
${elementNames.map((name) => `    <prin-${name} ${attributes} />`).join('\n')}
    <prin-faq-accordion open="prin-faq-07" audience="teen" onprin-exit={(event) => event.currentTarget.open} />
    <prin-helpline-box><p slot="local">116 111</p></prin-helpline-box>
    {/* @ts-expect-error no such country */}
    <prin-helpline-box country="DE" />
    {/* @ts-expect-error no such attribute */}
    <prin-helpline-box open="prin-faq-07" />
    {/* @ts-expect-error the event has no detail */}
    <prin-helpline-box onprin-print={(event) => event.detail.page} />
    {/* @ts-expect-error no such element */}
    <prin-nothing />
  </>
);
`;
  const options = { module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', skipLibCheck: false };
  const { wrong, rest } = await problems(
    { right: page, wrong: page.replaceAll('@ts-expect-error', ''), ending: '.tsx' },
    options,
  );
  assert.equal(rest, '');
  assert.equal(wrong.match(/error TS/g)?.length, 4, wrong);
});

test('the published classes have the properties of those in the sources, with the same types', async () => {
  const attributes = await attributesOf();
  // Both declare the tags of the page; only one may.
  const types = path.join(site.folder, 'published');
  await cp(path.join(site.installed, 'types'), types, { recursive: true });
  for (const file of ['prin-element', ...elementNames].map((name) => path.join(types, `${name}.d.ts`)))
    await writeFile(file, (await readFile(file, 'utf8')).replace(/declare global \{\n[^]*?\n\}\n/, ''));
  const same = elementNames.map((name) => {
    const one = classOf(name);
    const keys = attributes[name].map(({ property }) => `'${property}'`).join(' | ');
    return `import type { ${one} as Source${one} } from '${path.join(root, `src/elements/${name}/${name}.js`)}';
import type { ${one} as Published${one} } from './published/${name}.js';
const same${one}: Same<Pick<Source${one}, ${keys}>, Pick<Published${one}, ${keys}>> = true;
const given${one}: Published${one} = null as unknown as Source${one};
void [same${one}, given${one}];`;
  });
  const text =
    `type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : ` +
    `false;\n${same.join('\n')}\nexport {};\n`;
  const options = { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true };
  const sources = [path.join(root, 'src/content.d.ts')];
  const other = text
    .replace(/'country'/g, "'headingLevel'")
    .replace(/Pick<Published/, "{ country: 'DE' } & Pick<Published");
  const { wrong, rest } = await problems({ right: text, wrong: other, ending: '.ts' }, options, sources);
  assert.equal(rest, '');
  assert.notEqual(wrong, '');
});
