import { msg } from '@lit/localize';
import { cloneMarkup } from '../core/clone-markup.js';
import { canShare } from './share.js';

const button = (name: string, label: string) => `<button class="button ${name}" part="button">${label}</button>`;

/**
 * Buttons at the end of every element: Print (not in an opaque-origin sandbox, where print() is ignored) and Share (if
 * the Web Share API is available).
 */
export const actionButtons = (): DocumentFragment =>
  cloneMarkup(
    (window !== top && window.origin === 'null' ? '' : button('print', msg('Εκτύπωση'))) +
      (canShare() ? button('share', msg('Κοινοποίηση')) : ''),
  );
