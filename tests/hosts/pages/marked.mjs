/** What pages do to the elements that they mark by data-prin, and to their own lines. */
import { PRIN, group, html, inline } from './page.mjs';

const BOX = ['helpline-box'];
const LINE = 'School psychologist: room 12';
const mark = (inside, tag = 'div', name = 'helpline-box') => `<${tag} data-prin="${name}">${inside}</${tag}>`;
const ownLine = async ({ shown, waitFor }, is) => {
  const [box] = await shown(['helpline-box']);
  await waitFor('its band shows', () => !box.shadowRoot.querySelector('.local').hidden);
  const lines = [...document.querySelectorAll('*')].filter(
    (one) => !one.children.length && one.textContent.includes('School psychologist') && one.getClientRects().length,
  );
  is('the line shows once, in the box', lines.length === 1 && box.contains(lines[0]));
};
/** Answers each change by `undo`, as sanitisers and guards of a page do. It must stand before our script. */
const guard = (undo) =>
  inline(`new MutationObserver(() => { ${undo} }).observe(document, { childList: true, subtree: true })`);
const TAKE_OUT = "document.querySelectorAll('prin-helpline-box').forEach((one) => one.remove())";
const WRITE_AGAIN =
  "if (document.querySelector('main prin-helpline-box')) document.querySelector('main').innerHTML = " +
  '\'<div data-prin="helpline-box"><b data-fallback>112</b></div>\'';
const WAIT = 'for (const end = performance.now() + 25; performance.now() < end; );';
/** Makes each search in a shadow root take 25 ms. */
const SLOW = inline(`{
  const { querySelector } = DocumentFragment.prototype;
  DocumentFragment.prototype.querySelector = function (selector) {
    ${WAIT}
    return querySelector.call(this, selector);
  };
}`);
const undone = (name, undo, head = '') => ({
  name: `data-prin, and a page that ${name}`,
  html: html({ head: head + guard(undo) + PRIN, body: `<main>${mark('<b data-fallback>112</b>')}</main>` }),
  elements: [],
  exit: 'none',
  ignoreConsole: 'how soon the page answers decides whether we warn',
  act: async ({ waitFor }, is) => {
    await waitFor('the script has run', () => customElements.get('prin-helpline-box'));
    await waitFor('the text shows', () => document.querySelector('b').getClientRects().length);
    is('the page still answers', true);
  },
});

export default group('Marked elements', [
  {
    name: 'React hydrates a marked element, and changes its text',
    html: html({
      head: PRIN.replace('async ', ''),
      body:
        '<div id="app"><main><p id="alive">page</p><div data-prin="helpline-box">Danger: <a href="tel:112">112</a>' +
        '</div></main></div><script src="/app/react-marked.js"></script>',
    }),
    elements: BOX,
    act: async ({ shown, waitFor }, is) => {
      const [box] = await shown(['helpline-box']);
      window.hydrate();
      await waitFor('it is hydrated', () => window.change);
      window.change({ hasNote: true });
      await waitFor('its line shows', () => box.querySelector('[slot=local]')?.textContent === 'note');
      window.change({ hasText: false });
      window.change({ hasNote: false });
      await waitFor('its line is gone', () => !box.querySelector('[slot=local]'));
      is('the page is there, and nothing was made anew', document.querySelector('#alive') && !window.recovered);
      is('it is the same element', box === document.querySelector('prin-helpline-box') && box.isConnected);
    },
  },
  {
    name: 'a server renders a marked element again and again',
    html: html({ body: mark('<p>112</p>', 'div', 'warning-signs') }),
    elements: ['warning-signs'],
    act: async ({ shown, waitFor }, is) => {
      const [element] = await shown(['warning-signs']);
      const host = element.parentElement;
      const box = element.shadowRoot.querySelector('input');
      box.click();
      box.focus();
      for (let time = 1; time <= 5; time++) {
        // As morphing libraries do: what is not in the answer goes, the rest stays.
        for (const node of [...host.childNodes]) if (node.localName !== 'p') node.remove();
        const next = performance.now() + 50;
        await waitFor('the element is back', () => element.parentNode === host);
        await waitFor('the focus is back', () => element.shadowRoot.activeElement === box);
        is(`the tick is kept: ${time}`, box.checked);
        await waitFor('the server answers again', () => performance.now() > next);
      }
      is('nothing is left behind', host.childNodes.length === 3);
      box.click();
      box.blur();
    },
  },
  {
    name: 'the settings of a marked element change',
    html: html({ body: mark('112') }),
    elements: BOX,
    act: async ({ shown, waitFor }, is) => {
      const [box] = await shown(['helpline-box']);
      const host = box.parentElement;
      const root = box.shadowRoot;
      host.dataset.country = 'CY';
      host.dataset.headingLevel = '4';
      await waitFor('they are followed', () => root.querySelector('.title').localName === 'h4');
      is('Cyprus', root.querySelector('.root').dataset.country === 'CY');
      delete host.dataset.country;
      delete host.dataset.headingLevel;
      await waitFor('they are followed back', () => root.querySelector('.title').localName === 'h2');
      host.removeAttribute('data-prin');
      await waitFor('the element is gone', () => !host.querySelector('prin-helpline-box'));
      is('the text shows again', host.innerText.trim() === '112');
      host.dataset.prin = 'helpline-box';
    },
  },
  ...Object.entries({
    'in a wrapper of the tag': `<prin-helpline-box><div><p slot="local">${LINE}</p></div></prin-helpline-box>`,
    'in a paragraph of the tag': `<prin-helpline-box><p><span slot="local">${LINE}</span></p></prin-helpline-box>`,
    'in a wrapper of a marked element': mark(`<div><p data-prin-slot="local">${LINE}</p><p>112</p></div>`),
    'in a paragraph of a marked element': mark(`<p><span data-prin-slot="local">${LINE}</span></p>112`),
    'marked for the tag in a marked element': mark(`<p slot="local">${LINE}</p>112`),
  }).map(([where, body]) => ({ name: `an own line ${where}`, html: html({ body }), elements: BOX, act: ownLine })),
  ...['td', 'li', 'dd', 'figure'].map((tag) => ({
    name: `data-prin on <${tag}>, with text`,
    html: html({
      body:
        tag === 'td'
          ? `<table width="100%" cellpadding="0" cellspacing="0"><tr>${mark('text <b>112</b>', tag)}</tr></table>`
          : mark('text <b>112</b>', tag),
    }),
    elements: BOX,
    // It is narrower than the bare page by its margins.
    compareWith: '',
    act: async ({ shown, waitFor }, is) => {
      const [box] = await shown(['helpline-box']);
      const host = box.parentElement;
      await waitFor('the text is hidden', () => getComputedStyle(host).fontSize === '0px');
      is('its text is where it was', host.firstChild.nodeValue === 'text ');
      is('only the element shows', !host.querySelector('b').getClientRects().length);
    },
  })),
  ...['details', 'video', 'meter'].map((tag) => ({
    name: `data-prin on <${tag}>, which does not draw it`,
    html: html({ body: `<div data-fallback>${mark('<summary>112</summary>', tag)} 116111</div>` }),
    elements: [],
    exit: 'none',
    act: async ({ waitFor }, is) => {
      await waitFor('the script has run', () => customElements.get('prin-helpline-box'));
      is('the host shows', document.querySelector('[data-prin]').getClientRects().length);
    },
  })),
  {
    name: 'slotAssignment on Object.prototype, with an own line',
    html: html({
      head: inline("Object.prototype.slotAssignment = 'manual'") + PRIN,
      body: mark(`<p data-prin-slot="local">${LINE}</p>112`),
    }),
    elements: BOX,
    act: ownLine,
  },
  {
    name: 'an image named createElement, an image named importNode',
    html: html({ body: `<img name="createElement" alt=""><img name="importNode" alt="">${mark('112')}` }),
    elements: BOX,
    ignoreConsole: 'what needs these names elsewhere may say so',
  },
  undone('takes it out', TAKE_OUT),
  undone('takes it out, on a machine that needs long to render it', TAKE_OUT, SLOW),
  undone('writes the markup again', WRITE_AGAIN),
  undone('writes the markup again, and needs long for it', WAIT + WRITE_AGAIN),
  undone('writes the markup again, on a machine that needs long to render it', WRITE_AGAIN, SLOW),
  undone(
    'asks for another one instead',
    "for (const host of document.querySelectorAll('[data-prin]')) if (host.querySelector('[data-prin] > :not(b)')) " +
      "host.dataset.prin = host.dataset.prin === 'helpline-box' ? 'warning-signs' : 'helpline-box'",
  ),
  {
    name: 'a page that writes into each new link, also into our copy of its line',
    html: html({
      head:
        inline(`{
  const seen = new WeakSet();
  new MutationObserver(() => {
    for (const link of document.querySelectorAll('a')) if (!seen.has(link)) seen.add(link), link.append(' ↗');
  }).observe(document, { childList: true, subtree: true });
}`) + PRIN,
      body: mark(`<p data-prin-slot="local"><a href="https://example.test/">${LINE}</a></p>112`),
    }),
    elements: BOX,
    ignoreConsole: 'its link is written into again and again until we stop',
    act: async ({ shown }, is) => {
      const [box] = await shown(['helpline-box']);
      is(
        'its line is a copy in the box',
        box.querySelector('[slot=local]').textContent.includes('School psychologist'),
      );
    },
  },
  {
    name: 'a link whose address the page writes anew whenever the page changes: a link stays a link',
    html: html({
      head:
        inline(`{
  let round = 0;
  new MutationObserver(() => { document.querySelector('#to').search = '?' + ++round; })
    .observe(document, { childList: true, subtree: true });
}`) + PRIN,
      body: '<p><a id="to" href="/dist/text/helpline-box.html">Whom?</a></p>',
    }),
    elements: [],
    exit: 'none',
    ignoreConsole: 'how soon the page answers decides whether we warn',
    act: async ({ waitFor }, is) => {
      await waitFor('the script has run', () => customElements.get('prin-helpline-box'));
      await waitFor('the link shows', () => document.querySelector('#to').getClientRects().length);
      is('no element is left', !document.querySelector('prin-helpline-box'));
    },
  },
  undone('takes it out in a task', `setTimeout(() => ${TAKE_OUT})`),
]);
