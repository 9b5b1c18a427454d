/**
 * Who may import whom. Drawn, it is a line: prin → elements → features → core, with styles under all of them. Beside it
 * hangs what runs in Node while something is built, markup/ and the *.markup.ts of each element: what ships imports of
 * it nothing but types.
 */
const PROJECT = '^(src|tools|tests|stories|site|content|integrations|dist|out|\\.storybook)/';
const MARKUP = '^src/(markup/|.+\\.markup\\.ts$)';
/** What a page loads. */
const SHIPPED = { path: '^src/', pathNot: MARKUP };
/**
 * Both ways to import a type: on a line of its own, and where it is used.
 * @type {import('dependency-cruiser').DependencyType[]}
 */
const types = ['type-only', 'type-import'];

/** From where → where to, besides; a name in brackets comes back as $1. Types go the same way. */
const DIRECTIONS = {
  core: ['^src/core/', '^src/core/'],
  styles: ['^src/styles/', '^src/(styles/|core/css\\.ts$)'],
  features: ['^src/features/', '^src/(features|styles|core)/'],
  elements: ['^src/elements/[^/]+$', '^src/(elements/[^/]+$|(features|styles|core)/)'],
  'one-element': ['^src/elements/([^/]+)/', '^src/(elements/($1/|[^/]+$)|(features|styles|core)/)'],
  // Its own folder too: what draws at build time and in a browser is one pure module, and the values of an attribute
  // are the ids of what it chooses.
  'one-markup': ['^src/elements/([^/]+)/.+\\.markup\\.ts$', '^src/(elements/$1|markup|core)/'],
  debug: ['^src/debug/', '^src/(debug|core)/'],
  frame: ['^src/frame/', '^src/(frame|features|styles|core)/'],
  prin: ['^src/[^/]+$', '^src/(elements|features|styles|core)/'],
  markup: ['^src/markup/', '^src/((markup|core)/|features/opening-hours/)'],
  tools: ['^tools/[^/]+/', '^(tools|src|content)/'],
  // Commands that open pages do so as the tests do.
  commands: ['^tools/[^/]+$', '^((tools|src|content)/|tests/(support|browser)/)'],
};

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const directions = Object.entries(DIRECTIONS).map(([name, [path, to]]) => ({
  name: `from-${name}`,
  severity: 'error',
  from: { path },
  // markup/ has a rule of its own below.
  to: { path: PROJECT, pathNot: [to, MARKUP] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directions,
    {
      name: 'markup-while-building',
      comment: 'Markup is written at build time, by shapes and a parser that no page should load.',
      severity: 'error',
      from: SHIPPED,
      to: { path: MARKUP, dependencyTypesNot: types },
    },
    {
      name: 'half-of-lit',
      comment: 'Each file has a budget; docs/performance.md says what it is spent on.',
      severity: 'error',
      from: SHIPPED,
      to: { path: '^node_modules/(?!@lit/(reactive-element|localize)/)', dependencyTypesNot: types },
    },
    {
      name: 'no-circle',
      comment: 'Of two files that need each other one can be read only after the other.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/(bench/targets|consumers/apps)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
