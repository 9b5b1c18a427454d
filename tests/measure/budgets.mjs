/**
 * The budgets that a browser measures; those of the bytes are in tools/size.mjs. Where an aim is not met,
 * `why` says what stands in its way: it goes into docs/performance.md as long as that is so.
 * @typedef {{ what: string, must: number, aim: number, unit: string, why: string }} Budget
 * @type {Record<string, Budget>}
 */
export const BUDGETS = {
  requests: { what: 'requests for the script', must: 1, aim: 1, unit: '', why: '' },
  after: { what: 'bytes after the script', must: 0, aim: 0, unit: 'B', why: '' },
  calls: {
    what: 'function calls to show a widget, mean',
    must: 140,
    aim: 90,
    unit: '',
    why: 'Lit calls seven functions for the first value of each property, and its lifecycle runs once for each element',
  },
  nodes: {
    what: 'nodes of a widget',
    must: 1.25,
    aim: 1.1,
    unit: '× plain HTML',
    why:
      'the drawings, tiles and icons of the look are nodes, of the pictures of photo-spread each circle; ' +
      'the prerendered form carries its style sheet, the shortest text for browsers without declarative shadow ' +
      'roots, and the controls',
  },
  listeners: {
    what: 'listeners of a widget',
    must: 2,
    aim: 1,
    unit: '',
    why:
      'one for clicks in each element, two for what is ticked or typed, which must not leave the element, one for ' +
      'the address of the page and one for the local line',
  },
  heap: {
    what: 'heap of a widget',
    must: 1500,
    aim: 800,
    unit: 'B',
    why: 'each element has the state of Lit and its listeners; the text itself is in the document, not in the heap',
  },
  shift: {
    what: 'layout shift, widget above the fold',
    must: 0.02,
    aim: 0,
    unit: '',
    why: 'the fallback gives way to the widget when the script comes, and the heights of the two differ',
  },
  growth: {
    what: 'cost of one more instance, 100 to 500',
    must: 1.2,
    aim: 0.4,
    unit: '× plain HTML',
    why:
      'the text inside the tags is parsed and styled before the script hides it; one that is prerendered brings a ' +
      'style element of its own',
  },
  opening: {
    what: 'CPU of opening an answer, without motion',
    must: 1.3,
    aim: 1.1,
    unit: '× plain HTML',
    why: 'the questions and the lines around them have looks that are laid out anew',
  },
  text: {
    what: 'text of all visible on a slow phone, prerendered',
    must: 1.15,
    aim: 1.05,
    unit: '× plain HTML',
    why: 'the prerendered form brings its style and its controls before the text',
  },
};

/**
 * What stands in the way of the aims for bytes: in the file with all elements, in that of one, in that of the page
 * with frames.
 */
export const whyBytes = (file) =>
  ({
    'prin.js': 'Lit as published, the looks and the behaviour of every element, and the markup around their words',
    'frame.js': 'it follows heights, colours and the exit of every frame on the page',
  })[file] ??
  'it carries what all elements share: looks, quick exit, print, heading levels, the lines of two countries';

/** A figure beside its budget, as tests and tables print it. */
export function verdict({ must, aim }, figure) {
  // What is measured to the tenth of a percent is not over a budget by the last bit of a division.
  const over = (limit) => figure > limit + 1e-9;
  if (over(must)) return 'OVER MUST';
  return over(aim) ? 'over aim' : 'aim met';
}

/** @param {number} figure */
export const inFigures = (figure) =>
  !Number.isInteger(figure) && figure < 10 ? figure.toFixed(2) : Math.round(figure).toLocaleString('en');
