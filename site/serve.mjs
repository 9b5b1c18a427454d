/**
 * Serves dist/ on this machine as a site of its version would, and opens at the site that hands the widgets out:
 * `node site/serve.mjs`, or `npm start`.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { isProgram } from '../tools/is-program.mjs';
import { version } from '../tools/version.mjs';

const from = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
/** Where dist/ is, named by the version, as the guides say. */
const BASE = `/prin/${version}/`;
/** The first page of the site. */
const HOME = `${BASE}site/index.html`;

/** @param {unknown} error what Node threw @returns {string | undefined} its code, for example EADDRINUSE */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;

/**
 * @param {{ port?: number, host?: string }} [where] Port 0 takes any free one.
 * @returns {Promise<{ address: string, version: string, close: () => Promise<void> }>}
 * @throws {Error} where nothing is built, or the port is taken
 */
export async function serve({ port = 0, host = '127.0.0.1' } = {}) {
  if (!existsSync(from('../dist/site/index.html')))
    throw new Error('Λείπει το dist/site/: τρέξτε «npm run build». / dist/site/ is missing: run "npm run build".');
  const dist = sirv(from('../dist'), { dev: true });
  const server = createServer((request, response) => {
    const missing = () =>
      void response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
        .end('Δεν υπάρχει τέτοια σελίδα. / There is no such page.\n');
    const [path] = (request.url ?? '').split('?');
    if (path === '/') return void response.writeHead(302, { Location: HOME }).end();
    if (!path.startsWith(BASE)) return missing();
    request.url = path.slice(BASE.length - 1);
    // Files are small and go out whole; sirv throws on a range that is not a number.
    delete request.headers.range;
    dist(request, response, missing);
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
  return { address: `http://${host}:${taken}/`, version, close };
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

if (isProgram(import.meta.url))
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
