/**
 * The projector (dist/text/present.js): the text of an element one piece at a time, in letters for a class. Loaded by
 * the page of one widget only where its address says `?present`, and in the file of everything by a button. It reads
 * the text inside the tag, which is whole and has no controls; nothing is requested, and there is no quick exit.
 */
import { presentStyles } from './present.styles.js';
import { slidesOf } from './slides.js';

/** Letters as large as fit, in parts of the smaller side of the window; smaller ones would not be read at the back. */
const SIZES = [6.5, 6, 5.5, 5, 4.6, 4.2, 3.8, 3.4, 3.1, 2.8, 2.5];
const KEYS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  PageDown: (at) => at + 1,
  ' ': (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

let sheet: CSSStyleSheet | undefined;

/** The sheet of the projector, where the policy of the page may allow no style tag. */
function adoptStyles(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(presentStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Shows an element piece by piece, until Escape or the button ends it.
 * @param element whose text inside the tag is shown
 * @param bar the controls, with their words
 * @param ended runs once it is over
 */
export function present(element: Element, bar: HTMLTemplateElement, ended: () => void = () => undefined): void {
  const slides = slidesOf(element);
  const stage = document.createElement('dialog');
  stage.className = 'prin-present';
  stage.lang = element.querySelector('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  stage.append(bar.content.cloneNode(true));
  const find = (selector: string) => stage.querySelector(selector) as HTMLElement;
  const [place, count, status] = [find('.slide'), find('.count'), find('[role=status]')];
  stage.setAttribute('aria-label', String(count.dataset['label']));
  const last = slides.length - 1;
  let at = Math.min(last, Math.max(0, Number(/^#(\d+)$/.exec(location.hash)?.[1] ?? 1) - 1));

  /** The largest letters in which the whole piece shows; of the smallest the rest scrolls. */
  const fit = () => {
    for (const size of SIZES) {
      place.style.setProperty('--size', `${size}vmin`);
      if (place.scrollHeight <= place.clientHeight && place.scrollWidth <= place.clientWidth) return;
    }
  };
  const show = (next: number) => {
    at = Math.min(last, Math.max(0, next));
    const { title, context, nodes } = slides[at] as (typeof slides)[number];
    const heading = document.createElement('h2');
    heading.append(title);
    heading.tabIndex = -1;
    const above = document.createElement('p');
    above.className = 'context';
    above.textContent = context;
    const body = document.createElement('div');
    body.className = 'body';
    body.append(...nodes.map((node) => node.cloneNode(true)));
    const text = document.createElement('div');
    text.className = nodes.length ? 'piece' : 'piece alone';
    text.append(...(context ? [above] : []), heading, body);
    place.replaceChildren(text);
    place.scrollTop = 0;
    const said = String(count.dataset['count'])
      .replace('{n}', String(at + 1))
      .replace('{all}', String(last + 1));
    count.textContent = said;
    status.textContent = `${said}: ${heading.textContent}`;
    (find('.previous') as HTMLButtonElement).disabled = at === 0;
    (find('.next') as HTMLButtonElement).disabled = at === last;
    history.replaceState(history.state, '', `#${at + 1}`);
    fit();
    heading.focus({ preventScroll: true });
  };
  const end = () => {
    window.removeEventListener('resize', fit);
    if (document.fullscreenElement) void document.exitFullscreen();
    history.replaceState(history.state, '', location.pathname + location.search);
    stage.remove();
    ended();
  };

  stage.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey, target } = event;
    const step = KEYS[key];
    if (!step || ctrlKey || altKey || metaKey) return;
    // The space bar presses the button or the link that has the focus.
    if (key === ' ' && (target as Element).closest('a, button')) return;
    event.preventDefault();
    show(step(at, last));
  });
  stage.addEventListener('click', ({ target }) => {
    const { classList } = (target as Element).closest('button') ?? stage;
    if (classList.contains('next')) show(at + 1);
    else if (classList.contains('previous')) show(at - 1);
    else if (classList.contains('end')) stage.close();
    else if (classList.contains('full'))
      void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  });
  // Escape closes a dialog.
  stage.addEventListener('close', end);
  window.addEventListener('resize', fit);
  find('.full').hidden = !document.fullscreenEnabled;
  adoptStyles();
  document.body.append(stage);
  stage.showModal();
  show(at);
}

const bar = document.querySelector<HTMLTemplateElement>('template.present');
if (bar) {
  const page = document.querySelector('main > :only-child');
  if (page && new URLSearchParams(location.search).has('present'))
    present(page, bar, () => {
      const address = new URL(location.href);
      address.searchParams.delete('present');
      history.replaceState(history.state, '', address.pathname + address.search.replace(/=(?=&|$)/g, ''));
    });
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-present]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = document.getElementById(String(button.dataset['present']));
      if (shown) present(shown, bar, () => button.focus());
    });
  }
}
