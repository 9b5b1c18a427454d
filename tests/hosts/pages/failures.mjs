/** What may go wrong, and then the text inside the tag must be there, with numbers that call. */
import { PRIN, filled, group, html, inline, elementNames, pasted, prerendered, tags } from './page.mjs';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'";
const policy = (text) => ({ 'Content-Security-Policy': text });
const body = filled();
/** Breaks one of the platform's functions for one element and what is inside it. */
const broken = (owner, method, condition) =>
  inline(
    `(function () { var original = ` +
      `${owner}.${method}; ${owner}.${method} = function ` +
      `(first) { if (${condition}) throw new Error('broken here'); return original.apply(this, arguments); }; })()`,
  );
const OF_QUESTIONS =
  "(this.host || this.getRootNode && this.getRootNode().host || {}).localName === 'prin-faq-accordion'";
/** A page where one element fails: the others stand, the page's own script goes on, one warning is all. */
const failing = (what, script, name = 'faq-accordion') => ({
  name: `an exception in one element: ${what}`,
  html: html({
    head: script + PRIN,
    body: `${tags
      .split('\n')
      .filter((tag) => !tag.includes(name))
      .join('')}${filled([name])}${inline("window.hostWentOn = 'yes'")}`,
  }),
  elements: elementNames.filter((other) => other !== name),
  fallback: [name],
  expectConsole: [`warn: Prin: <prin-${name}> failed to render (Error: broken here); showing the text inside the tag.`],
  act: (_tools, is) => is("the host's own script went on", window.hostWentOn === 'yes'),
});
/** The lists of numbers of an element cannot be found: its text would lack them. */
const withoutLists = (name) =>
  broken(
    'DocumentFragment.prototype',
    'querySelectorAll',
    `first === '[data-needs]' && this.host && this.host.localName === 'prin-${name}'`,
  );
/** A page where one element cannot be made as usual, and shows all the same. */
const whole = (what, script, more = {}) => ({
  name: `one element all the same: ${what}`,
  html: html({ head: script + PRIN }),
  ...more,
});
const WARNING = 'warn: Prin: Error: broken here';

export default group('Failures', [
  {
    name: 'the script is missing (404)',
    html: html({ head: '<script src="/dist/missing.js"></script>', body }),
    fallback: elementNames,
    ignoreConsole: 'the browser tells of the missing script',
  },
  {
    name: 'the script is blocked by a policy',
    headers: policy("default-src 'none'; script-src 'nonce-none'"),
    html: html({ body }),
    fallback: elementNames,
    ignoreConsole: 'the browser tells of its policy',
  },
  {
    name: 'the script has another integrity',
    html: html({
      head: `<script src="/dist/prin.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></script>`,
      body,
    }),
    fallback: elementNames,
    ignoreConsole: 'the browser tells of the integrity',
  },
  {
    name: 'the script breaks off',
    html: html({ head: '<script src="broken.js"></script>', body }),
    files: { 'broken.js': '\ufeff/*! Prin */ (function () { "use strict"; const half = {' },
    fallback: elementNames,
    ignoreConsole: 'the browser tells of the syntax error',
  },
  {
    name: "Trusted Types refuse: trusted-types 'none'",
    headers: policy(`${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`),
    html: html({ body }),
    fallback: elementNames,
    ignoreConsole: 'the policy is broken, once',
  },
  {
    name: 'Trusted Types refuse: another name only',
    headers: policy(`${STRICT}; require-trusted-types-for 'script'; trusted-types theirs`),
    html: html({ body }),
    fallback: elementNames,
    ignoreConsole: 'the policy is broken, once',
  },
  { name: 'JavaScript off', html: html({ body }), fallback: elementNames, scripting: false },
  {
    name: 'XHTML served as XML, classic script',
    type: 'application/xhtml+xml; charset=utf-8',
    html: html({
      start: '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>',
      head: '<script src="/dist/prin.js"></script>',
      body: filled().replaceAll(' data-fallback', ' data-fallback=""'),
    }),
    fallback: elementNames,
  },
  {
    name: 'XHTML served as XML, module',
    type: 'application/xhtml+xml; charset=utf-8',
    html: html({
      start: '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>',
      head: '<script type="module" src="/dist/prin.js"></script>',
      body: filled().replaceAll(' data-fallback', ' data-fallback=""'),
    }),
    fallback: elementNames,
    engines: {
      chromium: {
        expectConsole: ['Module scripts in XML documents are currently not supported'],
        why: 'Chromium has no modules in XML, and says so',
      },
    },
  },
  {
    name: 'no custom elements',
    html: html({ head: inline('delete window.customElements') + PRIN, body }),
    fallback: elementNames,
    act: (_tools, is) => is('they are gone', !window.customElements),
  },
  {
    name: 'no custom elements, data-prin',
    html: html({
      head: inline('delete window.customElements') + PRIN,
      body: elementNames.map((name) => `<div data-prin="${name}" data-fallback>${pasted(name)}</div>`).join(''),
    }),
    fallback: elementNames,
  },
  // Lit adds `metadata` to it. In a classic script that does nothing on a frozen one, in a module it throws.
  { name: 'Symbol is frozen', html: html({ head: inline('Object.freeze(Symbol)') + PRIN }) },
  {
    name: 'Symbol is frozen, module',
    html: html({
      head: `${inline('Object.freeze(Symbol)')}<script type="module" src="/dist/prin.js"></script>`,
      body,
    }),
    fallback: elementNames,
    expectConsole: ['warn: Prin: TypeError: '],
  },
  failing(
    'no root can be opened',
    broken('Element.prototype', 'attachShadow', "this.localName === 'prin-faq-accordion'"),
  ),
  failing(
    'no root can be opened, of lines that look at the clock',
    broken('Element.prototype', 'attachShadow', "this.localName === 'prin-helpline-box'"),
    'helpline-box',
  ),
  failing('the lists of numbers cannot be found', withoutLists('faq-accordion')),
  whole(
    'the markup cannot be copied',
    broken('Document.prototype', 'importNode', "first.querySelector && first.querySelector('.questions')"),
  ),
  whole('the root cannot be filled', broken('DocumentFragment.prototype', 'replaceChildren', OF_QUESTIONS)),
  whole(
    'no listener for what is typed can be added inside',
    broken('EventTarget.prototype', 'addEventListener', `first === 'input' && this.localName && ${OF_QUESTIONS}`),
    { expectConsole: [WARNING] },
  ),
  whole(
    'the lines cannot be replaced',
    broken('Element.prototype', 'replaceChildren', `this.matches('.lines, [data-needs]') && ${OF_QUESTIONS}`),
  ),
  {
    name: 'an exception in one element, with a line of the page inside',
    html: html({
      head: withoutLists('helpline-box') + PRIN,
      body:
        `<prin-helpline-box><div data-fallback>` +
        `${pasted('helpline-box')}</div><p slot="local">Η ψυχολόγος: ` +
        `<a href="tel:2100000000">210 000 0000</a></p></prin-helpline-box>`,
    }),
    fallback: ['helpline-box'],
    expectConsole: [
      'warn: Prin: <prin-helpline-box> failed to render (Error: broken here); showing the text inside the tag.',
    ],
    act: (_tools, is) =>
      is("the page's own line is there", document.querySelector('[slot=local]').getClientRects().length),
  },
  {
    name: 'an exception in one element, data-prin',
    html: html({
      head: withoutLists('faq-accordion') + PRIN,
      body: `${elementNames
        .filter((name) => name !== 'faq-accordion')
        .map((name) => `<div data-prin="${name}">${pasted(name)}</div>`)
        .join('')}<div data-prin="faq-accordion"><div data-fallback>${pasted('faq-accordion')}</div></div>`,
    }),
    elements: elementNames.filter((name) => name !== 'faq-accordion'),
    fallback: ['faq-accordion'],
    expectConsole: [
      'warn: Prin: <prin-faq-accordion> failed to render (Error: broken here); showing the text inside the tag.',
    ],
  },
  {
    name: 'an exception of one exit, prerendered: the root stays',
    html: () =>
      html({
        head:
          broken('Element.prototype', 'replaceChildren', `this.matches('[data-region=exit]') && ${OF_QUESTIONS}`) +
          PRIN.replace('async', 'defer'),
        body: prerendered(),
      }),
    exitLacks: ['exit of faq-accordion'],
    expectConsole: [WARNING],
  },
]);
