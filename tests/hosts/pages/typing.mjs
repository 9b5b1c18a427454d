/** Pages with shortcuts, with gestures of their own, and with taps that a script makes again. */
import { PRIN, group, html, inline, tags } from './page.mjs';

const page = (script) => html({ head: inline(script) + PRIN });
const within = (name, selector) => `document.querySelector('prin-${name}').shadowRoot.querySelector('${selector}')`;
const field = within('faq-accordion', 'input');
const tick = within('warning-signs', 'input');
const run = (code) => /** @type {any} */ (`() => ${code}`);

/** What a reader types in the filter arrives, Space ticks a sign, and the page's shortcuts keep still. */
const typing = [
  {
    what: 'the filter does not hold what was typed',
    focus: run(`(scrollTo(0, 0), ${field}.focus())`),
    press: [...'sn j'],
    holds: run(`${field}.value === 'sn j'`),
  },
  {
    what: 'Space does not tick a sign',
    focus: run(`((window.wasTicked = ${tick}.checked), ${tick}.focus())`),
    press: [' '],
    holds: run(`${tick}.checked !== wasTicked`),
  },
  { what: 'a shortcut of the page has acted', focus: run('0'), press: [], holds: run('!window.acted') },
];
const ACTS =
  'event => { if (event.target.localName !== "input" && event.key !== "Escape") { window.acted = true; ' +
  'event.preventDefault(); } }';

/** A click as FastClick and others make it: on what the page sees at a point, with a mark. */
const tapped = (mark) => `async ({ shown, names, waitFor }, is) => {
  const elements = await shown(names);
  const inside = (name, selector) =>
    elements.find(({ localName }) => localName === 'prin-' + name).shadowRoot.querySelector(selector);
  const tap = (part) => {
    part.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = part.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...at });
    ${mark}
    document.elementFromPoint(at.clientX, at.clientY).dispatchEvent(event);
  };
  const clicks = [];
  const hear = (event) => {
    clicks.push(event.composedPath()[0]);
    if (event.composedPath().some(({ localName }) => localName === 'a')) event.preventDefault();
  };
  addEventListener('click', hear);
  const number = inside('helpline-box', '.tel');
  tap(number);
  is('a tap on a number reaches it once', clicks.length === 1 && number.contains(clicks[0]));
  const sign = inside('warning-signs', 'input');
  tap(inside('warning-signs', '.sign label'));
  is('a tap on a sign ticks it', sign.checked);
  tap(sign);
  is('a tap on the box takes the tick away', !sign.checked);
  const question = inside('faq-accordion', 'summary');
  tap(question);
  is('a tap on a question opens its answer', question.parentNode.open);
  tap(question);
  is('another tap closes it', !question.parentNode.open);
  const filter = inside('faq-accordion', 'input');
  tap(filter);
  is('a tap on the filter gives it the focus', filter.getRootNode().activeElement === filter);
  filter.blur();
  sign.blur();
  scrollTo(0, 0);
  removeEventListener('click', hear);
}`;

export default group('Typing and taps', [
  { name: 'shortcuts, heard at the document', html: page(`document.addEventListener('keydown', ${ACTS})`), typing },
  {
    name: 'shortcuts, heard at the document before all others',
    html: page(`for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, ${ACTS}, true)`),
    typing,
  },
  {
    name: 'document.onkeydown and onkeypress refuse every key',
    html: page('document.onkeydown = document.onkeypress = (event) => event.key === "Escape"'),
    typing,
  },
  {
    name: 'beforeinput, copy and paste are refused at the document',
    html: page(
      "for (const type of ['beforeinput', 'copy', 'cut', 'paste']) document.addEventListener(type, " +
        '(event) => event.preventDefault(), true)',
    ),
    typing,
  },
  {
    name: 'taps that a script makes again, with its mark',
    html: page(
      "addEventListener('DOMContentLoaded', () => document.body.addEventListener('click', (event) => { " +
        'if (!event.isTrusted && event.composedPath().length && !event.forwarded && window.guards) { ' +
        'event.stopImmediatePropagation(); event.preventDefault(); } }, true))',
    ),
    act: tapped('window.guards = event.forwarded = true;').replace(/}$/, 'window.guards = false; }'),
  },
  {
    name: 'taps that a script makes again, in a component of the page',
    html: html({
      head: PRIN,
      body: `<div id="component"></div>${inline(
        `document.querySelector('#component').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(tags)}`,
      )}`,
    }),
    act: tapped(''),
  },
  {
    name: 'a press is refused at the document, as by scripts that drag: the filter gets the focus',
    html: page("document.addEventListener('mousedown', (event) => event.preventDefault(), true)"),
    act: `async ({ shown, names }, is) => {
      const field = (await shown(names)).find(({ localName }) => localName === 'prin-faq-accordion')
        .shadowRoot.querySelector('input');
      const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
      field.dispatchEvent(press);
      is('the page has not prevented it', !press.defaultPrevented);
    }`,
  },
]);
