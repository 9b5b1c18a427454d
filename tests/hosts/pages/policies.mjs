/** Content security policies. */
import { group, html, names, tags, twice } from './page.mjs';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'";
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`;
const policy = (text) => ({ 'Content-Security-Policy': text });

export default group('Policies', [
  { name: 'strict policy', headers: policy(STRICT) },
  { name: 'strict policy, module', headers: policy(STRICT), html: html({ head: '<script type="module" src="/dist/prin.js"></script>' }) },
  { name: 'strict policy, Trusted Types', headers: policy(TRUSTED) },
  {
    name: 'Trusted Types, two of our bundles',
    headers: policy(TRUSTED),
    html: html({ head: '<script defer src="/dist/helpline-box.js"></script><script defer src="/dist/prin.js"></script>' }),
    says: [twice()],
  },
  {
    name: 'Trusted Types, a bundle for each element',
    headers: policy(TRUSTED),
    html: html({ head: names.map((name) => `<script defer src="/dist/${name}.js"></script>`).join(''), body: tags }),
  },
]);
