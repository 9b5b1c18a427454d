/** What readers have in their own browsers, and what pages offer them: other colours, larger letters. */
import { PRIN, elementNames, group, html, prerendered } from './page.mjs';

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
    head: `<style>body { background: #fff; color: #222 } ${style}</style><script src="/library/darkreader/darkreader.js"></script>${PRIN}`,
    body: tags,
    ...more,
  }),
  act: darken,
  mayDiffer: { '.*': 'Dark Reader has changed the colours' },
});

export default group('Readers', [
  dark('our own colours', ''),
  dark('an accent', ':root { --prin-accent: #7a1f3d }'),
  dark('a surface', ':root { --prin-surface: #fff }'),
  dark('a text', ':root { --prin-text: #222; --prin-muted: #444 }'),
  dark(
    'all colours',
    ':root { --prin-surface: #fff; --prin-text: #222; --prin-muted: #444; --prin-border: #777; --prin-accent: #7a1f3d; --prin-on-accent: #fff }',
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
