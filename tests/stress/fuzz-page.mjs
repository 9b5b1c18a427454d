/**
 * One case of bad input after the other, inside a page that has `prin.js`: what is done to an element or a mark follows from
 * a seed and the number of the case; then everything is looked at that must hold whatever was done.
 */
import { camel, heard, holder, isUntouched, lookAt, turn } from './fuzz-look.mjs';
import { ATTRIBUTES, chooser, NAMES, text, THINGS } from './fuzz-values.mjs';

const OURS = NAMES.map((name) => `prin-${name}`);

/** A value for an attribute or a property, with its words for a report. */
function anyValue(choose, attribute, as) {
  if (as === 'property' && choose.chance(0.5)) {
    const thing = choose.pick(Object.keys(THINGS));
    return { value: THINGS[thing](), told: { thing } };
  }
  const value = text(choose, attribute);
  return { value, told: value };
}

function anySettings(choose, ways) {
  const settings = Array.from({ length: 1 + choose.below(3) }, () => {
    const [attribute, as, when] = [choose.pick(ATTRIBUTES), choose.pick(ways), choose.pick(['before', 'after'])];
    return { attribute, as, when, ...anyValue(choose, attribute, as) };
  });
  // An exit shows only where it is asked for.
  if (settings.some(({ attribute }) => attribute === 'exit-href') && choose.chance(0.8))
    settings.unshift({ attribute: 'quick-exit', as: 'attribute', when: 'before', value: '', told: '' });
  return settings;
}

/** An element, written into the page or made by a script, with what is set on it before and after it is there. */
async function elementCase(choose, report, problems) {
  const name = choose.pick(NAMES);
  const settings = anySettings(choose, ['attribute', 'property']);
  const written = choose.chance(0.3);
  Object.assign(report, {
    element: `prin-${name}`,
    written,
    set: settings.map(({ attribute, as, when, told }) => ({ attribute, as, when, value: told })),
  });
  const set = (element, when, ways) => {
    for (const { attribute, as, value } of settings.filter(
      (setting) => setting.when === when && ways.includes(setting.as),
    ))
      if (as === 'attribute') element.setAttribute(attribute, value);
      else element[camel(attribute)] = value;
  };
  let element = document.createElement(`prin-${name}`);
  element.innerHTML = '<a href="tel:116111">116 111</a>';
  const fallback = element.innerHTML;
  set(element, 'before', written ? ['attribute'] : ['attribute', 'property']);
  if (written) {
    holder.innerHTML = element.outerHTML;
    element = holder.firstElementChild;
    set(element, 'before', ['property']);
  } else holder.append(element);
  await element.updateComplete;
  const opened = element.open;
  set(element, 'after', ['attribute', 'property']);
  await lookAt(element, name, problems, { opened });
  if (element.innerHTML !== fallback) problems.push('the fallback was changed');
  if (choose.chance(0.02)) {
    const exit = element.shadowRoot.querySelector('.exit');
    exit?.click();
    // The page was blanked and will be left; here it stays, for the next case.
    const sheet = document.querySelector('body > [popover=manual]');
    if (exit && !sheet) problems.push('the exit did not blank the page');
    sheet?.remove();
  }
}

const NAMESPACES = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
  nothing: 'urn:nothing',
};
const make = (tag, html = '', attributes = {}) => {
  const element = NAMESPACES[tag] ? document.createElementNS(NAMESPACES[tag], tag) : document.createElement(tag);
  if (html) element.innerHTML = html;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
};
const inputs = (...names) => names.map((name) => `<input name="${name}">`).join('');

/** What may carry a mark. */
const MARKED = {
  ...Object.fromEntries(
    ['div', 'section', 'p', 'span', 'a', 'li', 'figure', 'button', 'template', 'x-unknown', 'svg', 'math'].map(
      (tag) => [tag, () => make(tag)],
    ),
  ),
  // The names of fields in a form stand before the methods of the form.
  form: () => make('form', inputs('append', 'children', 'childNodes', 'contains')),
};

/** What may stand in it. */
const CHILDREN = {
  text: (choose) => document.createTextNode(text(choose, 'open')),
  space: () => document.createTextNode(' \n '),
  comment: (choose) => document.createComment(text(choose, 'open')),
  link: () => make('a', '116 111', { href: 'tel:116111' }),
  paragraph: (choose) => make('p', 'κείμενο', { class: text(choose, 'open') }),
  'own line': (choose) =>
    Object.assign(make('p', '', { 'data-prin-slot': 'local' }), { textContent: text(choose, 'open') }),
  'line for a slot that is not': (choose) => make('p', 'γραμμή', { 'data-prin-slot': text(choose, 'open') }),
  svg: () => make('svg', '<text>116 111</text>'),
  math: () => make('math', '<mn>116111</mn>'),
  'element of no namespace': () => Object.assign(make('nothing'), { textContent: '116 111' }),
  ours: (choose) => make(`prin-${choose.pick(NAMES)}`),
  'another mark': (choose) => make('div', 'μέσα', { 'data-prin': choose.pick(NAMES) }),
  template: () => make('template', '<b>μέσα</b>'),
  form: () => make('form', inputs('style', 'hidden', 'matches', 'localName', 'getAttribute', 'remove')),
  'unknown tag': (choose) => make('x-unknown', 'μέσα', { 'data-prin-slot': choose.pick(['local', 'x']) }),
};

/** What may happen to it afterwards; each gives the mark it has then. */
const LATER = {
  nothing: (marked, mark) => mark,
  'another mark': (marked, mark, choose) => {
    const next = choose.chance(0.7) ? choose.pick(NAMES) : text(choose, 'open');
    marked.setAttribute('data-prin', next);
    return NAMES.includes(next) ? next : mark;
  },
  'no mark': (marked, mark) => (marked.removeAttribute('data-prin'), mark),
  'taken off and put back': (marked, mark) => (Element.prototype.remove.call(marked), holder.append(marked), mark),
  'a new child': (marked, mark) => (Element.prototype.append.call(marked, make('b', '116 111'), 'κι άλλο'), mark),
};

// A form's fields hide its methods from the test as well.
const of = (property, prototype = Node.prototype) => {
  const get = Object.getOwnPropertyDescriptor(prototype, property).get;
  return (node) => get.call(node);
};
const [childNodes, children, parentNode, localName] = [
  of('childNodes'),
  of('children', Element.prototype),
  of('parentNode'),
  of('localName', Element.prototype),
];
const within = (marked, node) => Node.prototype.contains.call(marked, node);
const isOurs = (node) => node instanceof HTMLElement && OURS.includes(localName(node));
// Asked of the style alone: the page lays nothing out here (see its own style), which more than halves the time of a case.
const isShown = (node) =>
  node instanceof Element &&
  (node === holder || (getComputedStyle(node).display !== 'none' && isShown(parentNode(node))));

/** A mark on any element, with anything in it, set before or after it is in the page, and what happens later. */
async function markCase(choose, report, problems) {
  const kind = choose.pick(Object.keys(MARKED));
  const first = choose.chance(0.75) ? choose.pick(NAMES) : text(choose, 'open');
  const settings = anySettings(choose, ['attribute']);
  const kinds = choose.times(4, () => choose.pick(Object.keys(CHILDREN)));
  const [late, written, then] = [choose.chance(0.3), choose.chance(0.3), choose.pick(Object.keys(LATER))];
  Object.assign(report, {
    element: `<${kind} data-prin>`,
    mark: first,
    late,
    written,
    children: kinds,
    then,
    set: settings.map(({ attribute, told }) => ({ attribute: `data-${attribute}`, value: told })),
  });

  let marked = MARKED[kind]();
  Element.prototype.append.call(marked, ...kinds.map((child) => CHILDREN[child](choose)));
  for (const { attribute, value } of settings) marked.setAttribute(`data-${attribute}`, value);
  for (const attribute of ['class', 'data-other', 'lang']) marked.setAttribute(attribute, text(choose, 'open'));
  if (!late) marked.setAttribute('data-prin', first);
  if (written) {
    holder.innerHTML = marked.outerHTML;
    marked = holder.firstElementChild;
  } else holder.append(marked);
  const old = [...childNodes(marked)];
  const wasShown = old.filter(isShown);
  const before = marked.cloneNode(true);
  if (late) {
    await turn();
    marked.setAttribute('data-prin', first);
    before.setAttribute('data-prin', first);
  }
  await turn();

  // Neither a form nor what is not HTML can carry a mark.
  const mayBeUpgraded = marked instanceof HTMLElement && kind !== 'form';
  if (!(NAMES.includes(first) && mayBeUpgraded) && !kinds.includes('another mark') && !marked.isEqualNode(before))
    problems.push('it was changed, though its mark says nothing');
  const mark = LATER[then](marked, NAMES.includes(first) ? first : undefined, choose);
  await turn();

  const widgets = [...children(marked)].filter(isOurs);
  if (mark && mayBeUpgraded) {
    const widget = widgets[0];
    if (widgets.length !== 1 || localName(widget) !== `prin-${mark}`)
      problems.push(`it holds ${widgets.map(localName).join() || 'no element'} for ${mark}`);
    else {
      await lookAt(widget, mark, problems);
      const aside = [...childNodes(marked)].filter(
        (node) => node !== widget && (isShown(node) || (node.nodeType === Node.TEXT_NODE && node.data.trim())),
      );
      if (aside.length) problems.push(`beside the element there still is ${aside.map((node) => node.nodeName).join()}`);
    }
  }
  for (const node of old)
    if (!isOurs(node) && !within(marked, node))
      problems.push(`lost: ${node.nodeName} ${JSON.stringify(node.textContent)}`);
  if (!widgets.some(isShown) && wasShown.some((node) => !isShown(node)))
    problems.push('nothing can be read there any more');
}

/** A frame page with anything in its address: what the query says is an attribute, and no more. */
async function frameCase(choose, report, problems) {
  const name = choose.pick(NAMES);
  const settings = anySettings(choose, ['attribute']);
  const query = settings
    .map(({ attribute, value }) => `${attribute}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
  const address = `/frame/${name}.html?${query}#?secret=${encodeURIComponent(text(choose, 'open').toWellFormed())}`;
  Object.assign(report, { element: `frame/${name}.html`, address });
  // The server would refuse what is longer than any address.
  if (address.length > 8000) return;
  const frame = Object.assign(document.createElement('iframe'), { src: address });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  holder.append(frame);
  await loaded;
  const element = frame.contentDocument.body.firstElementChild;
  await frame.contentWindow.customElements.whenDefined(`prin-${name}`);
  await turn();
  // Its warnings are said on its own console.
  await lookAt(element, name, problems, { warnings: null });
  if (frame.contentDocument.body.children.length !== 1) problems.push('its page holds more than the element');
}

const runs = { page: (choose) => (choose.chance(0.65) ? elementCase : markCase), frame: () => frameCase };

/** Runs cases of a kind until one fails; gives what is needed to see it again. */
export async function run(kind, seed, from, until) {
  for (let number = from; number < until; number++) {
    const choose = chooser(Math.imul(seed, 0x9e3779b1) ^ number);
    const report = { seed, case: number };
    const problems = [];
    try {
      await runs[kind](choose)(choose, report, problems);
      await turn();
    } catch (error) {
      problems.push(`thrown: ${error?.stack ?? error}`);
    }
    holder.replaceChildren();
    await turn();
    if (!isUntouched()) problems.push('the page around was changed');
    problems.push(...heard.splice(0));
    if (problems.length) return { ...report, problems };
  }
  return null;
}
