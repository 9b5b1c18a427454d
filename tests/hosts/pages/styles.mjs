/** Styles of hosts that reach further than they should. */
import { PRIN, START, group, html, tags } from './page.mjs';

const styled = (css, more = {}) => html({ head: `<style>${css}</style>${PRIN}`, ...more });
const within = (open, close = '</div>') => html({ body: open + tags + close });

const ROUNDED = {
  '.*-width|line-height|margin-.*': 'lengths are rounded to the pixels of the screen, twice as fine here',
};

const FLOWS = ['display: flex', 'float: left; width: 100%', 'display: grid; grid-template-columns: 1fr'];
/** How an element is placed: the last one out of the flow, since what came after it would lie under it. */
const placement = (index, count) =>
  index === count - 1 ? 'position: absolute; width: 500px' : FLOWS[index % FLOWS.length];

/** Sets every property that this engine hands down, by name and by trial: a value that shows, and shows in a child. */
function inheritEverything(_tools, is) {
  /** What an engine must at least have, for the trial to be one. */
  const KNOWN = [
    'color',
    'cursor',
    'direction',
    'font-size',
    'font-family',
    'font-style',
    'font-weight',
    'letter-spacing',
    'line-height',
    'list-style-type',
    'quotes',
    'tab-size',
    'text-align',
    'text-indent',
    'text-transform',
    'white-space-collapse',
    'word-break',
    'word-spacing',
    'caret-color',
    'hyphens',
    'overflow-wrap',
    'text-shadow',
    'fill',
    'stroke',
    'border-collapse',
  ];
  /** What a part of a page may do to all that is in it, and the direction of writing: pages of their own. */
  const APART = [
    'visibility',
    'pointer-events',
    'color-scheme',
    'interactivity',
    'writing-mode',
    '-webkit-writing-mode',
  ];
  const VALUES = (
    'rgb(1, 200, 3)|url(#none)|37px|3|0.5|47%|-9px|bold|900|italic|uppercase|small-caps|condensed|ultra-expanded|' +
    'justify|center|right|end|rtl|vertical-rl|vertical-lr|upright|sideways|mixed|all|nowrap|pre|break-all|keep-all|' +
    'anywhere|break-word|break-spaces|pre-line|none|auto|hidden|always|never|avoid|avoid-page|isolate|manual|loose|' +
    'strict|before|after|under|over left|under right|over|left|under left|dot|filled red|"x"|"a" "b"|armenian|inside|' +
    'collapse|9px 7px|bottom|hide|crosshair|pixelated|crisp-edges|geometricprecision|optimizespeed|stable|balance|' +
    'pretty|antialiased|subpixel-antialiased|fantasy|normal|"liga" 0|"wght" 900|from-font|unicase|tabular-nums|' +
    'ordinal|swash|oldstyle-nums|jis78|ruby|emoji|text|no-common-ligatures|historical-forms|3px 3px red|exact|' +
    'economy|ignore-edge|edges|space-all|trim-all|trim-start|no-autospace|allow-end|first last|force-end|nonzero|' +
    'evenodd|round|square|bevel|stroke|markers|middle|linearrgb|srgb|no-limit|each-line|inter-character|inter-word|' +
    'distribute|10|blink|trim-both|ex hanging|cap alphabetic|4 2|spell-out|digits|literal-punctuation|from-image|' +
    '0deg|open|full-size-kana|capitalize|text-after-edge|alternate|slice|scale-down|red blue|dark|light|read-write|' +
    'thin|painted|grayscale|start|match-parent|weight|style|small|0.8 px|no-clip|ideographic|drop 3|bar|block|' +
    'standard|constrained|constrained-high|allow-keywords|compact|sub|super|reverse|visual|reset|space|auto-hide|' +
    'contain|5s|consistent|grow'
  ).split('|');
  // Tried away from the elements, where nothing has to be laid out anew each time.
  const trial = document.body.appendChild(document.createElement('div'));
  const child = trial.appendChild(document.createElement('span'));
  const handedDown = {};
  const [its, childs] = [getComputedStyle(trial), getComputedStyle(child)];
  for (const name of [...its].filter((name) => !name.startsWith('--') && !APART.includes(name))) {
    const before = its.getPropertyValue(name);
    const found = VALUES.find((value) => {
      if (!CSS.supports(name, value)) return false;
      trial.style.setProperty(name, value);
      const now = its.getPropertyValue(name);
      return now !== before && childs.getPropertyValue(name) === now;
    });
    trial.removeAttribute('style');
    if (found) handedDown[name] = found;
  }
  trial.remove();
  const everything = document.querySelector('#everything');
  for (const [name, value] of Object.entries(handedDown)) everything.style.setProperty(name, value);
  for (const name of KNOWN) is(`the trial found that ${name} is inherited`, name in handedDown);
}

export default group('Styles', [
  {
    name: 'quirks mode',
    html: html({ start: START.replace('<!doctype html>', '') }),
    act: (_tools, is) => is('the page is in quirks mode', document.compatMode === 'BackCompat'),
  },
  { name: '* { all: unset }', html: styled('* { all: unset }') },
  { name: '* { all: unset !important }', html: styled('* { all: unset !important }') },
  { name: 'html { font-size: 62.5% }', html: styled('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  {
    name: 'every element styled by its name, !important',
    html: styled(
      'body * { outline: none !important; box-sizing: content-box !important; ' +
        'text-align: center !important; color: red !important; font: 9px fantasy !important; ' +
        'letter-spacing: 3px !important; line-height: 1 !important }',
    ),
  },
  {
    name: 'every inherited property, set by an ancestor',
    // Nothing between the tags, where the page's own spaces would grow over its neighbours.
    html: html({ body: `<div id="everything">${tags.replaceAll('\n', '')}</div>` }),
    act: inheritEverything,
    engines: {
      webkit: {
        mayDiffer: { 'margin-left|margin-inline-start': 'of the root' },
        why: 'moves the root beside a float of no height',
      },
    },
  },
  {
    name: 'visibility: hidden and pointer-events: none, set by an ancestor',
    html: within('<div id="region" style="visibility: hidden; pointer-events: none">'),
    act: async ({ shown, names }, is) => {
      for (const { localName, shadowRoot } of await shown(names)) {
        const style = getComputedStyle(shadowRoot.querySelector('.title'));
        is(`${localName} is hidden with its region`, style.visibility === 'hidden');
        is(`${localName} is deaf with its region`, style.pointerEvents === 'none');
      }
      document.querySelector('#region').removeAttribute('style');
    },
  },
  {
    name: 'color-scheme: dark',
    html: styled(':root { color-scheme: dark }'),
    compareWith: '',
    act: async ({ shown, names }, is) => {
      for (const { localName, shadowRoot } of await shown(names)) {
        // As it is painted: a colour may be written in many ways.
        const light = (colour) => {
          const brush = document.createElement('canvas').getContext('2d');
          brush.fillStyle = colour;
          brush.fillRect(0, 0, 1, 1);
          return (
            brush
              .getImageData(0, 0, 1, 1)
              .data.slice(0, 3)
              .reduce((sum, part) => sum + part, 0) > 384
          );
        };
        const { color, backgroundColor } = getComputedStyle(shadowRoot.querySelector('.box'));
        is(`${localName} is light on dark: ${color} on ${backgroundColor}`, light(color) && !light(backgroundColor));
      }
    },
  },
  { name: 'dir=rtl', html: html({ start: START.replace('<html', '<html dir="rtl"') }) },
  // Where the page is written downwards a horizontal box takes the width it asks for.
  {
    name: 'writing-mode: vertical-rl',
    html: styled('body { writing-mode: vertical-rl }'),
    compareWith: 'bare, 320 px wide',
  },
  {
    name: 'user-select: none',
    html: styled('body { -webkit-user-select: none; user-select: none }'),
    // Not `auto`, which means what the page says.
    act: async ({ shown, names }, is) =>
      (await shown(names)).forEach(({ localName, shadowRoot }) =>
        is(
          `${localName} can be selected and copied`,
          getComputedStyle(shadowRoot.querySelector('.root')).webkitUserSelect === 'text',
        ),
      ),
  },
  {
    name: 'zoom: 2',
    html: within('<div style="zoom: 2; width: 320px">'),
    compareWith: 'bare, 320 px wide',
    mayDiffer: ROUNDED,
    engines: {
      webkit: {
        mayDiffer: { ...ROUNDED, 'font-size|line-height': 'of a drawing' },
        // It says where a zoomed exit in the corner is in pixels of the exit, not of the window.
        exit: 'Escape',
        why: 'computes the letters of a drawing, which has none, at half their size',
      },
    },
  },
  {
    name: 'a table cell 160 px wide',
    html: within(
      '<table style="table-layout: fixed; width: 160px; border-spacing: 0"><tr><td style="padding: 0; width: 160px">',
      '</td></tr></table>',
    ),
    compareWith: 'bare, 160 px wide',
  },
  {
    name: 'a flex row, a float and a grid',
    html: html({
      body: tags
        .split('\n')
        .map(
          (tag, index, all) =>
            `<div style="display: flow-root; width: 500px">` +
            `<div style="${placement(index, all.length)}">${tag.replace('></', ' style="flex: 1"></')}</div></div>`,
        )
        .join(''),
    }),
    compareWith: 'bare, 500 px wide',
  },
  {
    name: 'no adoptedStyleSheets',
    html: html({
      head:
        `<script>for (const { prototype } of [Document, ShadowRoot]) delete ` +
        `prototype.adoptedStyleSheets</script>${PRIN}`,
    }),
    act: async ({ shown, names }, is) =>
      is(
        'they are gone',
        !('adoptedStyleSheets' in document) &&
          (await shown(names)).every(({ shadowRoot }) => shadowRoot.querySelector('style')),
      ),
  },
  {
    name: 'no light-dark()',
    html: html({ head: '<script async src="/dist/prin.js?without=light-dark"></script>' }),
    // Such a browser has the light colours, written down; all others count them, which is a hair's breadth away.
    mayDiffer: {
      '.*(color|background|border|outline|fill|stroke|rule|emphasis|shadow).*':
        'the same colours, not counted from the surface',
    },
    act: async ({ shown, names }, is) => {
      for (const { localName, shadowRoot } of await shown(names)) {
        const used = (selector, property) => getComputedStyle(shadowRoot.querySelector(selector))[property];
        const text = ['.title', '.eyebrow', '.print'].map((selector) => used(selector, 'color'));
        const colours = [used('.box', 'backgroundColor'), ...text].join(' ');
        is(
          `${localName} is light: ${colours}`,
          colours === 'rgb(255, 253, 249) rgb(28, 38, 43) rgb(10, 82, 89) rgb(10, 82, 89)',
        );
      }
    },
  },
]);
