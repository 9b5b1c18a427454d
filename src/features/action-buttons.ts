import { msg } from '@lit/localize';
import { canShare } from './share.js';

const button = (name: string, label: string) => `<button class="button ${name}" part="button">${label}</button>`;

/**
 * Markup of the buttons at the end of every element: Print (not in an opaque-origin sandbox, where print() is ignored)
 * and Share (if the Web Share API is available).
 */
export const actionButtons = (): string =>
  (window !== top && window.origin === 'null' ? '' : button('print', msg('Εκτύπωση'))) +
  (canShare() ? button('share', msg('Κοινοποίηση')) : '');
