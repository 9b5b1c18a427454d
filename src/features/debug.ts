import { panelBeside } from '../core/clone-markup.js';
import { create } from '../core/create-element.js';
import { ownScript } from '../core/own-script.js';
import { warnOnce } from '../core/warn-once.js';

/**
 * What the hash of prin.debug.js is put for when the scripts are bundled. A page that pins this script by `integrity`
 * pins the panel with it, so that no address with `?prin-debug` makes it run what nobody has pinned.
 */
const HASH = 'HASH-OF-PRIN-DEBUG';

/** Whether the address of the page asks every element for the panel: `?prin-debug`. */
export const debugsPage = /[?&]prin-debug\b/.test(location.search);

let loads = false;

/**
 * Loads the panel that says in each element what is wrong, once, and only where the page or an element asks for it. It
 * lies beside this script and comes from there alone, with the nonce that the page gave to this one.
 * @param debug the attribute of an element
 */
export function loadPanel(debug: unknown): void {
  if (loads || !(debugsPage || (debug != null && String(debug) !== 'false'))) return;
  loads = true;
  const { src, nonce, crossOrigin, integrity } = ownScript ?? create('script');
  const script = Object.assign(create('script'), {
    onerror: () => warnOnce('no prin.debug.js, or the policy of the page refuses it.'),
    crossOrigin,
    nonce,
    integrity: integrity && HASH,
    src: panelBeside(src),
  });
  document.head.append(script);
  // It has begun to load; the page keeps no node of ours.
  script.remove();
}
