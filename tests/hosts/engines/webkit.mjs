/** WebKitGTK, by plain WebDriver, on a screen of its own that nobody sees. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { endProcess } from '../../support/end-process.mjs';
import { freePort } from '../../support/free-port.mjs';
import { found } from './engine.mjs';
import { WIDTH } from './through-puppeteer.mjs';

/** The small browser that comes with the library. */
function miniBrowser() {
  const libraries = '/usr/lib';
  for (const machine of existsSync(libraries) ? readdirSync(libraries) : [])
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const file = path.join(libraries, machine, version, 'MiniBrowser');
      if (existsSync(file)) return file;
    }
  return undefined;
}

const binary = process.env.MINIBROWSER_PATH || miniBrowser();
const driver = found('WebKitWebDriver');
const screen = found('Xvfb');

export function missing() {
  const [absent] = Object.entries({ WebKitWebDriver: driver, MiniBrowser: binary, Xvfb: screen }).find(
    ([, file]) => !file,
  ) ?? [''];
  return absent && `no ${absent}: install webkit2gtk-driver and xvfb`;
}

/** WebDriver's characters for keys that have no character. */
const KEYS = { Escape: '\uE00C' };

/** Starts a screen that picks its own number, and says which. */
async function startScreen() {
  const process = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    process.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    process.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { process, display: `:${number}` };
}

/**
 * Layers that a graphics card would join cost most of the time where a processor stands in for one; painted without
 * them, a page has the same styles, the same places and the same spots under the pointer.
 */
const IN_SOFTWARE = { WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' };

export async function start({ scripting = true } = {}) {
  const { process: shown, display } = await startScreen();
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, ...IN_SOFTWARE },
  });
  async function request(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
  const stop = async () => {
    for (const one of [service, shown]) await endProcess(one);
  };
  try {
    for (let tries = 0; ; tries++)
      try {
        await request('GET', '/status');
        break;
      } catch (error) {
        if (tries === 200) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    const args = ['--automation', ...(scripting ? [] : ['--enable-javascript=false'])];
    const { sessionId, capabilities } = await request('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } },
    });
    const session = `/session/${sessionId}`;
    await request('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 30_000 });
    const execute = (script) => request('POST', `${session}/execute/async`, { script, args: [] });
    // The window's own frame takes some of its width.
    await request('POST', `${session}/window/rect`, { width: WIDTH, height: 800 });
    const { width } = await request('GET', `${session}/window/rect`);
    const inner = await execute('arguments[0](innerWidth)');
    await request('POST', `${session}/window/rect`, { width: width + WIDTH - inner, height: 900 });
    return {
      version: capabilities.browserVersion,
      open: (address) => request('POST', `${session}/url`, { url: address }),
      ask: (expression) =>
        execute(
          `const done = arguments[0]; const asked = ` +
            `${expression}; asked?.then ? asked.then(done, (error) => done('! ' + error)) : done(asked);`,
        ),
      click: (x, y) =>
        request('POST', `${session}/actions`, {
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        }),
      press: (key) =>
        request('POST', `${session}/actions`, {
          actions: [
            {
              type: 'key',
              id: 'keys',
              actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key })),
            },
          ],
        }),
      url: () => request('GET', `${session}/url`),
      // WebDriver reports none; listen.js records them in the page.
      consoleErrors: () => [],
      stop: async () => {
        await request('DELETE', session);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
