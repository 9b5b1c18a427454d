/**
 * What a reader should not have to look for. How code looks is Prettier's; which folder may import which is
 * dependency-cruiser's. A rule stands here where it finds mistakes, not where it has a taste.
 */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Node's own test functions report a failure themselves: nobody has to wait for them. */
const TESTS = { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] };
/** Where something runs in a page: the elements and their stories, and what tests and tools send into one. */
const IN_A_PAGE = ['src/**', 'stories/**', '.storybook/**', 'tests/**', 'tools/*.mjs', 'site/scripts/**'];
const LEFT_OR_RIGHT = String.raw`/(^|[\s;{-])(left|right)(-\w+)?\s*:|:\s*(left|right)\s*[;}]/`;
/** Recommended as each of the two plugins does; the types of their exports also know older forms. */
const elements = [
  /** @type {any} */ (lit).configs['flat/recommended'],
  /** @type {any} */ (wc).configs['flat/best-practice'],
];
const elementBaseClasses = ['PrinElement', 'ReactiveElement', 'LitElement'];

export default defineConfig(
  // What is built, what ships in the zip as it is written, what suites install for themselves, and the apps of others.
  globalIgnores(['dist/', 'out/', 'coverage/', 'integrations/', '**/node_modules/', 'tests/consumers/apps/']),
  {
    files: ['**/*.{ts,js,mjs,jsx}'],
    extends: [js.configs.recommended, ts.configs.recommended],
    languageOptions: { parserOptions: { project: 'tsconfig.eslint.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 250],
      'no-sequences': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // What fails in silence: a promise nobody waits for, or one that is taken for its value.
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [TESTS] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['src/**', 'stories/**', 'tests/**/*.ts'],
    extends: elements,
    settings: { wc: { elementBaseClasses }, lit: { elementBaseClasses } },
    rules: {
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      // A class field hides the accessor of a property: that is why ours are declared.
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      // The compiler knows whether the base class has the method.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: `TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=${LEFT_OR_RIGHT}]`,
          message:
            'Styles know no left and right: ' +
            'use the logical property or value (inset-inline-start, margin-inline, start).',
        },
      ],
    },
  },
  {
    // On a stranger's page each may be wrapped in strict code that needs its owner.
    files: ['src/**'],
    // The page of our frames is ours, and frame.js has no byte to spare.
    ignores: ['src/frame/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['addEventListener', 'removeEventListener', 'matchMedia', 'setTimeout', 'clearTimeout', 'getSelection']
          .concat(['getComputedStyle', 'requestAnimationFrame', 'print', 'open', 'scrollTo', 'postMessage'])
          .map((name) => ({ name, message: `Call window.${name}: the page may have wrapped it.` })),
      ],
    },
  },
  { files: ['**/*.{mjs,jsx}', '.storybook/**'], languageOptions: { globals: globals.node } },
  { files: IN_A_PAGE, languageOptions: { globals: { ...globals.browser, axe: 'readonly' } } },
  {
    // Libraries that the host pages load, and what the first script of each has heard.
    files: ['tests/hosts/**'],
    languageOptions: {
      globals: {
        ...globals.jquery,
        ...globals.prototypejs,
        MooTools: 'readonly',
        htmx: 'readonly',
        hostHeard: 'readonly',
        // Defined by the bundler of tests/hosts/apps.
        ELEMENT_NAMES: 'readonly',
      },
    },
  },
  {
    // The first script of every host page: it leans on as little as it can.
    files: ['tests/hosts/listen.js'],
    languageOptions: { sourceType: 'script' },
    rules: { 'no-var': 'off', 'prefer-rest-params': 'off' },
  },
);
