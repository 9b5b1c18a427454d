/**
 * What an element does not do while it loads: nothing before it is connected, no look at style or layout ever, no sheet
 * of its own where another instance has one.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';
import { elementNames } from '../../tools/elements.mjs';

const PAGE = 'https://school.test/';
const SCRIPT = '<script src="/prin.js"></script>';

let browser;
let checked = 0;
before(async () => {
  browser = await launch();
});
after(() => {
  console.log(`load path: ${checked}`);
  return browser?.close();
});

/**
 * Runs in every page before its scripts: counts what makes a browser calculate style or layout, and what is begun. An
 * observer of intersections is called right after a layout, so that looking at it there calculates nothing.
 */
function count() {
  window.reads = [];
  window.begun = [];
  let isClean = false;
  window.IntersectionObserver = class extends IntersectionObserver {
    constructor(callback, options) {
      super((...given) => {
        isClean = true;
        callback(...given);
        isClean = false;
      }, options);
    }
  };
  const layout = {
    [Element.name]: [
      'clientHeight',
      'clientLeft',
      'clientTop',
      'clientWidth',
      'scrollHeight',
      'scrollLeft',
      'scrollTop',
      'scrollWidth',
      'getBoundingClientRect',
      'getClientRects',
      'checkVisibility',
      'scrollIntoView',
      'computedStyleMap',
      'getAnimations',
    ],
    [HTMLElement.name]: [
      'offsetHeight',
      'offsetLeft',
      'offsetParent',
      'offsetTop',
      'offsetWidth',
      'innerText',
      'focus',
    ],
    [Document.name]: ['elementFromPoint', 'elementsFromPoint', 'getAnimations'],
    [ShadowRoot.name]: ['elementFromPoint', 'elementsFromPoint', 'getAnimations'],
    [Range.name]: ['getBoundingClientRect', 'getClientRects'],
  };
  const watch = (owner, name, list, called = `${owner.constructor.name}.${name}`) => {
    const described = Object.getOwnPropertyDescriptor(owner, name);
    if (!described) throw new Error(`no ${called}`);
    for (const key of ['get', 'value']) {
      const original = described[key];
      if (typeof original === 'function')
        described[key] = function (...given) {
          if (!isClean) list.push(called);
          return original.apply(this, given);
        };
    }
    Object.defineProperty(owner, name, described);
  };
  for (const [type, members] of Object.entries(layout))
    for (const name of members) watch(window[type].prototype, name, window.reads);
  for (const name of ['getComputedStyle', 'matchMedia', 'innerHeight', 'innerWidth', 'scrollX', 'scrollY'])
    watch(window, name, window.reads);
  for (const [owner, ...members] of [
    [EventTarget.prototype, 'addEventListener'],
    [Element.prototype, 'attachShadow'],
    [window, 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'],
  ])
    for (const name of members) watch(owner, name, window.begun);
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'])
    watch(window[name].prototype, 'observe', window.begun);
}

const rendered = (page, expected) =>
  page.waitForFunction(
    (each) => each.every((name) => document.querySelector(`prin-${name}`)?.hasUpdated),
    {},
    expected,
  );

test('loading the elements reads no style and no layout, whether rendered, prerendered or marked', async () => {
  for (const body of [
    elementNames.map(
      (name) => `<prin-${name} quick-exit country="CY" heading-level="3" audience="parent"></prin-${name}>`,
    ),
    elementNames.map((name) => `<div data-prin="${name}" data-quick-exit><a href="tel:116111">116 111</a></div>`),
  ]) {
    const { page, close } = await openPage(browser, { [PAGE]: html(body.join(''), SCRIPT) }, { beforeScripts: count });
    const reads = await page.evaluate(async (expected) => {
      await Promise.all(expected.map((name) => document.querySelector(`prin-${name}`).updateComplete));
      return window.reads;
    }, elementNames);
    assert.deepEqual(reads, []);
    // The watch sees what there is to see.
    assert.deepEqual(
      await page.evaluate(() => [
        document.body.offsetWidth > 0,
        document.body.getBoundingClientRect().width > 0,
        window.reads,
      ]),
      [true, true, ['HTMLElement.offsetWidth', 'Element.getBoundingClientRect']],
    );
    await rendered(page, elementNames);
    checked += elementNames.length;
    await close();
  }
});

test('an element that is created but never connected starts nothing', async () => {
  const { page, close } = await openPage(browser, { [PAGE]: html('', SCRIPT) }, { beforeScripts: count });
  const made = await page.evaluate(async (expected) => {
    window.begun.length = 0;
    const elements = expected.map((name) => document.createElement(`prin-${name}`));
    for (const element of elements) element.setAttribute('quick-exit', '');
    await new Promise((resolve) => queueMicrotask(resolve));
    const before = [...window.begun];
    const open = elements.filter((element) => element.shadowRoot).length;
    document.body.append(...elements);
    await Promise.all(elements.map((element) => element.updateComplete));
    return { before, open, connected: window.begun.filter((what) => what.endsWith('attachShadow')).length };
  }, elementNames);
  assert.deepEqual(made, { before: [], open: 0, connected: elementNames.length });
  checked += elementNames.length;
  await close();
});

test('instances share their style sheets, and so do elements with the same styles', async () => {
  const { page, close } = await openPage(browser, {
    [PAGE]: html(
      elementNames
        .map((name) => `<prin-${name}></prin-${name}>`)
        .join('')
        .repeat(5),
      SCRIPT,
    ),
  });
  await rendered(page, elementNames);
  const { different, all, worn } = await page.evaluate((expected) => {
    const of = (element) => element.shadowRoot.adoptedStyleSheets;
    const different = expected.filter((name) => {
      const [first, ...others] = document.querySelectorAll(`prin-${name}`);
      return (
        others.length !== 4 ||
        others.some(
          (other) =>
            of(other).length !== of(first).length || of(other).some((sheet, index) => sheet !== of(first)[index]),
        )
      );
    });
    const worn = [...document.querySelectorAll('body > *')].flatMap((element) => [...of(element)]);
    return { different, all: new Set(worn).size, worn: worn.length };
  }, elementNames);
  assert.deepEqual(different, []);
  assert.ok(all < worn / 8, `${all} sheets, worn ${worn} times`);
  console.log(`sheets: ${all}, worn ${worn} times by ${elementNames.length * 5} elements`);
  checked += elementNames.length * 5;
  await close();
});
