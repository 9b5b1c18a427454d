/** Who looks at a site under test: readers and users in a browser, and users who only talk to its REST interface. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { login } from './site.mjs';

/**
 * Waits until something is so in a page or a frame, and gives what that is. Asks by the clock, since one that is not in
 * front may draw no frame to be asked in.
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 */
export const holds = (page, condition, ...given) =>
  page.waitForFunction(condition, { polling: 100, timeout: 60_000 }, ...given);

/**
 * What PHP wrote that is not WordPress' own: 6.1 is older than PHP 8.2, whose deprecations it is full of, no site here
 * reaches WordPress.org, and a network looks for what stands in for a database among its plugins.
 */
const ours = (line) =>
  line.includes('PHP ') &&
  !line.includes('WordPress.org') &&
  !line.includes('plugins/sqlite-database-integration/') &&
  (!line.includes('PHP Deprecated') || line.includes('/plugins/prin'));

/**
 * @param {Awaited<ReturnType<typeof import('./site.mjs').site>>} place
 * @param {import('puppeteer-core').Browser} browser
 */
export function visitors(place, browser) {
  const users = new Map();

  /** A user by role, logged in once. */
  async function user(role) {
    if (!users.has(role)) users.set(role, await login(place.address, role));
    return users.get(role);
  }

  /**
   * A page of the site in a browser of its own, with no name but this machine's: avatars and emoji are elsewhere.
   * @param {string} link
   * @param {{ role?: string, script?: boolean }} [options]
   */
  async function open(link, { role, script = true } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const errors = [];
    await page.setViewport({ width: 1280, height: 900 });
    await page.setJavaScriptEnabled(script);
    if (role) await page.setCookie(...(await user(role)).cookies);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on(
      'console',
      (message) =>
        message.type() === 'error' && !message.text().includes('ERR_NAME_NOT_RESOLVED') && errors.push(message.text()),
    );
    await page.goto(link, { waitUntil: 'load' });
    return { page, errors, close: () => context.close() };
  }

  /** Publishes a post as a role, as its editor would. */
  async function publish(role, content, more = {}) {
    return (await user(role)).api('POST', '/wp/v2/posts?context=edit', {
      title: 'Δοκιμή',
      status: 'publish',
      content,
      ...more,
    });
  }

  /** Nothing of ours stands in PHP's log. */
  async function assertNothingLogged() {
    assert.deepEqual((await readFile(place.log, 'utf8')).split('\n').filter(ours), []);
  }

  return { user, open, publish, assertNothingLogged };
}

/** The script tags of ours in a page. */
export const scriptsIn = (html) => html.match(/<script\b[^>]*\bprin\/prin\.js[^>]*>/g) ?? [];

/** Waits until the elements of these names stand in the page, upgraded, and gives their titles. */
export async function titles(page, names) {
  await holds(
    page,
    (wanted) => wanted.every((name) => document.querySelector(`prin-${name}`)?.shadowRoot?.querySelector('.title')),
    names,
  );
  return page.evaluate(
    (wanted) =>
      wanted.map((name) =>
        document.querySelector(`prin-${name}`).shadowRoot.querySelector('.title').textContent.trim(),
      ),
    names,
  );
}
