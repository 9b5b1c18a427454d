/**
 * A page made with React that renders again and again around the elements. The server writes their names into it:
 * ELEMENT_NAMES.
 */
import { Fragment, StrictMode, createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

function App() {
  const [count, setCount] = useState(0);
  window.renderAgain = () => flushSync(() => setCount((before) => before + 1));
  return createElement(
    Fragment,
    null,
    createElement('p', { className: `shown-${count}` }, `${count}`),
    ...ELEMENT_NAMES.map((name) =>
      createElement(
        `prin-${name}`,
        { key: name, 'heading-level': count % 2 ? '3' : '2', country: 'GR', className: `n${count}` },
        createElement('p', null, '116 111'),
      ),
    ),
    // One that comes and goes.
    count % 2 ? createElement('prin-helpline-box', { key: 'other' }) : null,
  );
}

createRoot(document.querySelector('#app')).render(createElement(StrictMode, null, createElement(App)));
