/** Styles of hosts that reach further than they should. */
import { PRIN, START, group, html, tags } from './page.mjs';

const styled = (css, more = {}) => html({ head: `<style>${css}</style>${PRIN}`, ...more });
const within = (open, close = '</div>') => html({ body: open + tags + close });

/** Sets every property that this engine hands down, by name and by trial: a value that shows, and shows in a child. */
function inheritEverything(_tools, is) {
  /** What an engine must at least have, for the trial to be one. */
  const KNOWN = ['color', 'cursor', 'direction', 'font-size', 'font-family', 'font-style', 'font-weight', 'letter-spacing', 'line-height', 'list-style-type', 'quotes', 'tab-size', 'text-align', 'text-indent', 'text-transform', 'white-space-collapse', 'word-break', 'word-spacing', 'writing-mode', 'caret-color', 'hyphens', 'overflow-wrap', 'text-shadow', 'fill', 'stroke', 'border-collapse'];
  const BY_DESIGN = ['visibility', 'pointer-events', 'color-scheme'];
  const VALUES =
    'rgb(1, 200, 3)|url(#none)|37px|3|0.5|47%|-9px|bold|900|italic|uppercase|small-caps|condensed|ultra-expanded|justify|center|right|end|rtl|vertical-rl|vertical-lr|upright|sideways|mixed|all|nowrap|pre|break-all|keep-all|anywhere|break-word|break-spaces|pre-line|none|auto|hidden|always|never|avoid|avoid-page|isolate|manual|loose|strict|before|after|under|over left|under right|over|left|under left|dot|filled red|"x"|"a" "b"|armenian|inside|collapse|9px 7px|bottom|hide|crosshair|pixelated|crisp-edges|geometricprecision|optimizespeed|stable|balance|pretty|antialiased|subpixel-antialiased|fantasy|normal|"liga" 0|"wght" 900|from-font|unicase|tabular-nums|ordinal|swash|oldstyle-nums|jis78|ruby|emoji|text|no-common-ligatures|historical-forms|3px 3px red|exact|economy|ignore-edge|edges|space-all|trim-all|trim-start|no-autospace|allow-end|first last|force-end|nonzero|evenodd|round|square|bevel|stroke|markers|middle|linearrgb|srgb|no-limit|each-line|inter-character|inter-word|distribute|10|blink|trim-both|ex hanging|cap alphabetic|4 2|spell-out|digits|literal-punctuation|from-image|0deg|open|full-size-kana|capitalize|text-after-edge|alternate|slice|scale-down|red blue|dark|light|read-write|thin|painted|grayscale|start|match-parent|weight|style|small|0.8 px|no-clip|ideographic|drop 3'.split('|');
  // Tried away from the elements, where nothing has to be laid out anew each time.
  const trial = document.body.appendChild(document.createElement('div'));
  const child = trial.appendChild(document.createElement('span'));
  const handedDown = {};
  const [its, childs] = [getComputedStyle(trial), getComputedStyle(child)];
  for (const name of [...its].filter((name) => !name.startsWith('--') && !BY_DESIGN.includes(name))) {
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
  { name: 'quirks mode', html: html({ start: START.replace('<!doctype html>', '') }), act: (_tools, is) => is('the page is in quirks mode', document.compatMode === 'BackCompat') },
  { name: '* { all: unset }', html: styled('* { all: unset }') },
  { name: '* { all: unset !important }', html: styled('* { all: unset !important }') },
  { name: 'html { font-size: 62.5% }', html: styled('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  { name: '* { outline: none; box-sizing: content-box; float: left } all !important', html: styled('body * { outline: none !important; box-sizing: content-box !important; float: none !important; text-align: center !important; color: red !important; font: 9px fantasy !important; line-height: 1 !important }') },
  {
    name: 'every inherited property, set by an ancestor',
    html: within('<div id="everything">'),
    act: inheritEverything,
  },
]);
