import { msg } from '@lit/localize';
import { guarded } from '../core/attempt.js';

/** How long the button shows 'Copied', in milliseconds. */
const COPIED_LABEL_MS = 4000;

/** Restores the label of each button that shows 'Copied'. */
const resets = new WeakMap<HTMLElement, () => void>();

/**
 * Copies text and shows 'Copied' on the button for 4 s. If the clipboard is not available, calls `onRefused`, which
 * selects the text so that the reader can copy manually. `note` is added to what the button shows. Resolves to the
 * message to announce.
 */
export async function copyText(button: HTMLElement, text: string, onRefused: () => void, note = ''): Promise<string> {
  let message = msg('Αντιγράφηκε');
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    onRefused();
    message = msg('Επιλέχθηκε, έτοιμο για αντιγραφή');
  }
  message += note;
  const label = button.querySelector('span');
  if (!label) return message;
  // The timer of an earlier copy would end the message of this one too soon.
  resets.get(button)?.();
  const before = label.textContent;
  label.textContent = message;
  const reset = guarded(() => {
    window.clearTimeout(timer);
    label.textContent = before;
  });
  const timer = window.setTimeout(reset, COPIED_LABEL_MS);
  resets.set(button, reset);
  return message;
}
