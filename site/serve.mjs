/**
 * Serves the school page and dist/ on this machine, to see the elements at work: `node site/serve.mjs`, or `npm start`.
 */
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { elementNames } from '../tools/elements.mjs';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));
/** The sheets of the page. */
const SHEETS = ['/school.css', '/school-article.css'];
const MARK = '<!-- fallback -->';
/** Where the elements stand that the page has no place of its own for. */
const OTHERS = '<!-- other elements -->';
/** From the start of an element to the mark inside it. */
const MARKED = new RegExp(`<prin-([a-z-]+)\\b(?:(?!</prin-)[^])*?${MARK}`, 'g');

/** @param {unknown} error what Node threw @returns {string | undefined} its code, for example ENOENT */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;

/** The text that webmasters paste inside the tag, as the build wrote it. */
async function fallback(name) {
  try {
    return await readFile(from(`../dist/html/${name}.html`), 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const file = `dist/html/${name}.html`;
    throw new Error(`Λείπει το ${file}: τρέξτε «npm run build». / ${file} is missing: run "npm run build".`, {
      cause: error,
    });
  }
}

/** The page as a webmaster would publish it, read anew each time so that what was just rebuilt is what shows. */
async function schoolPage() {
  const written = await readFile(from('school.html'), 'utf8');
  const others = elementNames.filter((name) => !new RegExp(`<prin-${name}[ >]`).test(written));
  const page = written.replace(
    OTHERS,
    others.map((name) => `<section><prin-${name}>${MARK}</prin-${name}></section>`).join('\n'),
  );
  const texts = await Promise.all([...page.matchAll(MARKED)].map(([, name]) => fallback(name)));
  return page.replace(MARKED, (part) => part.slice(0, -MARK.length) + texts.shift());
}

/** @param {import('node:http').ServerResponse} response */
function send(response, status, type, text) {
  // Headers already sent: the file broke off on its way, and nothing more can be said.
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { 'Content-Type': `text/${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(text);
}

/**
 * @param {{ port?: number, host?: string }} [where] Port 0 takes any free one.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, host = '127.0.0.1' } = {}) {
  const dist = sirv(from('../dist'), { dev: true });
  const server = createServer(async (request, response) => {
    const missing = () => void send(response, 404, 'plain', 'Δεν υπάρχει τέτοια σελίδα. / There is no such page.\n');
    try {
      const [path] = (request.url ?? '').split('?');
      if (path === '/') return send(response, 200, 'html', await schoolPage());
      if (SHEETS.includes(path)) return send(response, 200, 'css', await readFile(from(`.${path}`), 'utf8'));
      if (!path.startsWith('/dist/')) return missing();
      request.url = path.slice('/dist'.length);
      // Files are small and go out whole; sirv throws on a range that is not a number.
      delete request.headers.range;
      dist(request, response, missing);
    } catch (error) {
      send(response, 500, 'plain', `${error instanceof Error ? error.message : error}\n`);
    }
  });
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => server.once('error', reject).listen({ port, host }, () => resolve()))
  );
  /** @returns {Promise<void>} */
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      // A browser keeps its connections open; without this the end would wait for it.
      server.closeAllConnections();
    });
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://${host}:${taken}/`, close };
}

/** As a program: port 8080 or any free one, unless PORT asks for one in particular. */
async function main() {
  const asked = process.env.PORT;
  if (asked && !(/^\d+$/.test(asked) && Number(asked) <= 65535))
    throw new Error(`PORT=${asked}: χρειάζεται αριθμός από 0 έως 65535. / A number from 0 to 65535 is expected.`);
  const { address, close } = await serve({ port: Number(asked || 8080) }).catch((error) => {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    if (!asked) return serve();
    throw new Error(`PORT=${asked}: η θύρα είναι πιασμένη, δώστε άλλη. / The port is taken, give another one.`);
  });
  console.log(`Prin: ${address}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
}

if (process.argv[1] && pathToFileURL(realpathSync(process.argv[1])).href === import.meta.url)
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
