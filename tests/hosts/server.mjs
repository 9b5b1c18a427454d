/** Serves the host pages and dist/ on two origins (127.0.0.1 and localhost), for cross-origin cases. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { traits } from '../support/traits.mjs';
import { root } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';

const here = path.join(root, 'tests/hosts');
/** What the pages load; a package of this suite alone. */
const libraries = path.join(here, 'node_modules');
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
/** Without a charset, as most servers send scripts. */
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** What engines ask for anew. Scripts and sheets they keep, with what they compiled, from one page to the next. */
const NEVER_KEPT = /^\/(page|left|asked)\//;

/** A file of dist/, changed as the query asks: another release of ours, or a browser that lacks something. */
async function shipped(name, asked) {
  const file = await readFile(path.join(root, 'dist', name));
  if (![...asked.keys()].some((key) => ['version', 'without'].includes(key))) return file;
  let text = file.toString('utf8');
  const change = (from, to) => {
    if (!text.includes(from)) throw new Error(`${name} has no ${from}: the page would not show what it says`);
    text = text.replaceAll(from, to);
  };
  if (asked.has('version')) change(version, asked.get('version'));
  if (asked.has('without')) change(`${asked.get('without')}(`, 'unknown-here(');
  return text;
}

/** What integrations/servers/ sends for pages that isolate themselves. */
const isolated = (name) => ({
  'Cross-Origin-Resource-Policy': 'cross-origin',
  ...(/(^|\/)frame\//.test(name) && { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
});

/** Bundles a script of this folder, as users of frameworks do for production. */
async function bundled(file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, file)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    define: {
      ELEMENT_NAMES: JSON.stringify(elementNames),
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return outputFiles[0].text;
}

/** Installs the libraries, if they are not there yet. */
async function installed() {
  if (!existsSync(libraries))
    await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here });
}

/** What a reader does in each element, by its traits, as a script that comes before the probe. */
const interactions = `window.prinInteractions = {${Object.entries(traits)
  .filter(([, { interaction }]) => interaction)
  .map(([name, { interaction }]) => `'${name}': ${interaction}`)
  .join()}};`;

/** A value of a page, which may be a function if it is only known after the build. */
const valueOf = (given, ...known) => (typeof given === 'function' ? given(...known) : given);

const routes = {
  dist: (name, asked) => shipped(name, asked),
  // A file of a package, or one of Debian's by its full path.
  library: (name) => readFile(name.startsWith('usr/') ? `/${name}` : path.join(libraries, name)),
  app: (name) => bundled(`apps/${path.basename(name, '.js')}.mjs`),
  host: (name) => readFile(path.join(here, name)),
};

/**
 * Starts the server.
 * @param {import('./pages/page.mjs').Page[]} pages
 * @returns {Promise<Server>}
 *
 * @typedef {object} Server
 * @property {(page: import('./pages/page.mjs').Page) => string} address of a page
 * @property {string} probe the script that checks a page from inside
 * @property {{ address: string, by: string }[]} asked requests below /asked/, which are answered without content: the
 *   page that leads there is left as far as it can tell, and stays to be looked at; `by` is "document" for a whole page
 * @property {Set<string>} answered those of them that are answered with a page from now on
 * @property {() => void} close
 */
export async function serve(pages) {
  await installed();
  const probe = `${interactions}\n${await bundled('probe/index.js')}`;
  const at = new Map(pages.map((page) => [`/page/${page.id}/`, page]));
  const made = new Map();
  const asked = [];
  const answered = new Set();
  async function answer({ pathname, searchParams }, origins) {
    const [, route, ...rest] = pathname.split('/');
    const name = rest.join('/');
    const type = searchParams.get('type') ?? TYPES[path.extname(pathname)] ?? 'text/plain';
    if (pathname === '/host/probe.js') return { type, body: probe };
    if (route === 'left' || answered.has(origins.own + pathname))
      return { type: TYPES['.html'], body: '<!doctype html><title>Left</title>' };
    if (route === 'asked') return { status: 204, type };
    if (pathname === '/favicon.ico') return { type: 'image/x-icon', body: '' };
    if (route === 'app' && !made.has(name)) made.set(name, routes.app(name));
    if (route === 'app') return { type, body: await made.get(name) };
    if (route === 'moved')
      return { type, status: 301, headers: { Location: `${origins.other}/dist/${name}` }, body: '' };
    if (route === 'dist') return { type, headers: isolated(name), body: await routes.dist(name, searchParams) };
    if (routes[route]) return { type, body: await routes[route](name, searchParams) };
    const [address] = /^\/page\/[^/]+\//.exec(pathname) ?? [];
    const page = at.get(address);
    if (!page) return undefined;
    const file = pathname.slice(address.length);
    const body = file ? page.files?.[file] : page.html;
    if (body === undefined) return undefined;
    return {
      type: file ? type : (page.type ?? TYPES['.html']),
      headers: file ? {} : valueOf(page.headers),
      body: await valueOf(body, origins),
    };
  }
  const server = createServer(async (request, response) => {
    const { port } = server.address();
    const origins = { own: `http://127.0.0.1:${port}`, other: `http://localhost:${port}` };
    try {
      if (request.url.startsWith('/asked/'))
        asked.push({ address: origins.own + request.url, by: request.headers['sec-fetch-dest'] });
      const found = await answer(new URL(request.url, origins.own), origins);
      if (found)
        response
          .writeHead(found.status ?? 200, {
            'Content-Type': found.type,
            'Cache-Control': NEVER_KEPT.test(request.url) ? 'no-store' : 'max-age=3600',
            'Access-Control-Allow-Origin': '*',
            ...found.headers,
          })
          .end(found.body);
      else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
    } catch (error) {
      if (error.code !== 'ENOENT') console.error(`${request.url}: ${error.message}`);
      response.writeHead(error.code === 'ENOENT' ? 404 : 500, { 'Content-Type': 'text/plain' }).end(error.message);
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    address: (page) => `http://127.0.0.1:${server.address().port}/page/${page.id}/`,
    probe,
    asked,
    answered,
    close,
  };
}
