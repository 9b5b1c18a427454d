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
    `Object.defineProperty(${owner}.prototype, '${property}', { configurable: true, set: function () { throw new Error('broken here'); } });`,
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
  keepsFallback('createElement throws', throwing('Document.prototype.createElement')),
  keepsFallback(
    'replaceChildren throws',
    throwing('Element.prototype.replaceChildren', 'DocumentFragment.prototype.replaceChildren'),
  ),
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
