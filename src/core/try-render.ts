import { attempt } from './attempt.js';
import { toText } from './attributes.js';
import { trust } from './clone-markup.js';
import { prerenderedRoots } from './shadow-root.js';
import { warnOnce } from './warn-once.js';

/**
 * Runs a rendering step. If it throws (a host page may have overwritten built-ins), shows the text inside the tag
 * again, unless the root was prerendered, and logs one warning.
 */
export function tryRender(host: HTMLElement, step: () => void): void {
  attempt(step, (error) => {
    // As markup: `createElement` or `append` may be what the page has broken.
    attempt(() => {
      const root = host.shadowRoot;
      if (root && !prerenderedRoots.has(root)) root.innerHTML = trust('<slot></slot><slot name="local"></slot>');
    });
    warnOnce(`<${host.localName}> failed to render (${toText(error)}); showing the text inside the tag.`);
  });
}
