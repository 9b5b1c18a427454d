/**
 * Storybook as it is built: building it and opening it speaks to no other machine, every story stands with its
 * accessibility panel green and nothing on the console, and the pages to judge and to choose by are there.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { attributesOf } from '../../tools/attributes.mjs';
import { root } from '../../tools/content/plugin.mjs';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';
import { elementNames } from '../../tools/elements.mjs';

const STORYBOOK = 'https://storybook.test/';
const GUIDANCE = ['Πότε να το βάλετε', 'Πότε όχι', 'Τι λέει η έρευνα'];

let browser, entries, calls;
let shown = 0;
before(async () => {
  calls = await buildHeard();
  ({ entries } = JSON.parse(await readFile(path.join(root, 'out/storybook/index.json'), 'utf8')));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  console.log(`Storybook pages: ${shown}`);
});

/** Builds Storybook, and hears which machines that looks up or calls. */
async function buildHeard() {
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

/** Opens a page of Storybook and says what was wrong: requests elsewhere, and whatever is on the console. */
async function opened(address, look) {
  const { page, log, close } = await openPage(
    browser,
    { [STORYBOOK]: html('') },
    { files: 'out/storybook', viewport: { width: 1280, height: 900 } },
  );
  await page.goto(STORYBOOK + address);
  const found = await look(page);
  shown += 1;
  // An icon written into the page has no origin.
  const elsewhere = log.requests.filter((request) => !request.startsWith(STORYBOOK) && !request.startsWith('null'));
  await close();
  return { found, wrong: [...elsewhere.map((request) => `asks ${request}`), ...log.console] };
}

/** What Storybook itself says of a story once it is shown, played and judged; runs in the page. */
function verdict() {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    const told = ([{ status, reporters }]) =>
      resolve({
        status,
        reports: reporters.map(({ type, status, result }) => ({
          type,
          status,
          looked: result.passes?.length ?? 0,
          faults: (result.violations ?? []).map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          ),
        })),
      });
    const last = channel.last('storyFinished');
    if (last) told(last);
    else channel.on('storyFinished', (...event) => told(event));
  });
}

const docs = (title) => Object.values(entries).find((entry) => entry.type === 'docs' && entry.title === title)?.id;
const frame = ({ id, type }) => `iframe.html?id=${encodeURIComponent(id)}&viewMode=${type}`;
/** Keeps the accessibility panel from judging by itself: every story is judged in axe.test.mjs, in each scheme. */
const UNJUDGED = '&globals=a11y.manual:!true';
const titles = async () =>
  Promise.all(
    elementNames.map(async (name) => parse(await readFile(path.join(root, `content/el/${name}.yaml`), 'utf8')).title),
  );

test('building Storybook calls no other machine', () => {
  // Every process of the build writes a line when it starts, so that silence is heard too.
  assert.ok(calls.filter((line) => line.startsWith('listening')).length >= 2, calls.join('\n'));
  assert.deepEqual(
    calls.filter((line) => !line.startsWith('listening')),
    [],
  );
});

test('every story stands, one of each element with its accessibility panel green, and asks no one', async () => {
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  assert.ok(stories.length > elementNames.length * 8, `${stories.length} stories`);
  const judged = stories.filter(({ id }) => id.endsWith('--default'));
  assert.equal(judged.length, elementNames.length, 'one story of each element is judged');
  for (const story of stories) {
    const isJudged = judged.includes(story);
    const { found, wrong } = await opened(`${frame(story)}${isJudged ? '' : UNJUDGED}`, async (page) => {
      await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__);
      return page.evaluate(verdict);
    });
    assert.deepEqual(wrong, [], story.id);
    assert.equal(found.status, 'success', story.id);
    assert.deepEqual(
      found.reports.map(({ type, status, faults }) => [type, status, faults]),
      isJudged ? [['a11y', 'passed', []]] : [],
      story.id,
    );
    if (isJudged) assert.ok(found.reports[0].looked > 5, `${story.id}: axe has not looked inside`);
  }
});

test('every page of the docs stands, its links lead somewhere, the console is silent, no request leaves', async () => {
  for (const page of Object.values(entries).filter(({ type }) => type === 'docs')) {
    const { found, wrong } = await opened(frame(page), async (page) => {
      await page.waitForSelector('#storybook-docs h1');
      return page.$$eval('#storybook-docs a[href*="?path="]', (links) =>
        links.map(({ href }) => new URL(href).searchParams.get('path')),
      );
    });
    assert.deepEqual(wrong, [], page.id);
    assert.ok(found.length, `${page.id} leads nowhere`);
    assert.deepEqual(
      found.filter((target) => !entries[target.replace('/docs/', '')]),
      [],
      page.id,
    );
  }
});

test('the docs of every element have a control for each attribute, with its values to choose from', async () => {
  for (const [name, attributes] of Object.entries(await attributesOf())) {
    const { found } = await opened(`iframe.html?id=prin-${name}--docs&viewMode=docs`, async (page) => {
      await page.waitForFunction(() => document.querySelector('.docblock-argstable tbody select'));
      return page.evaluate(() => {
        const rows = [...document.querySelectorAll('.docblock-argstable tbody tr')];
        // The first choice of a list is to choose nothing.
        const choices = (row) => [...row.querySelectorAll('select option')].slice(1).map(({ text }) => text);
        return Object.fromEntries(rows.map((row) => [row.querySelector('td')?.textContent, choices(row)]));
      });
    });
    for (const { name: attribute, values = [] } of attributes) assert.deepEqual(found[attribute], values, attribute);
    assert.ok(!('headingLevel' in found), 'properties are listed beside their attributes');
  }
});

test('the whole of Storybook opens on the guidance, in its own window, and asks no one', async () => {
  const { found, wrong } = await opened('index.html', async (page) => {
    const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    const title = await frame.waitForSelector('#storybook-docs h1');
    return title.evaluate((title) => title.textContent);
  });
  assert.deepEqual([found, wrong], [(await titles())[0], []]);
});

test('one page shows every element in every condition, and each condition is different', async () => {
  const { found } = await opened(frame(entries['prin-side-by-side--side-by-side']) + UNJUDGED, async (page) => {
    await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__);
    await page.evaluate(verdict);
    return page.evaluate(() => {
      const look = (cell) => {
        const { shadowRoot: root } = [...cell.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot);
        const box = getComputedStyle(root.querySelector('.box'));
        const frame = getComputedStyle(root.querySelector('.root'), '::before').borderColor;
        const edge = getComputedStyle(root.querySelector('.print')).borderColor;
        const painted = [
          'backgroundColor',
          'borderTopColor',
          'borderTopWidth',
          'color',
          'colorScheme',
          'fontFamily',
          'fontSize',
        ].map((name) => box[name]);
        const numbers = [...root.querySelectorAll('a[href^="tel:"]')]
          .filter((link) => link.checkVisibility())
          .map((link) => link.textContent);
        return JSON.stringify([
          cell.offsetWidth,
          frame,
          edge,
          painted,
          numbers,
          root.querySelector('.title').localName,
          Boolean(root.querySelector('.exit')),
        ]);
      };
      return [...document.querySelectorAll('.sheet tbody')].map((row) => ({
        title: row.querySelector('h2').textContent,
        looks: [...row.querySelectorAll('td > div')].map(look),
      }));
    });
  });
  assert.deepEqual(
    found.map(({ title }) => title),
    await titles(),
  );
  for (const { title, looks } of found) {
    assert.equal(looks.length, 13, title);
    assert.equal(new Set(looks).size, looks.length, `${title}: ${looks.join('\n')}`);
  }
});

test('each element has a page that says when it fits, when not and what research says, with sources', async () => {
  for (const title of await titles()) {
    const id = docs(`Πότε ταιριάζει/${title}`);
    const { found } = await opened(frame({ id, type: 'docs' }), async (page) => {
      await page.waitForSelector('#storybook-docs h1');
      return page.$eval('#storybook-docs', (page) => ({
        heads: [...page.querySelectorAll('h1, h2')].map((head) => head.textContent),
        points: [...page.querySelectorAll('ul')].map((list) => list.children.length),
        outside: page.querySelectorAll('a[href^="https://"]:not([href*="storybook.test"])').length,
      }));
    });
    // Some have a part of their own before the last.
    assert.deepEqual([...found.heads.slice(0, GUIDANCE.length), found.heads.at(-1)], [title, ...GUIDANCE]);
    assert.ok(found.points.length === 3 && Math.min(...found.points) >= 3, `${title}: ${found.points}`);
    assert.ok(found.outside >= 4, `${title} cites ${found.outside}`);
  }
});
