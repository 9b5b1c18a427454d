import { msg } from '@lit/localize';

/** How long a button says that it has copied, in milliseconds. */
const COPIED = 4000;

/**
 * Answers a copy button: copies and says on the button that it has, for a while. Where the browser refuses, calls `select`
 * so that the reader can copy by hand, and says that instead. Resolves to the words to announce.
 */
export async function copyFrom(button: HTMLElement, text: string, select: () => void): Promise<string> {
  let said = msg('Αντιγράφηκε');
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    select();
    said = msg('Επιλέχθηκε, έτοιμο για αντιγραφή');
  }
  const label = button.querySelector('span');
  if (!label) return said;
  const before = (button.dataset['label'] ??= label.textContent ?? '');
  label.textContent = said;
  setTimeout(() => (label.textContent = before), COPIED);
  return said;
}
