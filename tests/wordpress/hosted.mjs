/**
 * A site that hosts Prin's frame pages: what `npm run build -- --base …` writes, as static files that any origin may
 * read. Without the site, the plugin and the compressed copies, which nobody asks for here.
 */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { contextOf } from '../../tools/build/context.mjs';
import { writeAddressed } from '../../tools/build/hosted.mjs';

/** @param {string} folder where the files go */
export async function hosted(folder) {
  let files = () => {};
  const server = createServer((request, response) => files(request, response, () => response.writeHead(404).end()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://localhost:${server.address().port}/`;
  await writeAddressed(base, await contextOf(folder));
  files = sirv(folder, { dev: true, setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*') });
  return {
    address: (name) => `${base}frame/${name}.html`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
