/** Random elements with `data-prin`: what they contain, what is set on them, and what happens to them later. */
import { checkInvariants, container, flushEvents } from './fuzz-look.mjs';
import { anySettings } from './fuzz-settings.mjs';
import { NAMES, text } from './fuzz-values.mjs';

const OURS = NAMES.map((name) => `prin-${name}`);

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

/**
 * The page changes later, not in answer to what was added: such an answer is waited for and counted (persist.ts). Its
 * clock is moved on, as no case takes that long.
 */
const LATER_MS = 1000;
const now = Date.now.bind(Date);
let passed = 0;
Date.now = () => now() + passed;

/** What may happen to the marked element later; each returns the mark that it has then. */
const LATER = {
  nothing: (marked, mark) => mark,
  'another mark': (marked, mark, choose) => {
    const next = choose.chance(0.7) ? choose.pick(NAMES) : text(choose, 'open');
    marked.setAttribute('data-prin', next);
    return NAMES.includes(next) ? next : undefined;
  },
  'no mark': (marked) => {
    marked.removeAttribute('data-prin');
    return undefined;
  },
  'taken off and put back': (marked, mark) => {
    Element.prototype.remove.call(marked);
    container.append(marked);
    return mark;
  },
  'a new child': (marked, mark) => {
    Element.prototype.append.call(marked, make('b', '116 111'), 'κι άλλο');
    return mark;
  },
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
// Asked of the style alone, which is faster than a layout. What lies in a slot that shows something else has a style
// all the same.
const isShown = (node) =>
  node instanceof Element &&
  (node === container ||
    (getComputedStyle(node).display !== 'none' &&
      !node.assignedSlot?.parentNode.assignedNodes?.().length &&
      isShown(parentNode(node))));

/** A mark on any element, with anything in it, set before or after it is in the page, and what happens later. */
export async function markCase(choose, report, problems) {
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
    set: settings.map(({ attribute, shown }) => ({ attribute: `data-${attribute}`, value: shown })),
  });

  let marked = MARKED[kind]();
  Element.prototype.append.call(marked, ...kinds.map((child) => CHILDREN[child](choose)));
  for (const { attribute, value } of settings) marked.setAttribute(`data-${attribute}`, value);
  for (const attribute of ['class', 'data-other', 'lang']) marked.setAttribute(attribute, text(choose, 'open'));
  if (!late) marked.setAttribute('data-prin', first);
  if (written) {
    container.innerHTML = marked.outerHTML;
    marked = container.firstElementChild;
  } else container.append(marked);
  const old = [...childNodes(marked)];
  const wasShown = old.filter(isShown);
  const before = marked.cloneNode(true);
  if (late) {
    await flushEvents();
    marked.setAttribute('data-prin', first);
    before.setAttribute('data-prin', first);
  }
  await flushEvents();

  // Neither a form, nor details, nor what is not HTML can carry a mark.
  const mayBeUpgraded = marked instanceof HTMLElement && !['form', 'details'].includes(kind);
  if (!(NAMES.includes(first) && mayBeUpgraded) && !kinds.includes('another mark') && !marked.isEqualNode(before))
    problems.push('it was changed, though its mark says nothing');
  passed += LATER_MS;
  const mark = LATER[then](marked, NAMES.includes(first) ? first : undefined, choose);
  await flushEvents();

  // An element that the page has put there itself is one of its own nodes, but the first of the kind that is asked for.
  const present = old.find((node) => isOurs(node) && localName(node) === `prin-${mark}`);
  const widgets = [...children(marked)].filter((node) => isOurs(node) && (node === present || !old.includes(node)));
  if (mark && mayBeUpgraded) {
    const widget = widgets[0];
    if (widgets.length !== 1 || localName(widget) !== `prin-${mark}`)
      problems.push(`it holds ${widgets.map(localName).join() || 'no element'} for ${mark}`);
    else {
      await checkInvariants(widget, mark, problems);
      const aside = [...childNodes(marked)].filter((node) => node !== widget && isShown(node));
      if (aside.length) problems.push(`beside the element there still is ${aside.map((node) => node.nodeName).join()}`);
    }
  }
  for (const node of old)
    if (!isOurs(node) && !within(marked, node))
      problems.push(`lost: ${node.nodeName} ${JSON.stringify(node.textContent)}`);
  if (!widgets.some(isShown) && wasShown.some((node) => !isShown(node)))
    problems.push('nothing can be read there any more');
}
