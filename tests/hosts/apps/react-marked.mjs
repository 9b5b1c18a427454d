/** A page that React has rendered on the server, with a marked element: it hydrates, then changes the text in there. */
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';

function App() {
  const [{ hasNote, hasText }, setState] = useState({ hasNote: false, hasText: true });
  window.change = (state) => flushSync(() => setState((before) => ({ ...before, ...state })));
  return createElement(
    'main',
    null,
    createElement('p', { id: 'alive' }, 'page'),
    createElement(
      'div',
      { 'data-prin': 'helpline-box' },
      hasNote ? createElement('p', { 'data-prin-slot': 'local' }, 'note') : null,
      hasText ? 'Danger: ' : null,
      createElement('a', { href: 'tel:112' }, '112'),
    ),
  );
}

window.hydrate = () =>
  hydrateRoot(document.querySelector('#app'), createElement(App), {
    onRecoverableError: (error) => (window.recovered = String(error)),
  });
