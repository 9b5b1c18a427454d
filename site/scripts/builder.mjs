/**
 * The live part of the builder: keeps the choices in the fragment of the address, which no browser sends, shows them in
 * a preview, and writes the code. Without it the page shows the code of every host as it was built.
 */
import { hosts } from '../../tools/snippets/hosts.mjs';
import { stepsFor } from '../../tools/snippets/steps-for.mjs';
import { FORM_NAMES, LOST, SURE } from '../../tools/snippets/words.mjs';
import { codeOf, folderOf, fromFragment, isAddress, toFragment } from './choices.mjs';
import { copyText } from './copy.mjs';
import { connectPreview } from './preview-frame.mjs';
import { showAccent } from './show-accent.mjs';

const form = /** @type {HTMLFormElement} */ (document.querySelector('#builder'));
/** @type {import('./choices.mjs').BuilderConfig} */
const config = JSON.parse(/** @type {HTMLElement} */ (document.querySelector('#builder-data')).textContent ?? '');
const { words, locale } = config;
/** @param {string} id @returns {HTMLElement} */
const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const status = at('said');

/** Where the files lie: beside this page, if it came from a server. */
const here = new URL(config.root, location.href);
const fromServer = /^https?:$/.test(here.protocol);
if (fromServer) config.defaults.base = here.href;

/** Controls that write into the field of the accent, and are no choice of their own. */
const SHADES = ['swatch', 'picker'];

/** @returns {import('./choices.mjs').Choices} what the controls say; a box that is not ticked is '' */
function chosen() {
  const data = new FormData(form);
  const boxes = [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('[type=checkbox]'))];
  return {
    ...Object.fromEntries(
      [...data].filter(([name]) => !SHADES.includes(name)).map(([name, value]) => [name, String(value)]),
    ),
    ...Object.fromEntries(boxes.map((box) => [box.name, box.checked ? 'on' : ''])),
  };
}

/** @param {import('./choices.mjs').Choices} choices */
function setControls(choices) {
  for (const [name, fallback] of Object.entries(config.defaults)) {
    const control = /** @type {HTMLInputElement | RadioNodeList | null} */ (form.elements.namedItem(name));
    // The forms are those of the host.
    if (!control || name === 'form') continue;
    const value = choices[name];
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value === 'on';
    else setValue(control, value, fallback);
  }
}

/**
 * Sets a field, a list, or radio buttons of one name; an address may name an option that there is not.
 * @param {{ value: string }} control
 * @param {string} value
 * @param {string} fallback
 */
function setValue(control, value, fallback) {
  control.value = value;
  if (!(control instanceof HTMLInputElement) && control.value !== value) control.value = fallback;
}

/**
 * Rows of what the chosen element does not know are away, and are not sent along.
 * @param {import('./choices.mjs').Choices} choices
 */
function showRows(choices) {
  const { attributes, local } = config.elements[choices.widget];
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll('[data-for]'))) {
    const name = row.dataset.for ?? '';
    row.hidden = name === 'line' ? !local : !attributes.includes(name);
  }
}

/** The forms that the chosen host takes, the best first. @param {import('./choices.mjs').Choices} choices */
function showForms(choices) {
  const list = at('forms');
  const { forms } = hosts.find(({ id }) => id === choices.host) ?? hosts[0];
  const offered = forms.map(({ form: name, when }) => ({
    name,
    label: `${FORM_NAMES[name][locale]}${when ? ` (${when[locale]})` : ''}`.replaceAll('`', ''),
  }));
  const current = offered.some(({ name }) => name === choices.form) ? choices.form : '';
  if (list.dataset.host === choices.host) {
    for (const radio of list.querySelectorAll('input')) radio.checked = radio.value === current;
    return;
  }
  list.dataset.host = choices.host;
  list.replaceChildren(
    ...offered.map(({ name, label }, index) => {
      const row = document.createElement('label');
      const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'form' });
      radio.value = index ? name : '';
      radio.checked = radio.value === current;
      row.append(radio, label);
      return row;
    }),
  );
}

/** @param {import('../../tools/snippets/code-for.mjs').Code} code @param {string} host the id of it */
function showSteps(code, host) {
  at('steps').replaceChildren(
    ...stepsFor(host, code, locale).map((text) => Object.assign(document.createElement('li'), { textContent: text })),
  );
}

/** @param {import('./choices.mjs').Choices} choices */
function showCode(choices) {
  const code = codeOf(choices, config);
  const once = code.once ?? code.css;
  at('once').hidden = !once;
  at('once-title').textContent = code.css && !code.once ? words.css : words.once;
  at('once-code').textContent = once ?? '';
  at('text-title').textContent = once ? words.there : words.alone;
  at('text-code').textContent = code.text;
  const lost = code.lost.map((what) => LOST[what][locale]).join(', ');
  at('lost').textContent = lost && `${words.lost} ${lost}.`;
  at('sure').textContent = `${words.sure} ${SURE[code.sure][locale]}.`;
  showSteps(code, choices.host);
}

/** What there is to say of the address of the files. @param {string | undefined} address */
function noteOn(address) {
  if (!address) return words.noAddress.replace('{base}', () => config.defaults.base);
  if (/^https?:\/\/(localhost|127\.|\[::1\])/.test(address)) return words.localAddress;
  return address.startsWith('http:') ? words.plainAddress : words.goodAddress;
}

/** @param {import('./choices.mjs').Choices} choices */
function showBase({ base }) {
  const address = folderOf(base);
  at('base-note').textContent = noteOn(address);
  at('field-base').setAttribute('aria-invalid', String(!address));
}

/**
 * Marks what should be an address and is none; beside it stands what is expected.
 * @param {import('./choices.mjs').Choices} choices
 */
function showAddresses(choices) {
  for (const name of config.addresses)
    at(`field-${name}`).setAttribute('aria-invalid', String(Boolean(choices[name]) && !isAddress(choices[name])));
}

const preview = connectPreview(at('preview'), config);

function show() {
  showRows(chosen());
  showForms(chosen());
  const choices = chosen();
  showBase(choices);
  showAddresses(choices);
  showAccent(form, choices.accent.trim(), { words, note: at('accent-note'), shade: at('shade') });
  showCode(choices);
  preview(choices);
  // In the other language of the page the choices stay.
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[hreflang]')))
    link.hash = toFragment(choices, config.defaults);
}

/** Writes the choices into the address: a step that Back undoes. */
function remember() {
  const fragment = toFragment(chosen(), config.defaults);
  if (fragment === location.hash.slice(1)) return;
  history.pushState(null, '', `#${fragment}`);
}

function recall() {
  const choices = fromFragment(location.hash, config.defaults);
  setControls(choices);
  showForms(choices);
  show();
}

form.addEventListener('input', ({ target }) => {
  const { name, value } = /** @type {HTMLInputElement} */ (target);
  if (SHADES.includes(name)) /** @type {HTMLInputElement} */ (form.elements.namedItem('accent')).value = value;
  show();
});
form.addEventListener('change', () => {
  show();
  remember();
});
form.addEventListener('submit', (event) => event.preventDefault());
at('shade').addEventListener('click', () => {
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('accent'));
  field.value = at('shade').dataset.colour ?? '';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.focus();
});
at('jump').addEventListener('click', () => {
  at('your-code').focus({ preventScroll: true });
  at('your-code').scrollIntoView();
});
addEventListener('popstate', recall);

for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-copies]')))
  button.addEventListener('click', async () => {
    const text = button.dataset.copies === 'address' ? location.href : at(button.dataset.copies ?? '').textContent;
    const copied = await copyText(text ?? '');
    status.textContent = '';
    // A live region is read again only where its text changes.
    requestAnimationFrame(() => (status.textContent = copied ? words.copied : words.notCopied));
    for (const other of document.querySelectorAll('[data-copied]'))
      delete (/** @type {HTMLElement} */ (other).dataset.copied);
    if (copied) button.dataset.copied = '';
  });

recall();
