/** Places an element is put into, and moved between. */
import { PRIN, group, html, inline, elementNames, pasted, tags } from './page.mjs';

const within = (open, close) => html({ body: open + tags + close });
/** A page inside a frame that calls the probe when the page around it asks for that, and posts the answer. */
const reporting = (head) =>
  html({
    head: `<script src="/host/probe.js"></script>${head}`,
    body:
      tags +
      inline(
        "addEventListener('message', async ({ data: { probe, given } }) => " +
          "probe && parent.postMessage(await prinProbe[probe](...given), '*'))",
      ),
  });
const framed = (attributes) =>
  html({
    head: '',
    body:
      '<iframe title="Prin" src="inner.html" width="1000" height="3000" ' +
      `style="border: 0; margin-inline: -8px" ${attributes}></iframe>`,
  });

export default group('Places', [
  {
    name: 'a dialog, opened',
    html: within(
      '<dialog style="width: 500px; max-width: none; padding: 0"><button autofocus>Κλείσιμο</button>',
      '</dialog>',
    ),
    compareWith: 'bare, 500 px wide',
    act: async ({ shown, names }) => {
      await shown(names);
      document.querySelector('dialog').showModal();
    },
  },
  {
    name: 'a closed details, opened',
    html: within('<details><summary>Περισσότερα</summary>', '</details>'),
    act: async ({ shown, names }) => {
      await shown(names);
      document.querySelector('details').open = true;
    },
  },
  {
    name: 'a tab with display: none, shown later',
    html: within('<div id="tab" style="display: none">', '</div>'),
    act: async ({ shown, names }) => {
      await shown(names);
      document.querySelector('#tab').style.display = '';
    },
  },
  {
    name: "another element's shadow root",
    html: html({
      body:
        `<div id="theirs"></div>` +
        `${inline(
          `document.querySelector('#theirs').attachShadow({ mode: 'open' ` +
            `}).innerHTML = ${JSON.stringify(
              `<style>* { color: red; font: 9px fantasy } p, li, div { margin: 3em; ` +
                `border: 3px solid }</style>${tags}`,
            )}`,
        )}`,
    }),
  },
  {
    name: "moved into a frame's document and back",
    html: html({
      body: `${tags}<iframe title="Other" width="1000" height="3000" style="border: 0; margin-inline: -8px"></iframe>`,
    }),
    act: async ({ shown, styleOf, names }, is) => {
      const elements = await shown(names);
      const frame = document.querySelector('iframe');
      const parts = (element) => [
        ...element.shadowRoot.querySelectorAll('.root, .box, .title, a, .button, summary, input'),
      ];
      const answer = elements[3].shadowRoot.querySelector('details');
      answer.open = true;
      const before = elements.map((element) => parts(element).map(styleOf));
      for (let time = 0; time < 2; time++) {
        for (const element of elements) frame.contentDocument.body.append(element);
        elements.forEach((element, index) =>
          parts(element).forEach((part, place) =>
            is(
              `${element.localName} looks intact in the frame: ${part.localName}`,
              part.ownerDocument !== document && styleOf(part) === before[index][place],
            ),
          ),
        );
        is('the answer is still open there', answer.open && answer.querySelector('p').getClientRects().length);
        for (const element of elements) document.body.insertBefore(element, frame);
        elements.forEach((element, index) =>
          parts(element).forEach((part, place) =>
            is(`${element.localName} looks intact again: ${part.localName}`, styleOf(part) === before[index][place]),
          ),
        );
      }
      answer.open = false;
    },
  },
  {
    name: 'a sandboxed frame without same-origin',
    html: framed('sandbox="allow-scripts"'),
    files: { 'inner.html': reporting(PRIN) },
    reportsItself: 'frame',
    exit: 'refused',
  },
  {
    name: 'a sandboxed frame without same-origin, module',
    html: framed('sandbox="allow-scripts"'),
    files: { 'inner.html': reporting('<script type="module" src="/dist/prin.js"></script>') },
    reportsItself: 'frame',
    exit: 'refused',
  },
  {
    name: 'a frame of another site',
    html: ({ other }) =>
      framed('').replace('src="inner.html"', `src="${other}/page/a-frame-of-another-site/inner.html"`),
    files: { 'inner.html': reporting(PRIN) },
    reportsItself: 'frame',
  },
  {
    name: 'data-prin on elements of the page',
    html: html({
      body: elementNames.map((name) => `<div data-prin="${name}" id="${name}">${pasted(name)}</div>`).join(''),
    }),
    act: async ({ shown, names }, is) => {
      await shown(names);
      for (const name of names) {
        const marked = document.querySelector(`#${name}`);
        is(
          `the text of ${name} is hidden`,
          [...marked.children].every((child) => child.localName === `prin-${name}` || !child.getClientRects().length),
        );
      }
    },
  },
  {
    name: 'data-prin added late',
    html: html({ body: `<main></main>` }),
    act: async ({ waitFor, names }) => {
      await waitFor('the script has run', () => customElements.get('prin-faq-accordion'));
      for (const name of names) {
        const marked = document.createElement('div');
        marked.innerHTML = '<a href="tel:116111">116 111</a>';
        document.querySelector('main').append(marked);
        marked.setAttribute('data-prin', name);
      }
    },
  },
]);
