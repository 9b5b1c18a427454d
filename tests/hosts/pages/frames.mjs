/** Pages that show our frames by frame.js: where the iframe is, and where its address leads. */
import { group, html } from './page.mjs';

const SCRIPT = '<script async src="/dist/frame.js"></script>';
const iframe = (src, attributes = '') =>
  `<iframe title="Prin" src="${src}" width="600" height="300" ${attributes}></iframe>`;
const inShadow = (markup) =>
  `<div id="theirs"></div><script>{
    const shadow = document.querySelector('#theirs').attachShadow({ mode: 'open' });
    shadow.innerHTML = ${JSON.stringify(`<section><div></div></section>${markup}`)};
    for (const frame of shadow.querySelectorAll('iframe.deep')) {
      const inner = shadow.querySelector('section > div').attachShadow({ mode: 'open' });
      inner.append(frame);
    }
  }</script>`;
const framed = (name, body, more = {}) => ({
  name: `a frame ${name}`,
  html: (origins) => html({ head: SCRIPT, body: body(origins) }),
  elements: [],
  exit: 'none',
  act: follows,
  ...more,
});

/** Runs in the page: the height of every frame follows its text, which is taller than what the page wrote. */
async function follows({ waitFor }) {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.localName === 'iframe' ? [one] : []),
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const frames = await waitFor('the frames', () => all(document).length && all(document));
  await waitFor('their heights', () => frames.every((frame) => frame.clientHeight > 1000));
}

/** Runs in the page: what frame.js does around a print. */
async function prints({ waitFor }, is) {
  const frame = document.querySelector('iframe');
  await waitFor('its height', () => frame.clientHeight > 1000);
  const before = frame.clientHeight;
  dispatchEvent(new Event('beforeprint'));
  const onPaper = frame.clientHeight;
  is(`taller on paper: ${onPaper}, ${before}`, onPaper > 2 * before);
  dispatchEvent(new Event('afterprint'));
  // Not that of before to the pixel: its text may have been laid out anew since.
  await waitFor('its height on the screen', () => frame.clientHeight > 1000 && 2 * frame.clientHeight < onPaper);
}

/** Runs in the page: scrolls it past a frame, in which nothing scrolls, and looks where the exit of the frame is. */
async function keepsExit({ waitFor }, is) {
  const frame = document.querySelector('iframe');
  const exit = () => frame.contentDocument.querySelector('body > *')?.shadowRoot?.querySelector('.exit');
  await waitFor('its height and its exit', () => frame.clientHeight > 1000 && exit());
  const inSight = () => {
    const { top } = frame.getBoundingClientRect();
    const place = exit().getBoundingClientRect();
    return top + place.top >= 0 && top + place.bottom <= innerHeight;
  };
  const last = frame.offsetTop + frame.clientHeight - 200;
  for (let at = frame.offsetTop; at < last; at += 170) {
    scrollTo({ top: at, behavior: 'instant' });
    await waitFor(`the exit in sight at ${at} of ${last}`, inSight);
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await waitFor('the exit in its place', () => !parseFloat(exit().parentElement.style.top));
  is('the head of the frame has its exit', inSight());
}

/** Without COOP, which would have the engine change its process under the test. */
const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

export default group('Frames', [
  framed('page of another site', ({ other }) => iframe(`${other}/dist/frame/helpline-box.html`)),
  framed('whose address is redirected to another site', () => iframe('/moved/frame/helpline-box.html')),
  framed('in a sandbox whose address is redirected to another site', () =>
    iframe('/moved/frame/helpline-box.html', 'sandbox="allow-scripts"'),
  ),
  framed('in a shadow root of the page', ({ other }) => inShadow(iframe(`${other}/dist/frame/helpline-box.html`))),
  framed('in a shadow root inside another', ({ other }) =>
    inShadow(iframe(`${other}/dist/frame/warning-signs.html`, 'class="deep"')),
  ),
  framed('of another site, printed with the page', ({ other }) => iframe(`${other}/dist/frame/faq-accordion.html`), {
    act: prints,
  }),
  framed(
    'in a sandbox, printed with the page',
    () => iframe('/moved/frame/faq-accordion.html', 'sandbox="allow-scripts"'),
    { act: prints },
  ),
  framed(
    'with the exit, where only the page around scrolls',
    () => `${iframe('/dist/frame/helpline-box.html?quick-exit')}<div style="height: 2000px"></div>`,
    { act: keepsExit },
  ),
  framed('on a page that isolates itself', ({ other }) => iframe(`${other}/dist/frame/helpline-box.html`), {
    headers: ISOLATED,
  }),
  framed(
    'in a sandbox on a page that isolates itself',
    ({ other }) => iframe(`${other}/dist/frame/helpline-box.html`, 'sandbox="allow-scripts"'),
    { headers: ISOLATED },
  ),
  {
    name: 'a page that isolates itself, script of another site',
    headers: ISOLATED,
    html: ({ other }) => html({ head: `<script async src="${other}/dist/prin.js"></script>` }),
  },
  {
    name: 'a page that isolates itself, script of another site with crossorigin',
    headers: ISOLATED,
    html: ({ other }) => html({ head: `<script async crossorigin src="${other}/dist/prin.js"></script>` }),
  },
]);
