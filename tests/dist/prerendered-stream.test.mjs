/** A page whose prerendered element arrives in two parts, with the script between them. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { elementNames } from '../../tools/elements.mjs';
import { elementsReady } from '../support/pages.mjs';
import { browser, setUp } from '../support/file-browser.mjs';
import { file } from './prerendered-page.mjs';

setUp();

/** Serves a page that stops in the middle until its script has run. */
async function serveInParts(first, second) {
  let finish;
  const script = await file('prin.js');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    if (pathname === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.write(first);
      finish = () => response.end(second);
    } else if (pathname === '/prin.js') response.setHeader('Content-Type', 'text/javascript').end(script);
    else {
      response.end();
      if (pathname === '/has-run') finish();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.closeAllConnections() || server.close(),
  };
}

for (const name of elementNames)
  test(`the script waits for the rest of a prerendered ${name}, and shows it once`, async (context) => {
    const markup = await file(`prerendered/${name}.html`);
    const middle = Math.floor(markup.indexOf('</template>') * 0.9);
    const { address, close } = await serveInParts(
      `<!doctype html><html lang="el"><head><meta charset="utf-8"><title>Host</title>` +
        `<script async src="/prin.js" onload="fetch('/has-run')"></script></head><body>` +
        markup.slice(0, middle),
      `${markup.slice(middle)}<p>The end</p></body></html>`,
    );
    context.after(close);
    const page = await browser.newPage();
    context.after(() => page.close());
    const problems = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(address);
    await elementsReady(page, [name]);
    const [shown, fresh] = await page.evaluate(async (tag) => {
      const made = document.createElement(tag);
      document.body.append(made);
      await made.updateComplete;
      return [document.querySelector(tag), made].map(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('section, [part], [data-region]')].map(({ className, textContent }) =>
          [className, textContent.length > 200 ? 'long' : textContent].join(),
        ),
      );
    }, `prin-${name}`);
    assert.deepEqual(shown, fresh);
    assert.deepEqual(problems, []);
  });
