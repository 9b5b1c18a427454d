/** The ways a script comes to a page. */
import { PRIN, group, html, inline, elementNames, tags, twice, version } from './page.mjs';

const classic = (attributes = '', query = '') => `<script ${attributes} src="/dist/prin.js${query}"></script>`;
const later = (type) =>
  `addEventListener('load', function () { var script = document.createElement('script'); ${type} script.src = '/dist/prin.js'; document.head.appendChild(script); });`;

export default group('Loading', [
  { name: 'bare', like: '' },
  ...[500, 320, 160].map((width) => ({
    name: `bare, ${width} px wide`,
    html: html({ body: `<div style="width: ${width}px">${tags}</div>` }),
    like: '',
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
    act: async ({ until, names }) => {
      await until('the script has run', () => customElements.get('prin-faq-accordion'));
      for (const name of names) document.body.append(document.createElement(`prin-${name}`));
    },
  },
  { name: 'the script twice', html: html({ head: classic() + classic() }), says: [twice()] },
  {
    name: 'an older version first',
    html: html({ head: classic('', '?version=0.0.9') + classic() }),
    version: '0.0.9',
    says: [twice('0.0.9')],
  },
  {
    name: 'an older version second',
    html: html({ head: classic() + classic('', '?version=0.0.9') }),
    version,
    says: [twice(version, '0.0.9')],
  },
  { name: 'classic and module', html: html({ head: classic() + classic('type="module"') }), says: [twice()] },
  {
    name: 'a script for each element',
    html: html({ head: elementNames.map((name) => `<script defer src="/dist/${name}.js"></script>`).join('') }),
  },
  {
    name: 'single elements, then prin.js',
    html: html({
      head: `<script src="/dist/helpline-box.js"></script><script src="/dist/faq-accordion.js"></script>${classic()}`,
    }),
    says: [twice()],
  },
  {
    name: 'prin.js, then a single element',
    html: html({ head: `${classic()}<script src="/dist/warning-signs.js"></script>` }),
    says: [twice()],
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
    act: async ({ shown, until, names }) => {
      await shown(names);
      const page = document.documentElement.outerHTML;
      document.open();
      document.write(`<!doctype html>${page}`);
      document.close();
      await until('the script has come anew', () => hostHeard.length);
    },
    // The elements are known to the window already when the script comes anew.
    says: [twice()],
  },
]);
