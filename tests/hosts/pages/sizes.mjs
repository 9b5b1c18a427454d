/** What a page learns of the size of an element: out of sight, in a closed panel, or in a column that fits it. */
import { PRIN, group, html, tags } from './page.mjs';

const within = (open, close, head = PRIN) => html({ head, body: open + tags + close });
const HIGH = '<div style="height: 9000px"></div>';

/** Elements far below the window have the height that they have in sight. */
async function sameHeightInSight({ shown, names }, is) {
  const elements = await shown(names);
  const drawn = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  for (const element of elements) {
    scrollTo(0, 0);
    await drawn();
    const below = element.offsetHeight;
    element.scrollIntoView();
    await drawn();
    is(`${element.localName}: ${below} px below, ${element.offsetHeight} px in sight`, below === element.offsetHeight);
  }
  for (const high of document.querySelectorAll('.high')) high.remove();
  scrollTo(0, 0);
}

export default group('Sizes', [
  {
    name: 'a panel that is measured while it is closed',
    // A scroll bar that comes with the height would make the column narrower.
    html: within(
      '<style>html { overflow-y: scroll }</style><div id="panel" style="max-height: 0; overflow: hidden">',
      '</div>',
    ),
    act: async ({ shown, names }, is) => {
      const elements = await shown(names);
      const panel = document.querySelector('#panel');
      const { shadowRoot } = elements[names.indexOf('faq-accordion')];
      const drawn = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      for (const answer of shadowRoot.querySelectorAll('details:nth-child(-n+3)')) {
        answer.open = true;
        // Chromium animates the height of an answer that opens.
        await Promise.all(answer.getAnimations({ subtree: true }).map(({ finished }) => finished));
      }
      panel.style.maxHeight = `${panel.scrollHeight}px`;
      for (const element of elements) {
        element.scrollIntoView(false);
        await drawn();
      }
      is(
        `nothing is cut off: ${panel.scrollHeight} in ${panel.clientHeight} px`,
        panel.scrollHeight <= panel.clientHeight + 1,
      );
      for (const answer of shadowRoot.querySelectorAll('details')) answer.open = false;
      panel.removeAttribute('style');
      scrollTo(0, 0);
    },
  },
  {
    name: 'elements far below the window',
    html: within(HIGH.replace('div', 'div class="high"'), ''),
    act: sameHeightInSight,
  },
  {
    name: 'elements far below the window, without scroll anchoring',
    html: within(HIGH.replace('div', 'div class="high"'), '', `<style>html { overflow-anchor: none }</style>${PRIN}`),
    act: sameHeightInSight,
  },
  {
    name: 'columns that fit their content, 280 to 360 px wide',
    html: within('<div id="column"><div id="place">', '</div></div>'),
    act: async ({ shown, names }, is) => {
      const elements = await shown(names);
      const [column, place] = ['#column', '#place'].map((selector) => document.querySelector(selector));
      const CSS = {
        'grid auto': 'display: grid; grid-template-columns: auto',
        'grid min-content': 'display: grid; grid-template-columns: min-content',
        'grid fit-content': 'display: grid; grid-template-columns: fit-content(100%)',
        flex: 'display: flex; flex-direction: column; align-items: flex-start',
        table: 'display: table',
        'inline-block': 'display: inline-block',
        float: 'float: left',
        fieldset: 'min-inline-size: min-content; padding: 0 12px',
        quote: 'display: table; margin: 0 40px',
      };
      for (const width of [280, 320, 360])
        for (const [what, style] of Object.entries(CSS)) {
          column.style.cssText = `width: ${width}px; overflow: auto`;
          place.style.cssText = style;
          is(`${what} at ${width} px: ${column.scrollWidth} px`, column.scrollWidth <= width);
          for (const element of elements)
            is(`${what} at ${width} px: ${element.localName} is ${element.offsetWidth} px`, element.offsetWidth >= 170);
        }
      column.style.cssText = 'width: 1000px';
      place.style.cssText = 'float: left';
      is(`a float takes 320 px where there is room: ${place.offsetWidth}`, Math.abs(place.offsetWidth - 320) < 2);
      column.removeAttribute('style');
      place.removeAttribute('style');
    },
  },
]);
