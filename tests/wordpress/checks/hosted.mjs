/** A server of the frame pages, as a site that hosts Prin would have: static files, and scripts that any origin may read. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from '../../../src/content/plugin.mjs';

/** Frame pages until the build writes them: what WordPress asks of a page, and no more. */
const page = (name, base) => `<!doctype html><html lang="el"><head><meta charset="utf-8"><title>Prin</title>
<link rel="alternate" type="application/json+oembed" href="${base}/frame/${name}.json" title="Prin"><script async src="${base}/prin.js"></script></head>
<body style="margin:0"><prin-${name}></prin-${name}><script>
const secret = /[#?&]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
const tell = () => parent.postMessage({ message: 'height', value: document.body.scrollHeight, secret }, '*');
addEventListener('message', (event) => event.source === parent && event.data?.message === 'ready' && tell());
addEventListener('load', tell);
new ResizeObserver(tell).observe(document.body);
</script></body></html>`;
const oembed = (name, base) => ({
  version: '1.0', type: 'rich', title: 'Γραμμές βοήθειας', width: 600, height: 700,
  html: `<blockquote><a href="${base}/frame/${name}.html">Γραμμές βοήθειας</a></blockquote><iframe title="Γραμμές βοήθειας" src="${base}/frame/${name}.html" width="600" height="700"></iframe>`,
});

export async function hosted() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, base);
    const name = /^\/frame\/([a-z-]+)\./.exec(pathname)?.[1];
    const [type, body] = pathname.endsWith('.html') ? ['text/html', page(name, base)] : pathname.endsWith('.json') ? ['application/json', JSON.stringify(oembed(name, base))] : ['text/javascript', await readFile(path.join(root, 'dist/prin.js'))];
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://localhost:${server.address().port}`;
  return {
    height: 700,
    address: (name) => `${base}/frame/${name}.html`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
