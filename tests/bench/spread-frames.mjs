/**
 * How smoothly `<prin-photo-spread>` draws: `npm run bench:frames` fills its picture with all dots it may have, on a
 * processor slowed as Lighthouse slows it and slower, and prints the time between frames while a reader plays. It
 * asserts nothing: the figures depend on the machine and on what else it does.
 */
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';
import { launch } from '../support/browser.mjs';

const SLOWER = [1, 4, 6];
const SECONDS = 4;

/** Runs in the page: the milliseconds between the frames while `act` changes the picture in each of them, or once. */
async function framesOf(kind, seconds) {
  const element = document.querySelector('prin-photo-spread');
  const { shadowRoot } = element;
  const set = (id, value) => {
    const slider = shadowRoot.getElementById(id);
    slider.value = value;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const click = (selector, times = 1) => {
    for (let time = 0; time < times; time++) shadowRoot.querySelector(selector).click();
  };
  click('.again');
  // A tree whose first people pass it on whenever nine in ten do.
  element.seed = 2;
  set('pass', 10);
  set('each', 6);
  click('.main', 6);
  const acts = {
    // Every ring comes anew and lights up.
    'one more sending, once a second': (frame) => {
      if (frame % 60 === 0) {
        click('.again');
        click('.main', 6);
      }
    },
    // More than any hand does: a new value in every frame.
    'a slider moved in every frame': (frame) => set('pass', 9 + (frame % 2)),
    'a help ticked or unticked in every frame': () => click('#stop'),
  };
  const act = acts[kind];
  const times = [];
  const end = performance.now() + seconds * 1000;
  for (let frame = 0, before = 0; performance.now() < end; frame++) {
    const now = await new Promise(requestAnimationFrame);
    if (before) times.push(now - before);
    before = now;
    act(frame);
  }
  if (shadowRoot.querySelector('#stop').checked) click('#stop');
  const dots = [...shadowRoot.querySelectorAll('.drawn .ring')].reduce(
    (sum, ring) => sum + Number(ring.getAttribute('pathLength')),
    1,
  );
  return { times, dots, circles: shadowRoot.querySelectorAll('.drawn circle').length };
}

const browser = await launch({ painted: true });
console.log(`${os.cpus().length} cores, ${await browser.version()}, load ${os.loadavg()[0]?.toFixed(1)}`);
console.log('| slower | what a reader does | dots | circles | frames a second | median ms | 95 % within ms |');
console.log('|---:|---|---:|---:|---:|---:|---:|');
const page = await browser.newPage();
await page.setViewport({ width: 412, height: 915, deviceScaleFactor: 2 });
await page.setContent('<!doctype html><html lang="el"><body><prin-photo-spread></prin-photo-spread></body></html>');
await page.evaluate(await readFile(path.join(root, 'dist/photo-spread.js'), 'utf8'));
await page.waitForFunction(() => document.querySelector('prin-photo-spread').hasUpdated);
await page.evaluate(() => document.querySelector('prin-photo-spread').shadowRoot.querySelector('svg').scrollIntoView());
for (const slower of SLOWER) {
  await page.emulateCPUThrottling(slower);
  for (const kind of [
    'one more sending, once a second',
    'a slider moved in every frame',
    'a help ticked or unticked in every frame',
  ]) {
    const { times, dots, circles } = await page.evaluate(framesOf, kind, SECONDS);
    const sorted = times.toSorted((one, other) => one - other);
    const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1);
    const rate = (1000 * times.length) / times.reduce((sum, time) => sum + time, 0);
    console.log(`| ${slower} × | ${kind} | ${dots} | ${circles} | ${rate.toFixed(0)} | ${at(0.5)} | ${at(0.95)} |`);
  }
}
await browser.close();
