/** Storybook as it is built: its pages by their address, and stories and docs one after the other in its preview. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../tools/content/plugin.mjs';
import { html, openPage } from '../support/pages.mjs';

const STORYBOOK = 'https://storybook.test/';
/** Keeps the accessibility panel from judging by itself: every story is judged in axe.test.mjs, in each scheme. */
const UNJUDGED = '&globals=a11y.manual:!true';

/** @typedef {{ id: string, type: 'story' | 'docs', title: string }} Entry of Storybook's index */
/** @typedef {(page: import('puppeteer-core').Page) => Promise<any>} Look reads what is on a page */

/** Builds Storybook, and hears which machines that looks up or calls. */
export async function buildHeard() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'prin-storybook-'));
  const heard = path.join(folder, 'calls');
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import ${pathToFileURL(path.join(root, 'tests/browser/record-network.mjs'))}`,
    HEARD_CALLS: heard,
  };
  // The switches of CI and of a reader must not be what keeps it silent.
  for (const name of ['CI', 'STORYBOOK_DISABLE_TELEMETRY']) delete env[name];
  const build = spawn('npm', ['run', 'build:storybook'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk) => (said += chunk));
  assert.equal(await new Promise((ended) => build.on('close', ended)), 0, said);
  const lines = (await readFile(heard, 'utf8')).trim().split('\n');
  await rm(folder, { recursive: true });
  return lines;
}

/**
 * Storybook in a browser. Each look says what it found, and what was wrong: requests elsewhere, and whatever is on the
 * console.
 * @param {import('puppeteer-core').Browser} browser
 */
export function storybookIn(browser) {
  let looks = 0;
  let byAddresses;
  let preview;

  const open = () =>
    openPage(browser, { [STORYBOOK]: html('') }, { files: 'out/storybook', viewport: { width: 1280, height: 900 } });

  /** What was wrong since the last look. */
  function wrongIn({ requests, console }) {
    looks++;
    // An icon written into the page has no origin.
    const elsewhere = requests.splice(0).filter((one) => !one.startsWith(STORYBOOK) && !one.startsWith('null'));
    return [...elsewhere.map((request) => `asks ${request}`), ...console.splice(0)];
  }

  /** Opens a page by its address, in the tab of those before it, which has compiled most of Storybook. */
  async function opened(address, look) {
    byAddresses ??= await open();
    const { page, log } = byAddresses;
    await page.goto(STORYBOOK + address);
    return { found: await look(page), wrong: wrongIn(log) };
  }

  /** Shows an entry on a page, and waits for what Storybook says of it. */
  async function told(page, entry) {
    await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__);
    return page.evaluate(shown, entry);
  }

  return {
    opened,
    /**
     * Opens a story by its address, as a link to it does.
     * @param {Entry} entry
     * @param {{ isJudged?: boolean, look?: Look }} [options]
     */
    byAddress: (entry, { isJudged = false, look = async () => undefined } = {}) =>
      opened(addressOf(entry) + (isJudged ? '' : UNJUDGED), async (page) => ({
        told: await told(page, entry),
        looked: await look(page),
      })),
    /**
     * Goes to a story or a page of the docs as the sidebar does, within the preview: to load all of Storybook for each
     * of them takes longer than everything that is looked at.
     * @param {Entry} entry
     * @param {Look} [look]
     */
    async visited(entry, look = async () => undefined) {
      if (!preview) {
        preview = await open();
        await preview.page.goto(STORYBOOK + addressOf(entry) + UNJUDGED);
      }
      const { page, log } = preview;
      const found = { told: await told(page, entry), looked: await look(page) };
      return { found, wrong: wrongIn(log) };
    },
    looks: () => looks,
  };
}

const addressOf = ({ id, type }) => `iframe.html?id=${encodeURIComponent(id)}&viewMode=${type}`;

/**
 * Runs in the preview: goes to a story or a page of the docs, unless it is there, and returns what Storybook itself
 * says of it once it is shown, played and judged.
 */
function shown({ id, type }) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const event = type === 'docs' ? 'docsRendered' : 'storyFinished';
  return new Promise((resolve) => {
    const tell = (what) => {
      if ((what.storyId ?? what) !== id) return;
      channel.off(event, tell);
      resolve({
        status: what.status,
        reports: (what.reporters ?? []).map(({ type, status, result }) => ({
          type,
          status,
          looked: result.passes?.length ?? 0,
          faults: (result.violations ?? []).map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          ),
        })),
      });
    };
    channel.on(event, tell);
    const isOpened = new URLSearchParams(location.search).get('id') === id;
    if (!isOpened) channel.emit('setCurrentStory', { storyId: id, viewMode: type });
    else if (channel.last(event)) tell(...channel.last(event));
  });
}
