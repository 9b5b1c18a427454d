/** The ways a script comes to a page. */
import { readFileSync } from 'node:fs';
import { PRIN, group, html, inline, elementNames, tags, twice, version } from './page.mjs';

const classic = (attributes = '', query = '') => `<script ${attributes} src="/dist/prin.js${query}"></script>`;
const later = (type) =>
  `addEventListener('load', function () { var script = document.createElement('script'); ` +
  `${type} script.src = '/dist/prin.js'; document.head.appendChild(script); });`;

/** What a site has pasted of the first release, letter by letter; never built again. */
const SNIPPET = readFileSync(new URL('../snippets/helpline-box-0.1.0.html', import.meta.url), 'utf8');
const withSnippet = (snippet) => html({ head: PRIN.replace('async', 'defer'), body: snippet });

export default group('Loading', [
  { name: 'bare', compareWith: '' },
  ...[500, 320, 160].map((width) => ({
    name: `bare, ${width} px wide`,
    html: html({ body: `<div style="width: ${width}px">${tags}</div>` }),
    compareWith: '',
  })),
  { name: 'classic in the head', html: html({ head: classic() }) },
  { name: 'classic, async', html: html({ head: classic('async') }) },
  { name: 'classic, defer', html: html({ head: classic('defer') }) },
  { name: 'classic at the end of the body', html: html({ head: '', body: tags + classic() }) },
  { name: 'script before the tags, in the body', html: html({ head: '', body: classic() + tags }) },
  { name: 'module', html: html({ head: classic('type="module"') }) },
  { name: 'module, async', html: html({ head: classic('type="module" async') }) },
  { name: 'classic, injected after load', html: html({ head: inline(later('')) }) },
  { name: 'module, injected after load', html: html({ head: inline(later("script.type = 'module';")) }) },
  {
    name: 'tags added long after the script',
    html: html({ body: '' }),
    act: async ({ waitFor, names }) => {
      await waitFor('the script has run', () => customElements.get('prin-faq-accordion'));
      for (const name of names) document.body.append(document.createElement(`prin-${name}`));
    },
  },
  { name: 'the script twice', html: html({ head: classic() + classic() }), expectConsole: [twice()] },
  {
    name: 'an older version first',
    html: html({ head: classic('', '?version=0.0.9') + classic() }),
    version: '0.0.9',
    expectConsole: [twice('0.0.9')],
  },
  {
    name: 'an older version second',
    html: html({ head: classic() + classic('', '?version=0.0.9') }),
    version,
    expectConsole: [twice(version, '0.0.9')],
  },
  { name: 'classic and module', html: html({ head: classic() + classic('type="module"') }), expectConsole: [twice()] },
  {
    name: 'a script for each element',
    html: html({ head: elementNames.map((name) => `<script defer src="/dist/${name}.js"></script>`).join('') }),
  },
  {
    name: 'single elements, then prin.js',
    html: html({
      head: `<script src="/dist/helpline-box.js"></script><script src="/dist/faq-accordion.js"></script>${classic()}`,
    }),
    expectConsole: [twice()],
  },
  {
    name: 'prin.js, then a single element',
    html: html({ head: `${classic()}<script src="/dist/warning-signs.js"></script>` }),
    expectConsole: [twice()],
  },
  {
    name: 'a prerendered snippet of 0.1.0: its root is kept or replaced',
    html: withSnippet(SNIPPET),
    elements: ['helpline-box'],
  },
  {
    name: 'a prerendered snippet of other content: its root is replaced',
    html: withSnippet(
      SNIPPET.replace(/data-stamp="[^"]*"/, 'data-stamp="0ld"')
        .replace('tel:112"', 'tel:999"')
        .replace('<span>112<', '<span>999<'),
    ),
    elements: ['helpline-box'],
    act: async ({ shown, names }, is) => {
      const [{ shadowRoot }] = await shown(names);
      is('the number that has changed is gone', !shadowRoot.querySelector('[href="tel:999"]'));
      is('the root has the hash of this release', shadowRoot.querySelector('.root').dataset.stamp !== '0ld');
    },
  },
  {
    name: 'base href of another site',
    html: ({ own, other }) =>
      html({ head: `<base href="${other}/elsewhere/">${PRIN.replace('/dist', `${own}/dist`)}` }).replace(
        '/host/',
        `${own}/host/`,
      ),
  },
  {
    name: 'document.open and write after load',
    act: async ({ shown, waitFor, names }) => {
      await shown(names);
      const page = document.documentElement.outerHTML;
      document.open();
      document.write(`<!doctype html>${page}`);
      document.close();
      await waitFor('the script has come anew', () => hostHeard.length);
    },
    // The elements are known to the window already when the script comes anew.
    expectConsole: [twice()],
  },
]);
