/** «Did it break on my page?»: diagnoses what was pasted and writes what was found. Nothing leaves the browser. */
import { adviceFor } from '../../tools/diagnose/advice.mjs';
import { diagnose } from '../../tools/diagnose/diagnose.mjs';
import { hosts } from '../../tools/snippets/hosts.mjs';

/** @type {(id: string) => HTMLElement} */
const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const locale = document.documentElement.lang === 'el' ? 'el' : 'en';
/** @type {import('../../tools/diagnose/known.mjs').Known} */
const known = JSON.parse(/** @type {string} */ (at('known').textContent));
const [form, source, host, found] =
  /** @type {[HTMLFormElement, HTMLTextAreaElement, HTMLSelectElement, HTMLElement]} */ (
    ['check', 'source', 'host', 'found'].map(at)
  );

/**
 * An element with children; code between backticks is marked.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<HTMLElementTagNameMap[Tag]>} attributes
 * @returns {HTMLElementTagNameMap[Tag]}
 */
function make(tag, text = '', attributes = {}) {
  const element = Object.assign(document.createElement(tag), attributes);
  text.split('`').forEach((piece, index) => {
    const code = document.createElement('code');
    code.textContent = piece;
    element.append(index % 2 ? code : piece);
  });
  return element;
}

/**
 * What was found, as an item of a list: what happened, what to do, and where.
 * @param {{ what: string, next: string, line?: number }} item
 */
function itemOf({ what, next, line }) {
  const item = document.createElement('li');
  item.append(make('p', what, { className: 'what' }), make('p', next));
  if (line) item.append(make('p', `${found.dataset.line} ${line}`, { className: 'line' }));
  return item;
}

/** @param {'ol' | 'ul'} tag @param {Node[]} items */
function list(tag, items) {
  const element = document.createElement(tag);
  element.append(...items);
  return element;
}

/** The host that the source before has shown: not a choice of the reader. */
let shown = '';

function show() {
  const diagnosis = diagnose(source.value, known);
  if (!host.value || host.value === shown) host.value = shown = diagnosis.host ?? '';
  const { title, intro, items, survives, version } = adviceFor(diagnosis, locale, host.value || undefined);
  const [mend, better] = [items.filter(({ level }) => level !== 'note'), items.filter(({ level }) => level === 'note')];
  const heading = make('h2', title, { tabIndex: -1 });
  const again = make('a', found.dataset.again, { className: 'cta' });
  const name = diagnosis.found.find(({ kind }) => kind !== 'script')?.name;
  const choices = Object.entries({
    widget: known.names.includes(/** @type {string} */ (name)) && name,
    host: host.value,
  }).filter(([, one]) => one);
  again.href = `builder.html#${new URLSearchParams(/** @type {string[][]} */ (choices))}`;
  const go = document.createElement('p');
  go.className = 'go';
  go.append(again);
  found.replaceChildren(
    heading,
    make('p', intro),
    ...(version ? [make('p', version, { className: 'line' })] : []),
    ...(mend.length ? [list('ol', mend.map(itemOf))] : []),
    ...(better.length ? [make('h3', found.dataset.better), list('ol', better.map(itemOf))] : []),
    ...(['sound', 'address'].includes(diagnosis.verdict)
      ? []
      : [
          make('h3', survives.label),
          list(
            'ul',
            survives.forms.map((one) => make('li', one)),
          ),
          go,
        ]),
  );
  heading.focus();
}

host.append(...hosts.map(({ id, title }) => new Option(title[locale], id)));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (source.value.trim()) show();
  else source.focus();
});
