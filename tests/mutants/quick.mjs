/**
 * The quick tests: those a mutant must not survive, beside the types. No other file of the run knows a test or a
 * source by its name. The tests that are left out need a whole build, a server, or minutes for each mutant.
 */

/** What is mutated. Words and looks are not: other tests judge them. */
export const SOURCES = /^src\/.*(?<!\.(?:markup|styles|d)|debug\/words)\.ts$/;

/** The tests of the elements, in a browser, with the sources as they are. */
export const BROWSER = /^tests\/(?:core|elements)\/.*\.test\.ts$/;

/** The tests that run sources in Node, but for those that build, serve, ask Git or npm, or read all of the content. */
export const NODE = /^tests\/tools\/(?!(?:create|docs-commands|lint|preview|release)\.)[\w-]+\.test\.mjs$/;

/**
 * The scripts of frames, posters and the projector are tested only as they are built: which inputs of rollup.config.mjs
 * they are, and which tests they have.
 */
export const BUILT = {
  inputs: /\/src\/(frame\/.*)\.js$/,
  tests: /^tests\/dist\/(?:frame.*|posters|present|text-pages)\.test\.mjs$/,
};
