/** Serves the targets on this machine, compressed as we ship it, and records the requests. */
import { createServer } from 'node:http';
import { compress } from '../../tools/build/precompress.mjs';
import { hostPage } from './host-page.mjs';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/** The page of a target with so many instances on it. */
const pageOf = (target, instances) =>
  hostPage({
    head: target.head,
    body:
      target.once +
      Array.from({ length: instances }, (_, i) => `<div data-instance>${target.each(i)}</div>`).join('\n'),
  });

/** @param {import('./ours.mjs').Target[]} targets */
export async function startServer(targets) {
  const made = new Map();
  const requests = [];

  function answerOf(url) {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, id, ...rest] = pathname.split('/');
    const file = rest.join('/');
    if (id === 'blank') return { type: TYPES.html, data: Buffer.from(hostPage()) };
    const target = targets.find((one) => one.id === id);
    if (target && !file)
      return {
        type: TYPES.html,
        data: Buffer.from(pageOf(target, Number(searchParams.get('n')))),
        big: Number(searchParams.get('n')) > 1,
      };
    const data = target?.files?.[file];
    return data && { type: TYPES[file.split('.').pop()] ?? 'application/octet-stream', data };
  }

  /**
   * Compressed once; a page with hundreds of instances is never used for a figure of the network, and goes out as it
   * is.
   */
  function get(url) {
    if (!made.has(url)) {
      const answer = answerOf(url);
      made.set(url, answer && { ...answer, packed: answer.big ? undefined : compress.brotli(answer.data) });
    }
    return made.get(url);
  }

  const server = createServer((request, response) => {
    requests.push(request.url);
    const answer = get(request.url);
    if (!answer) return response.writeHead(404).end();
    const { type, data, packed } = answer;
    return response
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        ...(packed && { 'content-encoding': 'br' }),
        'cache-control': 'max-age=31536000',
      })
      .end(packed ?? data);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    /** What an address weighs, or nothing where there is none. */
    sizeOf(url) {
      const answer = get(url);
      return (
        answer && {
          type: answer.type,
          raw: answer.data.length,
          gzip: compress.gzip(answer.data).length,
          brotli: answer.packed.length,
        }
      );
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
