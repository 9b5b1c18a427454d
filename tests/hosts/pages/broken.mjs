/**
 * Pages that have broken what the platform gives: the elements show, or their fallback does, and the quick exit leaves.
 */
import { PRIN, elementNames, filled, group, html, inline, tags } from './page.mjs';

/** Replaces a function of the platform by one that throws. The probe knows the original. */
const throwing = (...functions) =>
  inline(
    functions
      .map(
        (name) => `(function () {
          var original = ${name};
          ${name} = function () { throw new Error('broken here'); };
          ${name}.prototype = original.prototype;
          ${name}.hostOriginal = original;
        })();`,
      )
      .join('\n'),
  );
/** Replaces the setter of a property by one that throws. */
const throwingSetter = (owner, property) =>
  inline(
    `Object.defineProperty(${owner}.prototype, '${property}', { configurable: true, set: function () { ` +
      `throw new Error('broken here'); } });`,
  );
const WARNING = 'warn: Prin: Error: broken here';

/** A page where the elements show, whatever else is broken. */
const shows = (what, script, { expectConsole = [WARNING], exitLacks = [] } = {}) => ({
  name: `${what}, the elements show`,
  html: html({ head: script + PRIN }),
  expectConsole,
  exitLacks,
});
/** A page where no element can show: its fallback stays, and Escape leaves. */
const keepsFallback = (what, script) => ({
  name: `${what}, the text inside the tags stays`,
  html: html({ head: script + PRIN, body: filled(elementNames, ' quick-exit exit-href="/left/"') }),
  fallback: elementNames,
  exit: 'Escape',
  expectConsole: elementNames.map(
    (name) => `warn: Prin: <prin-${name}> failed to render (Error: broken here); showing the text inside the tag.`,
  ),
});

export default group('Broken platform', [
  shows('showPopover throws', throwing('HTMLElement.prototype.showPopover')),
  shows('setting popover throws', throwingSetter('HTMLElement', 'popover'), { exitLacks: ['cover'] }),
  shows('setting style.cssText throws', throwingSetter('CSSStyleDeclaration', 'cssText'), { exitLacks: ['cover'] }),
  shows(
    'append throws',
    throwing('Element.prototype.append', 'Document.prototype.append', 'DocumentFragment.prototype.append'),
    { exitLacks: ['cover'] },
  ),
  {
    name: 'createElement throws for the cover, the elements show',
    html: html({
      head:
        inline(
          `var original = document.createElement; Document.prototype.createElement = function (name) {
            if (name === 'a') throw new Error('broken here');
            return original.apply(this, arguments);
          };`,
        ) + PRIN,
    }),
    expectConsole: [WARNING],
    exitLacks: ['cover'],
  },
  keepsFallback('attachShadow throws', throwing('Element.prototype.attachShadow')),
  {
    name: 'optional parts are absent, the elements show',
    html: html({
      head:
        inline(
          `for (const name of ['IntersectionObserver', 'CSSStyleSheet', 'matchMedia', 'structuredClone', ` +
            `'ResizeObserver', 'CSS', 'Intl'])
            delete window[name];
          for (const [owner, name] of [[Navigator, 'canShare'], [Navigator, 'share'], [Navigator, ` +
            `'clipboard'], [Element, 'animate'],
            [HTMLSlotElement, 'assignedNodes'], [HTMLElement, 'popover'], [HTMLElement, 'showPopover']])
            delete owner.prototype[name];`,
        ) + PRIN,
    }),
    expectConsole: ['warn: Prin: ', 'warn: Prin: '],
    mayDiffer: { '.*': 'WebKit and Firefox count hairs otherwise in the style of a style element' },
  },
  shows(
    'optional parts throw',
    throwing(
      'window.IntersectionObserver',
      'CSSStyleSheet.prototype.replaceSync',
      'window.matchMedia',
      'CSS.supports',
      'HTMLSlotElement.prototype.assignedNodes',
      'Date.parse',
    ) +
      inline(
        `Object.defineProperty(Navigator.prototype, 'canShare', { configurable: true, get() { throw new ` +
          `Error('broken here') } });`,
      ),
  ),
  shows('observing what is in sight throws', throwing('IntersectionObserver.prototype.observe')),
  shows('adopting style sheets throws', throwingSetter('ShadowRoot', 'adoptedStyleSheets'), { expectConsole: [] }),
  {
    name: 'functions of the window wrapped in strict code',
    html: html({
      head:
        inline(
          `(() => {
            'use strict';
            for (const [owner, names] of [
              [window, ['matchMedia', 'setTimeout', 'clearTimeout', 'getSelection', 'print']],
              [EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']],
              [Date, ['now', 'parse']],
            ])
              for (const name of names) {
                const original = owner[name];
                owner[name] = function (...given) {
                  if ((!this || (owner === Date && this !== Date)) && /prin\\.js/.test(new ` +
            `Error().stack)) throw new Error('called without its owner');
                  return original.apply(this, given);
                };
              }
            window.addEventListener('load', () => {});
          })()`,
        ) + PRIN,
    }),
  },
  {
    name: 'Object.prototype has value, writable and options',
    act: async ({ shown, names }) => {
      await shown(names);
      // The probe defines properties of its own.
      for (const name of ['value', 'writable']) delete Object.prototype[name];
    },
    html: html({
      head:
        inline(
          `for (const name of ['value', 'writable', 'slotAssignment', 'customElementRegistry', 'state', 'noAccessor'])
            Object.defineProperty(Object.prototype, name, { __proto__: null, configurable: true, ` +
            `writable: true, value: 'manual' });`,
        ) + PRIN,
    }),
  },
  {
    name: 'an image named createElement, the elements show',
    html: html({ body: `<img name="createElement" alt="">${tags}` }),
    ignoreConsole: 'what else needs createElement says so',
  },
  shows('dispatchEvent throws', throwing('EventTarget.prototype.dispatchEvent'), { exitLacks: ['event'] }),
  shows('Event throws', throwing('window.Event'), { expectConsole: [] }),
  shows('CustomEvent throws', throwing('window.CustomEvent'), { exitLacks: ['event'] }),
  shows('getComputedStyle throws', throwing('window.getComputedStyle'), { expectConsole: [] }),
  shows('console.warn throws', throwing('console.warn', 'HTMLElement.prototype.showPopover'), { expectConsole: [] }),
  shows('URL returns something else', inline('window.URL = function () { return {}; };'), { expectConsole: [] }),
  shows('URL throws', throwing('window.URL'), { expectConsole: [] }),
  shows('history throws', throwing('history.pushState', 'history.replaceState', 'history.back', 'history.go'), {
    expectConsole: [],
  }),
  {
    name: 'listeners wrapped, so that none can be removed',
    html: html({
      head:
        inline(
          `var original = EventTarget.prototype.addEventListener;
          EventTarget.prototype.addEventListener = function (type, listener, options) {
            var wrapped = function (event) {
              return typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
            };
            return original.call(this, type, wrapped, options);
          };`,
        ) + PRIN,
    }),
  },
  {
    name: 'all that the exit uses throws, once it shows',
    beforeExit: () => {
      const fail = () => {
        throw new Error('broken here');
      };
      Event.prototype.composedPath = fail;
      window.Event = window.CustomEvent = window.getComputedStyle = fail;
      console.warn = EventTarget.prototype.dispatchEvent = Document.prototype.createElement = fail;
      Element.prototype.append = Element.prototype.matches = HTMLElement.prototype.showPopover = fail;
    },
    exitLacks: ['cover', 'event'],
  },
  {
    name: 'our click handler throws: the link of the exit leaves',
    beforeExit: () => {
      Element.prototype.closest = () => {
        throw new Error('broken here');
      };
    },
    expectConsole: [WARNING],
    exitLacks: ['cover', 'event', 'clearing'],
  },
  {
    name: 'two of our bundles, each with an exit',
    html: html({
      head: ['warning-signs', 'faq-accordion'].map((name) => `<script defer src="/dist/${name}.js"></script>`).join(''),
      body: tags
        .split('\n')
        .filter((tag) => /warning-signs|faq-accordion/.test(tag))
        .join('\n'),
    }),
    elements: ['warning-signs', 'faq-accordion'],
  },
]);
