/**
 * The sample configurations, in real servers: what a browser is sent, byte by byte and header by header.
 * SERVERS_REQUIRED=1 fails where one is not installed.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { servers, startServer } from './servers.mjs';

const shipped = (file) => readFile(path.join(root, 'dist', file));
/** What a browser of today says, and what one must not be misread as. */
const BROWSER = 'gzip, deflate, br, zstd';

/** An answer as it came: fetch would unpack it. */
const ask = (url, headers = {}, method = 'GET') =>
  new Promise((resolve, reject) => {
    http
      .request(url, { headers, method }, (response) => {
        const parts = [];
        response
          .on('data', (part) => parts.push(part))
          .on('end', () =>
            resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
          );
      })
      .on('error', reject)
      .end();
  });

let requests = 0;
for (const name of Object.keys(servers))
  describe(name, () => {
    let server;
    before(async () => {
      server = await startServer(name);
      if (server) return;
      const missing = `${name} IS NOT INSTALLED: integrations/servers/${servers[name].sample} IS NOT TESTED`;
      if (process.env.SERVERS_REQUIRED) throw new Error(missing);
      console.log(missing);
    });
    after(() => server?.close());
    const get = (file, encoding, more) => {
      requests++;
      return ask(`${server.address}/prin/${file}`, { ...(encoding && { 'accept-encoding': encoding }), ...more });
    };
    /** A test of an installed server; one that is missing is reported above. */
    const serves = (what, run) => test(what, (t) => (server ? run() : t.skip(`${name} is not installed`)));

    void serves('every kind of file has its type and charset, as it is and compressed', async () => {
      for (const [file, type] of [
        ['prin.js', 'text/javascript'],
        ['frame/page.js', 'text/javascript'],
        ['html/faq-accordion.html', 'text/html'],
        ['en/frame/helpline-box.html', 'text/html'],
        ['integrity.json', 'application/json'],
        ['content.el.md', 'text/markdown'],
        ['LICENSE.txt', 'text/plain'],
      ])
        for (const [accepted, ending, encoding] of [
          [BROWSER, '.br', 'br'],
          ['gzip', '.gz', 'gzip'],
          ['br;q=0, gzip;q=1.0', '.gz', 'gzip'],
          ['gzip;q=0, br;q=0.5', '.br', 'br'],
          ['identity', '', undefined],
          [undefined, '', undefined],
        ]) {
          const { status, headers, body } = await get(`1.2.3/${file}`, accepted);
          assert.deepEqual(
            [status, headers['content-type'], headers['content-encoding']],
            [200, `${type}; charset=utf-8`, encoding],
            `${file}, ${accepted}`,
          );
          assert.ok(body.equals(await shipped(file + ending)), `${file}, ${accepted}`);
          assert.match(headers.vary ?? '', /accept-encoding/i, `${file}, ${accepted}`);
          assert.equal(headers['content-language'], undefined);
        }
    });

    void serves('a cache in between is sent the small form too', async () => {
      for (const [accepted, encoding] of [
        ['gzip', 'gzip'],
        ['br', 'br'],
      ])
        assert.equal(
          (await get('1.2.3/prin.js', accepted, { via: '1.1 cache' })).headers['content-encoding'],
          encoding,
        );
    });

    void serves('the archive goes out as it is', async () => {
      const { headers, body } = await get('1.2.3/wordpress/prin.zip', BROWSER);
      assert.deepEqual([headers['content-type'], headers['content-encoding']], ['application/zip', undefined]);
      assert.ok(body.equals(await shipped('wordpress/prin.zip')));
    });

    void serves('an address with a version is kept for ever, that of the newest for an hour', async () => {
      for (const accepted of [BROWSER, 'gzip', undefined]) {
        assert.equal(
          (await get('1.2.3/prin.js', accepted)).headers['cache-control'],
          'public, max-age=31536000, immutable',
        );
        assert.equal((await get('1/prin.js', accepted)).headers['cache-control'], 'public, max-age=3600');
      }
    });

    void serves('other sites may read every file, and nothing is guessed about its type', async () => {
      for (const file of ['prin.js', 'html/helpline-box.html', 'integrity.json', 'wordpress/prin.zip'])
        for (const accepted of [BROWSER, 'gzip', undefined]) {
          const { headers } = await get(`1/${file}`, accepted, { origin: 'https://school.test' });
          assert.deepEqual(
            [headers['access-control-allow-origin'], headers['x-content-type-options']],
            ['*', 'nosniff'],
            `${file}, ${accepted}`,
          );
        }
    });

    void serves('a page that isolates itself may use every file, and frame the pages for frames', async () => {
      for (const accepted of [BROWSER, 'gzip', undefined])
        for (const [file, embedder] of [
          ['prin.js', undefined],
          ['frame.js', undefined],
          ['frame/page.js', 'require-corp'],
          ['frame/helpline-box.html', 'require-corp'],
        ]) {
          const { headers } = await get(`1/${file}`, accepted);
          assert.deepEqual(
            [headers['cross-origin-resource-policy'], headers['cross-origin-embedder-policy']],
            ['cross-origin', embedder],
            `${file}, ${accepted}`,
          );
        }
    });

    void serves('a page for a frame may be framed by any site, though the rest of the server forbids it', async () => {
      for (const accepted of [BROWSER, 'gzip', undefined]) {
        const { headers } = await get('1/frame/helpline-box.html', accepted);
        assert.deepEqual(
          [headers['x-frame-options'], headers['content-security-policy']],
          [undefined, 'frame-ancestors *'],
        );
      }
      assert.equal((await get('1/html/helpline-box.html', BROWSER)).headers['content-security-policy'], undefined);
    });

    void serves('what has not changed is not sent again', async () => {
      for (const accepted of [BROWSER, 'gzip']) {
        const { headers } = await get('1/prin.js', accepted);
        const again = await get('1/prin.js', accepted, { 'if-none-match': headers.etag });
        assert.deepEqual([again.status, again.body.length], [304, 0]);
        assert.equal(again.headers['cache-control'], 'public, max-age=3600');
      }
    });

    void serves('what is not there is not there, in any form, and no folder is listed', async () => {
      for (const file of ['1.2.3/none.js', '1.2.3/prin.js.none'])
        for (const accepted of [BROWSER, 'gzip', undefined])
          assert.equal((await get(file, accepted)).status, 404, file);
      assert.equal((await get('1.2.3/html/', BROWSER)).status, 403);
    });
  });

after(() => console.log(`answers of servers: ${requests}`));
