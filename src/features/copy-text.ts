import { msg } from '@lit/localize';

/** How long a button says that it has copied, in milliseconds. */
const COPIED_LABEL_MS = 4000;

/** For each button that says so: gives it its own label again. */
const resets = new WeakMap<HTMLElement, () => void>();

/**
 * Answers a copy button: copies and says on the button that it has, for a while. Where the browser refuses, calls
 * `select` so that the reader can copy by hand, and says that instead. Resolves to the words to announce.
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
  // The timer of an earlier copy would end the message of this one too soon.
  resets.get(button)?.();
  const before = label.textContent;
  label.textContent = message;
  const reset = () => {
    clearTimeout(timer);
    label.textContent = before;
  };
  const timer = setTimeout(reset, COPIED_LABEL_MS);
  resets.set(button, reset);
  return message;
}
