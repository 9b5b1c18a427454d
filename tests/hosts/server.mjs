/** Serves the host pages and dist/ on two origins of this machine: pages need strangers too. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { root } from '../../tools/content/plugin.mjs';
import { elementNames } from '../../tools/elements.mjs';

const here = path.join(root, 'tests/hosts');
/** What the pages load; a package of this suite alone. */
const libraries = path.join(here, 'node_modules');
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
/** Without a charset, as most servers send scripts. */
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** A file of dist/, changed as the address asks: an older or newer release of us, or a browser that lacks something. */
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

/** A page of a framework, made for production as its users do. */
async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'apps', `${name}.mjs`)],
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

/** The libraries, once they are there. */
async function installed() {
  if (!existsSync(libraries))
    await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here });
}

/** What of a page is only known once the build has been. */
const valueOf = (given, ...known) => (typeof given === 'function' ? given(...known) : given);

const roads = {
  dist: (name, asked) => shipped(name, asked),
  // A name with a path is a file of a package; Debian's are named in full.
  library: (name) => readFile(name.startsWith('usr/') ? `/${name}` : path.join(libraries, name)),
  app: (name) => bundled(path.basename(name, '.js')),
  host: (name) => readFile(path.join(here, name)),
};

/**
 * @param {import('./pages/page.mjs').Page[]} pages
 * @param {string} data a script that gives a page in a frame what the others are told by the engine
 */
export async function serve(pages, data) {
  await installed();
  const at = new Map(pages.map((page) => [`/page/${page.id}/`, page]));
  const made = new Map();
  async function answer({ pathname, searchParams }, origins) {
    const [, road, ...rest] = pathname.split('/');
    const name = rest.join('/');
    const type = searchParams.get('type') ?? TYPES[path.extname(pathname)] ?? 'text/plain';
    if (pathname === '/host/data.js') return { type, body: data };
    if (pathname === '/favicon.ico') return { type: 'image/x-icon', body: '' };
    if (road === 'app' && !made.has(name)) made.set(name, roads.app(name));
    if (road === 'app') return { type, body: await made.get(name) };
    if (roads[road]) return { type, body: await roads[road](name, searchParams) };
    const [address] = /^\/page\/[^/]+\//.exec(pathname) ?? [];
    const page = at.get(address);
    if (!page) return undefined;
    const file = pathname.slice(address.length);
    const body = file ? page.files?.[file] : page.html;
    if (body === undefined) return undefined;
    return {
      type: file ? type : (page.type ?? TYPES['.html']),
      headers: file ? {} : valueOf(page.headers),
      body: valueOf(body, origins),
    };
  }
  const server = createServer(async (request, response) => {
    const { port } = server.address();
    const origins = { own: `http://127.0.0.1:${port}`, other: `http://localhost:${port}` };
    try {
      const found = await answer(new URL(request.url, origins.own), origins);
      if (found)
        response
          .writeHead(200, {
            'Content-Type': found.type,
            'Cache-Control': 'no-store',
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
  return { address: (page) => `http://127.0.0.1:${server.address().port}/page/${page.id}/`, close };
}
