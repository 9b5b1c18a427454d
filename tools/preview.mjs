/**
 * `npm run preview -- faq-accordion`: one element on an empty page of this machine, fresh whenever a file of
 * `content/` or `src/` is saved. What is wrong in the content stands on the page, above the element, until it is
 * mended. Until the element is built for the first time the page says so; after that it stays until the next is built.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { report } from './content/check.mjs';
import { root, sourceLocale } from './content/locales.mjs';
import content from './content/plugin.mjs';
import { elementNames } from './elements.mjs';
import { writeSchemas } from './build/json-schema.mjs';

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
/**
 * A problem is told in Greek and then in English; the page speaks to editors, in Greek.
 * @param {string} problem
 */
const inGreek = (problem) => problem.replace(/^(.*) \/ .*$/s, '$1');

/** @param {string[]} findings */
const listOf = (findings) =>
  findings.length
    ? `<section lang="el"><h1>Να διορθωθούν (${findings.length})</h1>` +
      `<ul>${findings.map((one) => `<li>${escaped(inGreek(one))}</li>`).join('')}</ul>` +
      `<p>Μόλις σώσετε το αρχείο, η σελίδα ανανεώνεται.</p></section>`
    : '';

/** @param {string} name */
const script = (name) => `/src/elements/${name}/${name}.ts`;

/**
 * The element does not wait for the problems: reading all words takes a moment.
 * @param {string} name
 * @param {string} locale
 */
const page = (name, locale) => `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<style>
  body { max-width: 56rem; margin: 2rem auto; padding: 0 1rem; font-family: sans-serif }
  section { margin-block-end: 2rem; padding: 1rem; border: 2px solid; overflow-wrap: anywhere }
</style>
<div id="problems"></div>
<prin-${name} quick-exit>
<p lang="el" id="waiting">Η σελίδα ετοιμάζεται, ως ένα λεπτό την πρώτη φορά. Θα φανεί μόνη της.</p>
</prin-${name}>
<script type="module">
  const answer = await fetch('/problems');
  document.querySelector('#problems').innerHTML = await answer.text();
</script>
<script type="module" src="${script(name)}"
  onerror="document.querySelector('#waiting').textContent =
    'Θα φανεί μόλις διορθωθούν όσα γράφονται πιο πάνω.'"></script>
</html>
`;

/**
 * Builds a module and all that it imports, so that a page which asks for them has them at once.
 * @param {import('vite').ViteDevServer} vite
 * @param {string} url
 * @param {Set<string>} [seen]
 */
async function warmUp(vite, url, seen = new Set()) {
  if (seen.has(url)) return;
  seen.add(url);
  await vite.transformRequest(url);
  const imported = (await vite.moduleGraph.getModuleByUrl(url))?.importedModules ?? [];
  for (const module of imported) await warmUp(vite, module.url, seen);
}

/**
 * @param {string} name the element
 * @param {{ locale?: string, port?: number }} [how]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function preview(name, { locale = sourceLocale, port = 5173 } = {}) {
  if (!elementNames.includes(name))
    throw new Error(
      `${name ? `Δεν υπάρχει στοιχείο «${name}».` : 'Ποιο στοιχείο;'} Υπάρχουν: ${elementNames.join(', ')}. / ` +
        `${name ? `There is no element "${name}".` : 'Which element?'} ` +
        `For example: npm run preview -- ${elementNames.at(-1)}`,
    );
  if (!existsSync(path.join(root, 'content', locale)))
    throw new Error(`Δεν υπάρχει ο φάκελος content/${locale}. / There is no folder content/${locale}.`);
  const watched = ['content', 'src'].map((folder) => path.join(root, folder) + path.sep);
  const server = await createServer({
    root,
    configFile: false,
    cacheDir: path.join(root, 'out/vite'),
    appType: 'custom',
    logLevel: 'silent',
    server: { host: '127.0.0.1', port, hmr: { overlay: false } },
    plugins: [
      content({ locale }),
      {
        name: 'preview',
        configureServer(vite) {
          vite.watcher.add(watched);
          // Vite tells the page only of files that it holds; a file that could not be read is none of them.
          vite.watcher.on('all', async (_event, file) => {
            if (!watched.some((folder) => file.startsWith(folder))) return;
            vite.moduleGraph.invalidateAll();
            // The page that is there stays until then; what cannot be built is told by the next page.
            await warmUp(vite, script(name)).catch(() => undefined);
            vite.ws.send({ type: 'full-reload' });
            await writeSchemas().catch(() => undefined);
          });
          vite.middlewares.use(async (request, response, next) => {
            const answer = {
              '/': () => vite.transformIndexHtml('/', page(name, locale)),
              '/problems': async () => listOf((await report()).findings),
            }[request.url ?? ''];
            if (!answer) return next();
            try {
              const html = await answer();
              response
                .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
                .end(html);
            } catch (error) {
              next(error);
            }
          });
        },
      },
    ],
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the preview has no port');
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/**
 * Serves the preview until the process is ended.
 * @param {string} name
 * @param {string} [locale]
 */
export async function servePreview(name, locale) {
  const { address, close } = await preview(name, { locale, port: Number(process.env.PORT ?? 5173) });
  await writeSchemas();
  console.log(
    `${name}: ${address}\nΣώστε ένα αρχείο του content/ και η σελίδα ανανεώνεται. Τέλος με Ctrl+C. / ` +
      `Save a file of content/ and the page reloads. Ctrl+C ends.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit()));
}
