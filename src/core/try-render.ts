import { prerenderedRoots } from './shadow-root.js';
import { warnOnce } from './warn-once.js';

/**
 * Does something of an element's showing. A page may have broken what the platform gives: a failure touches neither its
 * scripts nor another element, and the text inside the tag shows again, unless the root came whole with the page.
 */
export function tryRender(host: HTMLElement, step: () => void): void {
  try {
    step();
  } catch (error) {
    warnOnce(`<${host.localName}>: ${error}; the text stays as it is.`);
    const root = host.shadowRoot;
    if (!root || prerenderedRoots.has(root)) return;
    root.textContent = '';
    for (const name of ['', 'local']) root.append(Object.assign(document.createElement('slot'), { name }));
  }
}
