/**
 * Invariants of a page with `prin.js`, whatever was done to an element: nothing is thrown, run, warned of twice or
 * changed.
 */
import { ATTRIBUTES, VALID_VALUES, TABLE, TABLES } from './fuzz-values.mjs';

/** The attributes with a list of values, and the default of these and of addresses. */
const ENUMS = ATTRIBUTES.filter((attribute) => TABLE[attribute].values);
const fallbackOf = (attribute) => TABLE[attribute].default;
/** What is allowed, in the words of the warning, for each attribute that has a default. */
const EXPECTED = Object.fromEntries(
  ATTRIBUTES.filter((attribute) => fallbackOf(attribute) !== undefined).map((attribute) => [
    attribute,
    TABLE[attribute].values?.join(', ') ?? 'an http or https address of another page',
  ]),
);
/** Where the cases stand, one after the other. */
export const container = document.querySelector('main');

/** The errors of the page while a case runs, and how often each warning was written on it. */
export const pageErrors = [];
const warningCounts = new Map();
globalThis.canary = () => pageErrors.push('a script ran');
addEventListener('error', (event) => event.message && pageErrors.push(event.message));
addEventListener('unhandledrejection', ({ reason }) => pageErrors.push(`unhandled rejection: ${reason}`));
console.error = (...words) => pageErrors.push(`console.error: ${words.join(' ')}`);
console.warn = (sentence) => {
  warningCounts.set(sentence, (warningCounts.get(sentence) ?? 0) + 1);
  if (warningCounts.get(sentence) > 1) pageErrors.push(`said twice: ${sentence}`);
  if (!/^Prin: (<prin-[a-z-]+ [a-z-]+="|data-prin=")/.test(sentence))
    pageErrors.push(`said without its place: ${sentence}`);
};

/** Resolves when events of errors and rejections have been dispatched. */
export const flushEvents = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export const camel = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const textOf = (value) => {
  try {
    return String(value);
  } catch {
    return undefined;
  }
};
const has = (name, attribute) => attribute in TABLES[name];

/** The words of `open`, of which an element reads the first 99. */
const ids = (value) => (value == null ? [] : (textOf(value)?.split(/\s+/, 99) ?? []));

/**
 * What values mean by the README: the allowed ones count, all others are the default. An answer that was opened stays
 * so.
 */
function expectedState(name, values, opened) {
  const counts = (attribute) =>
    has(name, attribute) && VALID_VALUES[attribute].includes(textOf(values[attribute]))
      ? textOf(values[attribute])
      : fallbackOf(attribute);
  const exit = values['quick-exit'];
  const open = answers.filter((id) => has(name, 'open') && [...ids(opened), ...ids(values.open)].includes(id));
  return {
    ...Object.fromEntries(ENUMS.map((attribute) => [attribute, counts(attribute)]).filter(([, value]) => value)),
    ...(exit != null && exit !== false && exit !== 'false' && { 'quick-exit': '' }),
    ...(open.length && { open: open.join(' ') }),
  };
}

const clean = new Map();
/** The root of an element to which nobody did anything wrong, with the same meaning. */
async function cleanRoot(name, meant) {
  const key = JSON.stringify([name, meant]);
  if (!clean.has(key)) {
    const element = document.createElement(`prin-${name}`);
    for (const [attribute, value] of Object.entries(meant)) element.setAttribute(attribute, value);
    container.append(element);
    await element.updateComplete;
    element.remove();
    clean.set(key, element.shadowRoot.querySelector('.root'));
  }
  return clean.get(key);
}
const answers = [...(await cleanRoot('faq-accordion', {})).querySelectorAll('details')].map(({ id }) => id);

/** The page around the cases, as it is before the first. */
const untouched = document.documentElement.cloneNode(true);
export const isUntouched = () => document.documentElement.isEqualNode(untouched);

/** What must hold for an element, whatever its attributes and properties are. */
export async function checkInvariants(element, name, problems, { opened = null, warnings = warningCounts } = {}) {
  await element.updateComplete;
  const values = Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, element[camel(attribute)]]));
  const root = element.shadowRoot?.querySelector('.root');
  if (!root) return problems.push('it is not rendered');
  if (element.shadowRoot.childNodes.length !== 1)
    problems.push(`its shadow root has ${element.shadowRoot.childNodes.length} nodes`);
  const expected = await cleanRoot(name, expectedState(name, values, opened));
  const link = root.querySelector('.exit');
  const href = link?.getAttribute('href');
  if (link) {
    if (!/^https?:\/\//.test(href) || !/^https?:$/.test(link.protocol)) problems.push(`the exit leads to ${href}`);
    expected.querySelector('.exit')?.setAttribute('href', href);
  }
  // Where the exit stands on the screen is not asked here.
  for (const each of [root, expected]) each.querySelector('.exit-place')?.setAttribute('style', '');
  const local = expected.querySelector('.local');
  const empty = !element.querySelector(':scope > [slot=local]');
  local?.toggleAttribute('hidden', empty);
  if (!root.isEqualNode(expected)) {
    const more = root.querySelectorAll('*').length - expected.querySelectorAll('*').length;
    const at = [...root.querySelectorAll('*')].findIndex(
      (part, index) => !part.cloneNode().isEqualNode(expected.querySelectorAll('*')[index]?.cloneNode() ?? null),
    );
    const part = root.textContent === expected.textContent ? 'an attribute in its root' : 'its text';
    problems.push(
      more
        ? `its root has ${more} elements more`
        : `${part} differs: ${root.querySelectorAll('*')[at]?.cloneNode().outerHTML ?? root.cloneNode().outerHTML}`,
    );
  }
  for (const [attribute, words] of Object.entries(EXPECTED)) {
    const value = textOf(values[attribute]);
    const wrong =
      attribute === 'exit-href'
        ? href === fallbackOf(attribute) && value !== href
        : has(name, attribute) && !VALID_VALUES[attribute].includes(value);
    if (
      values[attribute] != null &&
      value !== undefined &&
      wrong &&
      warnings &&
      !warnings.has(`Prin: <prin-${name} ${attribute}="${value}">: expected ${words}; the default is used.`)
    )
      problems.push(`no warning of ${attribute}`);
  }
}
