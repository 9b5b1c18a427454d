import { msg } from '@lit/localize';

/** How long a button says that it has copied, in milliseconds. */
const COPIED_LABEL_MS = 4000;

/**
 * Answers a copy button: copies and says on the button that it has, for a while. Where the browser refuses, calls `select`
 * so that the reader can copy by hand, and says that instead. Resolves to the words to announce.
 */
export async function copyText(button: HTMLElement, text: string, onRefused: () => void): Promise<string> {
  let message = msg('Αντιγράφηκε');
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    onRefused();
    message = msg('Επιλέχθηκε, έτοιμο για αντιγραφή');
  }
  const label = button.querySelector('span');
  if (!label) return message;
  const before = (button.dataset['label'] ??= label.textContent ?? '');
  label.textContent = message;
  setTimeout(() => (label.textContent = before), COPIED_LABEL_MS);
  return message;
}
