/** Pages that show the elements only at times, and pages that give them a display of their own. */
import { PRIN, group, html, tags } from './page.mjs';

/** The tags with a class. */
const classed = (name) => tags.replaceAll('></', ` class="${name}"></`);
const page = (css, body = tags) => html({ head: `<style>${css}</style>${PRIN}`, body });
/** Whether an element takes room on the page. */
const VISIBLE = 'const visible = (element) => element.shadowRoot.querySelector(".root").getClientRects().length > 0;';

/** A page whose act first finds all elements hidden, then shows them. */
const hides = (name, html, hide, show) => ({
  name: `${name}: hidden, then shown`,
  html,
  act: `async ({ shown, names }, is) => {
    ${VISIBLE}
    const elements = await shown(names);
    const each = (change) => elements.forEach(change);
    each(${hide});
    for (const element of elements) is(element.localName + ' is hidden', !visible(element));
    each(${show});
    for (const element of elements) is(element.localName + ' is shown again', visible(element));
  }`,
});

export default group('Hiding', [
  hides(
    'style.display',
    html(),
    '(element) => (element.style.display = "none")',
    '(element) => (element.style.display = "")',
  ),
  hides(
    'the attribute hidden',
    html(),
    '(element) => (element.hidden = true)',
    '(element) => (element.hidden = false)',
  ),
  hides(
    'a utility class with !important',
    page('.d-none { display: none !important }', classed('d-none')),
    '() => {}',
    '(element) => element.classList.remove("d-none")',
  ),
  hides(
    'a style sheet for this width',
    page('@media (min-width: 300px) { .phone { display: none } }', classed('phone')),
    '() => {}',
    '(element) => element.classList.replace("phone", "desk")',
  ),
  hides(
    'tabs whose panels are the elements',
    page('body > :not(.active):not(script) { display: none }', classed('panel')),
    '() => {}',
    '(element) => element.classList.add("active")',
  ),
  hides(
    'an attribute until a framework has started',
    page('[x-cloak] { display: none !important }', tags.replaceAll('></', ' x-cloak></')),
    '() => {}',
    '(element) => element.removeAttribute("x-cloak")',
  ),
  ...['flex', 'inline', 'contents', 'grid'].map((display) => ({
    name: `* { display: ${display} !important } on the elements`,
    html: page(`body > * { display: ${display} !important } body > script { display: none !important }`),
    mayDiffer: /flex|grid/.test(display) ? { 'min-(block-size|height)': 'what it is by default in such a box' } : {},
  })),
]);
