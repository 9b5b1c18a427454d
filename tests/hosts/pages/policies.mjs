/** Content security policies. */
import { PRIN, group, html, elementNames, prerendered, styleHashes, tags, twice } from './page.mjs';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'";
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`;
const policy = (text) => ({ 'Content-Security-Policy': text });

/** A script of the host that runs just before ours: how the elements look, and which roots they have. */
const LOOK =
  `window.roots = ` +
  `[...document.querySelectorAll('${elementNames.map((name) => `prin-${name}`).join()}')].map((element) => ` +
  `element.shadowRoot.querySelector('.root'));
window.before = window.roots.map((root) => getComputedStyle(root.querySelector('.box')).paddingLeft);`;

export default group('Policies', [
  { name: 'strict policy', headers: policy(STRICT) },
  {
    name: 'strict policy, module',
    headers: policy(STRICT),
    html: html({ head: '<script type="module" src="/dist/prin.js"></script>' }),
  },
  { name: 'strict policy, Trusted Types', headers: policy(TRUSTED) },
  {
    name: 'Trusted Types, two of our bundles',
    headers: policy(TRUSTED),
    html: html({
      head: '<script defer src="/dist/helpline-box.js"></script><script defer src="/dist/prin.js"></script>',
    }),
    expectConsole: [twice()],
  },
  {
    name: 'Trusted Types, a bundle for each element',
    headers: policy(TRUSTED),
    html: html({
      head: elementNames.map((name) => `<script defer src="/dist/${name}.js"></script>`).join(''),
      body: tags,
    }),
  },
  {
    name: 'Trusted Types, prerendered form by the hash of its style',
    headers: () => policy(TRUSTED.replace("style-src 'self'", `style-src 'self' ${styleHashes()}`)),
    html: () =>
      html({ head: `<script defer src="look.js"></script>${PRIN.replace('async', 'defer')}`, body: prerendered() }),
    files: { 'look.js': LOOK },
    act: async ({ shown, names }, is) => {
      await shown(names);
      is(
        `styled before the script: ${window.before}`,
        window.before && window.before.every((padding) => parseFloat(padding) > 0),
      );
      is(
        'the roots that came with the page are kept',
        window.roots.every(
          (root, index) => root === document.querySelector(`prin-${names[index]}`).shadowRoot.querySelector('.root'),
        ),
      );
    },
  },
]);
