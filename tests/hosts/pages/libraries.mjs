/** Libraries of other years, and what they do to the platform. */
import { PRIN, filled, group, html, inline, tags } from './page.mjs';

const JQUERY = '<script src="/library/jquery/dist/jquery.min.js"></script>';
const PROTOTYPE = 'usr/share/javascript/prototype/prototype.js';
const MOOTOOLS = 'usr/share/javascript/mootools/mootools.js';
const before = (...scripts) =>
  html({
    head:
      scripts
        .map((script) => (script.startsWith('<') ? script : `<script src="/library/${script}"></script>`))
        .join('') + PRIN,
  });

export default group('Libraries', [
  {
    name: 'Prototype.js 1.7',
    html: before(PROTOTYPE),
    needs: [`/${PROTOTYPE}`],
    act: (_tools, is) => is(`it is there: ${Prototype.Version}`, /^1\.7/.test(Prototype.Version)),
  },
  {
    name: 'MooTools 1.4',
    html: before(MOOTOOLS),
    needs: [`/${MOOTOOLS}`],
    act: (_tools, is) => is('it is there', /^1\.4/.test(MooTools.version)),
  },
  { name: 'core-js', html: before('core-js-bundle/minified.js') },
  { name: 'webcomponents.js', html: before('@webcomponents/webcomponentsjs/webcomponents-bundle.js') },
  {
    name: 'enumerable additions to Object.prototype and Array.prototype',
    html: before(
      inline(
        'Object.prototype.own = function () { return this }; Object.prototype.size = 7; ' +
          'Array.prototype.last = function () { return this[this.length - 1] }; Array.prototype.each = ' +
          'Array.prototype.forEach; String.prototype.trimAll = function () { return this }; ' +
          'Function.prototype.defer = function () {};',
      ),
    ),
  },
  {
    name: 'natives replaced as old libraries did',
    html: before(
      inline(
        `
        Array.from = function (list) { for (var all = [], i = 0; i < (list || []).length; i++) all[i] = ` +
          `list[i]; return all; };
        Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
        Array.prototype.entries = function () { return this.slice(); };
        Array.prototype.toJSON = String.prototype.toJSON = Object.prototype.toJSON = function () { return ` +
          `'"' + this + '"'; };
        Array.prototype.flat = Array.prototype.flatten = function () { return [].concat.apply([], this); };
        Array.prototype.remove = Array.prototype.include = function () { return this; };
        Function.prototype.bind = function (to) { var it = this; return function () { return it.apply(to, ` +
          `arguments); }; };
        Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
        Element.prototype.toggle = Element.prototype.show = Element.prototype.hide = function () { return this; };
        document.getElementsByClassName = function (name) { return Array.from(document.querySelectorAll('.' + name)); };
        window.$ = window.$$ = function (id) { return document.getElementById(id); };
        window.Class = window.Hash = window.Try = {};
      `,
      ),
    ),
  },
  {
    name: 'jQuery 1.12: detach and append',
    html: before(JQUERY),
    act: async ({ shown, names }, is) => {
      const elements = await shown(names);
      const [signs, questions] = ['warning-signs', 'faq-accordion'].map((name) => elements[names.indexOf(name)]);
      const box = signs.shadowRoot.querySelector('input');
      box.click();
      questions.shadowRoot.querySelector('summary').click();
      for (let time = 0; time < 3; time++) {
        const all = jQuery('body')
          .children(names.map((name) => `prin-${name}`).join())
          .detach();
        jQuery('<div>').appendTo('body').append(all);
      }
      is('the tick is kept', box.checked && box.isConnected);
      is('the answer is still open', questions.shadowRoot.querySelector('details').open);
      box.click();
      questions.shadowRoot.querySelector('summary').click();
    },
  },
  {
    name: 'jQuery 1.12: .html() again and again',
    html: html({ head: JQUERY + PRIN, body: `<div id="part">${tags}</div>` }),
    act: async ({ shown, names }) => {
      await shown(names);
      for (let time = 0; time < 3; time++) jQuery('#part').html(jQuery('#part').html());
    },
  },
  {
    name: 'htmx: a part swapped in',
    html: html({
      // With its history on, it loads the page anew whenever an entry is left, also the one that what-now has added.
      head:
        `<meta name="htmx-config" content='{"history":false}'>` +
        `<script src="/library/htmx.org/dist/htmx.min.js"></script>${PRIN}`,
      body: '<div id="part"><p>…</p></div>',
    }),
    files: { 'part.html': filled() },
    act: async ({ shown, names }) => {
      for (let time = 0; time < 3; time++) {
        await htmx.ajax('GET', 'part.html', { target: '#part', swap: 'innerHTML' });
        await shown(names);
      }
    },
  },
  {
    name: 'a page translator that replaces every text node',
    act: async ({ shown, names }, is) => {
      const translate = (node) => {
        if (node.shadowRoot) translate(node.shadowRoot);
        if (node.nodeType !== Node.TEXT_NODE) return [...node.childNodes].forEach(translate);
        if (!node.data.trim() || node.parentNode.closest?.('style, script')) return;
        // As translators do: two wrappers, and a new node in the place of the old.
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.append(document.createTextNode(node.data));
        outer.append(inner);
        node.replaceWith(outer);
      };
      for (const element of await shown(names)) translate(element);
      is(
        'every part has passed through it',
        document.querySelector('prin-faq-accordion').shadowRoot.querySelector('summary font font'),
      );
      const field = document.querySelector('prin-faq-accordion').shadowRoot.querySelector('input');
      field.value = 'νομος';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      is(
        'what changes afterwards is seen',
        /^Ερωτήσεις: \d/.test(
          document.querySelector('prin-faq-accordion').shadowRoot.querySelector('[data-region=count]').textContent,
        ),
      );
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
]);
