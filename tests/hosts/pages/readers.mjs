/** What readers have in their own browsers, and what pages offer them: other colours, larger letters, translations. */
import { PRIN, elementNames, group, html, inline, pasted, prerendered } from './page.mjs';

/** Runs Dark Reader as its extension does, and measures what it has made of our colours. */
async function darken({ shown, waitFor, faint, names }, is) {
  const elements = await shown(names);
  const offerExits = (offered) => elements.forEach((one) => one.toggleAttribute('quick-exit', offered));
  offerExits(true);
  window.DarkReader.enable({ brightness: 100, contrast: 90, sepia: 0 });
  const grounds = () => elements.map((one) => getComputedStyle(one.shadowRoot.querySelector('.box')).backgroundColor);
  await waitFor('Dark Reader has come into every element', () =>
    elements.every((one) => one.shadowRoot.querySelector('.darkreader')),
  );
  await waitFor('its colours have come', () =>
    getComputedStyle(document.documentElement).getPropertyValue('--darkreader-neutral-background'),
  );
  for (const element of elements) for (const line of faint(element)) is(`${element.localName}: ${line}`, false);
  offerExits(false);
  is(
    `dark: ${grounds()}`,
    grounds().every((colour) => /^rgb\((\d\d, ){2}\d\d\)$/.test(colour)),
  );
}

const own = '<p slot="local">Σχολικός ψυχολόγος: γραφείο 12</p>';
const tags = elementNames.map((name) => `<prin-${name}>${own}</prin-${name}>`).join('\n');
const dark = (name, style, more = {}) => ({
  name: `Dark Reader over ${name}`,
  html: html({
    head:
      `<style>body { background: #fff; ` +
      `color: #222 } ${style}</style><script src="/library/darkreader/darkreader.js"></script>${PRIN}`,
    body: tags,
    ...more,
  }),
  act: darken,
  mayDiffer: { '.*': 'Dark Reader has changed the colours' },
});

/**
 * A translator as browsers have them: it writes other letters into the text of the page, also into what comes later,
 * and looks into no shadow root. Each gives away in its own way that it has been there.
 */
const TRANSLATOR = inline(`
  window.translator = {
    written: 0,
    originals: new Map(),
    write(within) {
      const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (!/[^\\P{L}ж]/u.test(text.data) || text.parentNode.closest('script, style')) continue;
        this.originals.set(text, text.data);
        text.data = text.data.replace(/\\p{L}/gu, 'ж');
        this.written++;
      }
    },
    start(mark) {
      this.write(document.body);
      this.observer = new MutationObserver(() => this.write(document.body));
      this.observer.observe(document.body, { childList: true, subtree: true });
      mark();
    },
    stop(unmark) {
      this.observer.disconnect();
      for (const [text, original] of this.originals) text.data = original;
      this.originals.clear();
      unmark();
    },
  };
  window.marks = {
    Google: [
      () => document.documentElement.classList.add('translated-ltr'),
      () => document.documentElement.classList.remove('translated-ltr'),
    ],
    lang: [() => (document.documentElement.lang = 'sq'), () => (document.documentElement.lang = 'en')],
    Microsoft: [
      () => document.querySelector('title').setAttribute('_msthash', '1'),
      () => document.querySelector('title').removeAttribute('_msthash'),
    ],
  };
`);

/** What a reader sees is translated, whole and once; it comes back; and it is translated again for the checks below. */
async function translate({ shown, waitFor, names }, is) {
  const { translator } = window;
  const [mark, unmark] = window.marks[document.body.dataset.translator];
  const elements = await shown(names);
  const seen = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || getComputedStyle(node).display === 'none' || node.hasAttribute('data-hours')) return '';
    const { childNodes } = node.shadowRoot || node;
    const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
    return [...(slotted.length ? slotted : childNodes)].map(seen).join('');
  };
  const before = elements.map(seen);
  const translated = before.map((text) => text.replace(/\p{L}/gu, 'ж'));
  const says = (texts) => elements.every((element, index) => seen(element) === texts[index]);
  for (const round of ['once', 'again']) {
    if (round === 'again') {
      translator.stop(unmark);
      await waitFor('the words are back', () => says(before));
      is('nothing of the copies is left', !elements.some((one) => one.querySelector('[slot^=prin-]')));
    }
    translator.start(mark);
    await waitFor(`translated ${round}`, () => says(translated));
  }
  const { written } = translator;
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  is(`nothing is translated without end: ${translator.written - written}`, translator.written === written);
}

const translated = (name, mark, more = {}) => ({
  name,
  html: html({
    head: TRANSLATOR + PRIN,
    ...more,
    body: `${more.body ?? tags}${inline(`document.body.dataset.translator = '${mark}'`)}`,
  }),
  act: translate,
});

export default group('Readers', [
  translated('Google translates the page', 'Google'),
  translated('Microsoft translates a page with pasted text', 'Microsoft', {
    body: elementNames.map((name) => `<prin-${name}>${pasted(name)}</prin-${name}>`).join('\n'),
  }),
  translated('A page with marked elements, in another language', 'lang', {
    body: elementNames
      .map((name) => `<div data-prin="${name}">${pasted(name)}<p data-prin-slot="local">Γραφείο 12</p></div>`)
      .join('\n'),
  }),
  translated('A translated page whose own lines are nested', 'Google', {
    body: elementNames.map((name) => `<prin-${name}><div>${own}</div></prin-${name}>`).join('\n'),
  }),
  translated('A translated page whose widgets were links', 'Google', {
    body: elementNames
      .map((name) => `<p><a href="/dist/text/${name}.html">${name}</a> <a href="tel:112">112</a></p>`)
      .join('\n'),
  }),
  translated('A translated page with the prerendered form', 'Google', { body: prerendered() }),
  {
    name: 'A page that was translated before our script came',
    html: html({ head: TRANSLATOR, body: tags }),
    act: async (tools, is) => {
      window.translator.start(window.marks.Google[0]);
      const script = Object.assign(document.createElement('script'), { src: '/dist/prin.js' });
      document.head.append(script);
      const elements = await tools.shown(tools.names);
      await tools.waitFor('each title is translated', () =>
        elements.every((one) => {
          const [title] = one.shadowRoot.querySelector('.title slot')?.assignedNodes() ?? [];
          return title && /^[ж ;,]+$/.test(title.textContent);
        }),
      );
      is(
        'the numbers stay',
        elements.every((one) => one.shadowRoot.querySelector('a[href^=tel]')),
      );
    },
  },
  dark('our own colours', ''),
  dark('an accent', ':root { --prin-accent: #7a1f3d }'),
  dark('a surface', ':root { --prin-surface: #fff }'),
  dark('a text', ':root { --prin-text: #222; --prin-muted: #444 }'),
  dark(
    'all colours',
    ':root { --prin-surface: #fff; --prin-text: #222; --prin-muted: #444; --prin-border: #777; ' +
      '--prin-accent: #7a1f3d; --prin-on-accent: #fff }',
  ),
  dark('colours of each tag', '', {
    body: tags.replaceAll('><p', ' style="--prin-surface: #eef6f0; --prin-accent: #1d5c3a"><p'),
  }),
  dark(
    'colours that derive from others',
    ':root { --brand: #134; --prin-accent: var(--brand); --prin-surface: color-mix(in srgb, var(--brand) 8%, white) }',
  ),
  dark('a page that is dark by itself', ':root { color-scheme: dark; --prin-surface: #111; --prin-accent: #9cf }'),
  dark('the prerendered form', ':root { --prin-surface: #fff; --prin-accent: #7a1f3d }', { body: prerendered() }),
]);
