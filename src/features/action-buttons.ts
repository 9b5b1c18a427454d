import { msg } from '@lit/localize';
import { cloneMarkup } from '../core/clone-markup.js';
import { canShare } from './share.js';

const button = (name: string, label: string) => `<button class="button ${name}" part="button">${label}</button>`;

/** What stands at the end of every element: printing, where a sandbox does not swallow the call, and sharing where the system has a sheet for it. */
export const actionButtons = (): DocumentFragment =>
  cloneMarkup(
    (window !== top && origin === 'null' ? '' : button('print', msg('Εκτύπωση'))) +
      (canShare() ? button('share', msg('Κοινοποίηση')) : ''),
  );
