/** Pages that stand in the way of the quick exit: they cover it, hold the reader, or take Escape. */
import { PRIN, group, html, inline, tags } from './page.mjs';

/** A page that asks before it is left. */
const asks = (how, script, body = '') => ({
  name: `asks before it is left, by ${how}`,
  html: html({ head: inline(script) + PRIN, body: body + tags }),
  exit: 'click away',
});

/** Scrolls through the first element, and looks whether its exit is what a pointer meets wherever it is. */
const scrollThrough = async ({ shown, names }, is) => {
  const [element] = await shown(names);
  const painted = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  element.setAttribute('quick-exit', '');
  await element.updateComplete;
  const scroller = document.querySelector('.scroller') || document.scrollingElement;
  const inWindow = () => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight - 120 && bottom > 200;
  };
  for (let at = 0, seen = 0; at < 3000 && (inWindow() || !seen); at += 130) {
    if (inWindow()) seen++;
    const { left, right, top, bottom } = element.shadowRoot.querySelector('.exit').getBoundingClientRect();
    const hit = element.shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (inWindow())
      is(`the exit is in sight at ${at}: ${hit && hit.localName} ${top}`, hit && hit.closest('.exit') && top >= 0);
    scroller.scrollTop = at;
    await painted();
    await painted();
  }
  scroller.scrollTop = 0;
  element.removeAttribute('quick-exit');
  await element.updateComplete;
};
const covers = (what, before, open = '', close = '') => ({
  name: `${what}, the exit stays in sight`,
  html: html({
    body: `${before}${open}<div style="height: 300px"></div>${tags}<div style="height: 2000px"></div>${close}`,
  }),
  act: scrollThrough,
});

/** What a page does while the exit of its first element is in the corner; it asserts what becomes of the exit. */
const inCorner = (name, change) => ({
  name,
  html: html({ body: `<dialog>${'of the page '.repeat(9)}</dialog>${tags}<div style="height: 2000px"></div>` }),
  act: `async (tools, is) => {
    const [element] = await tools.shown(tools.names);
    element.setAttribute('quick-exit', '');
    await element.updateComplete;
    const isOut = () => {
      const exit = element.shadowRoot.querySelector('.exit');
      return Boolean(exit) && exit.matches(':popover-open');
    };
    // So far that its place is above the window, and its end below.
    const place = element.shadowRoot.querySelector('.exit-place').getBoundingClientRect();
    scrollTo(0, scrollY + place.bottom + 60);
    await tools.waitFor('the exit is in the corner', isOut);
    await (${change})({ element, isOut, ...tools }, is);
    scrollTo(0, 0);
    element.removeAttribute('quick-exit');
    await element.updateComplete;
  }`,
});

export default group('In the way of the exit', [
  inCorner('a dialog over the exit in the corner', async ({ element, isOut, waitFor }, is) => {
    const dialog = document.querySelector('dialog');
    const painted = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    element.shadowRoot.querySelector('.exit').hidePopover();
    dialog.showModal();
    scrollBy(0, 5);
    await painted();
    is('the exit is not over the dialog, where no press reaches it', !isOut());
    dialog.close();
    scrollBy(0, 5);
    await waitFor('the exit is in the corner again', isOut);
  }),
  inCorner('a box put around the element while its exit is in the corner', async ({ element, isOut, waitFor }) => {
    const box = document.createElement('section');
    element.replaceWith(box);
    box.append(element);
    await waitFor('the exit is in the corner again', isOut);
  }),
  asks(
    'listeners, also a capturing one',
    "addEventListener('beforeunload', function (event) { event.preventDefault(); event.returnValue = 'x'; });" +
      "addEventListener('beforeunload', function (event) { event.preventDefault(); event.returnValue = 'x'; }, true);",
  ),
  asks('its handler', "window.onbeforeunload = function () { return 'x'; };"),
  {
    name: 'stops Escape on its way, and prevents it',
    html: html({
      head:
        PRIN +
        inline(
          "document.addEventListener('keydown', function (event) {" +
            ' event.preventDefault(); event.stopImmediatePropagation(); }, true);',
        ),
    }),
  },
  {
    name: 'a pop-up that the first Escape takes away',
    html: html({
      body:
        `<div id="popup">${tags}</div>` +
        inline(
          "addEventListener('keydown', function () { var one = document.querySelector('#popup'); if (one) " +
            'one.remove(); });',
        ),
    }),
    exit: 'Escape',
  },
  {
    name: 'names of its markup shadow what the exit uses',
    exit: 'click away',
    beforeExit: () => {
      document
        .querySelector('prin-warning-signs')
        .insertAdjacentHTML(
          'afterend',
          '<form name="body"><input name="append"></form><img name="createElement"><img name="open"><img name="close">',
        );
    },
  },
  {
    name: 'a listener of prin-exit that removes the body',
    html: html({
      body: tags + inline("addEventListener('prin-exit', function () { document.body.remove(); });"),
    }),
    exit: 'click away',
  },
  covers(
    'under a sticky header',
    '<header style="position: sticky; top: 0; z-index: 1020; height: 90px; background: #123">Σχολείο</header>',
  ),
  covers(
    'under a fixed header, in a transformed ancestor that clips',
    '<header style="position: fixed; inset: 0 0 auto; z-index: 99999; height: 64px; background: #123">Σχολείο</header>',
    '<div style="overflow: hidden; transform: translate(0); contain: paint">',
    '</div>',
  ),
  covers('in a box that scrolls', '', '<div class="scroller" style="height: 700px; overflow: auto">', '</div>'),
]);
