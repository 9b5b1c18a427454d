/**
 * Storybook as it is built: building it and opening it speaks to no other machine, every story stands with its
 * accessibility panel green and nothing on the console, and the pages to judge and to choose by are there.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { attributesOf } from '../../tools/attributes.mjs';
import { root } from '../../tools/content/plugin.mjs';
import { launch } from '../support/browser.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { buildHeard, storybookIn } from './storybook-page.mjs';

const GUIDANCE = ['Πότε να το βάλετε', 'Πότε όχι', 'Τι λέει η έρευνα'];

let browser, entries, calls, storybook;
before(async () => {
  calls = await buildHeard();
  ({ entries } = JSON.parse(await readFile(path.join(root, 'out/storybook/index.json'), 'utf8')));
  browser = await launch();
  storybook = storybookIn(browser);
});
after(async () => {
  await browser?.close();
  console.log(`Storybook pages: ${storybook?.looks()}`);
});

const docs = (title) => Object.values(entries).find((entry) => entry.type === 'docs' && entry.title === title)?.id;

/** What each page of the docs has, read once. */
const seen = {};
const seenIn = (entry) => (seen[entry.id] ??= storybook.visited(entry, (page) => readDocs(page, entry)));

/** Reads a page of the docs: its headings, lists and links, and the controls of an element with their choices. */
async function readDocs(page, { id }) {
  await page.waitForSelector('#storybook-docs h1');
  // The table of an element comes after its heading; guidance has none.
  if (id.startsWith('prin-')) await page.waitForSelector('.docblock-argstable tbody select');
  return page.$eval('#storybook-docs', (docs) => {
    const all = (selector) => [...docs.querySelectorAll(selector)];
    // The first choice of a list is to choose nothing.
    const choices = (row) => [...row.querySelectorAll('select option')].slice(1).map(({ text }) => text);
    return {
      heads: all('h1, h2').map((head) => head.textContent),
      points: all('ul').map((list) => list.children.length),
      outside: all('a[href^="https://"]:not([href*="storybook.test"])').length,
      within: all('a[href*="?path="]').map(({ href }) => new URL(href).searchParams.get('path')),
      controls: Object.fromEntries(
        all('.docblock-argstable tbody tr').map((row) => [row.querySelector('td')?.textContent, choices(row)]),
      ),
    };
  });
}

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
    const { found, wrong } = await (isJudged ? storybook.byAddress(story, { isJudged }) : storybook.visited(story));
    const { status, reports } = found.told;
    assert.deepEqual(wrong, [], story.id);
    assert.equal(status, 'success', story.id);
    assert.deepEqual(
      reports.map(({ type, status, faults }) => [type, status, faults]),
      isJudged ? [['a11y', 'passed', []]] : [],
      story.id,
    );
    if (isJudged) assert.ok(reports[0].looked > 5, `${story.id}: axe has not looked inside`);
  }
});

test('every page of the docs stands, its links lead somewhere, with nothing on the console and no request elsewhere', async () => {
  for (const page of Object.values(entries).filter(({ type }) => type === 'docs')) {
    const { found, wrong } = await seenIn(page);
    const { within } = found.looked;
    assert.deepEqual(wrong, [], page.id);
    assert.ok(within.length, `${page.id} leads nowhere`);
    assert.deepEqual(
      within.filter((target) => !entries[target.replace('/docs/', '')]),
      [],
      page.id,
    );
  }
});

test('the docs of every element have a control for each attribute, with its values to choose from', async () => {
  for (const [name, attributes] of Object.entries(await attributesOf())) {
    const { controls } = (await seenIn(entries[`prin-${name}--docs`])).found.looked;
    for (const { name: attribute, values = [] } of attributes) assert.deepEqual(controls[attribute], values, attribute);
    assert.ok(!('headingLevel' in controls), 'properties are listed beside their attributes');
  }
});

test('the whole of Storybook opens on the guidance, in its own window, and asks no one', async () => {
  const { found, wrong } = await storybook.opened('index.html', async (page) => {
    const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    const title = await frame.waitForSelector('#storybook-docs h1');
    return title.evaluate((title) => title.textContent);
  });
  assert.deepEqual([found, wrong], [(await titles())[0], []]);
});

test('one page shows every element in every condition, and each condition is different', async () => {
  const { found } = await storybook.byAddress(entries['prin-side-by-side--side-by-side'], {
    look: (page) =>
      page.evaluate(() => {
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
      }),
  });
  assert.deepEqual(
    found.looked.map(({ title }) => title),
    await titles(),
  );
  for (const { title, looks } of found.looked) {
    assert.equal(looks.length, 13, title);
    assert.equal(new Set(looks).size, looks.length, `${title}: ${looks.join('\n')}`);
  }
});

test('each element has a page that says when it fits, when not and what research says, with sources', async () => {
  for (const title of await titles()) {
    const id = docs(`Πότε ταιριάζει/${title}`);
    const { heads, points, outside } = (await seenIn(entries[id])).found.looked;
    // Some have a part of their own before the last.
    assert.deepEqual([...heads.slice(0, GUIDANCE.length), heads.at(-1)], [title, ...GUIDANCE]);
    assert.ok(points.length === 3 && Math.min(...points) >= 3, `${title}: ${points}`);
    assert.ok(outside >= 4, `${title} cites ${outside}`);
  }
});
