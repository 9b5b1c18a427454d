import { msg } from '@lit/localize';
import { guarded } from '../core/attempt.js';

/** How long the button shows 'Copied', in milliseconds. */
const COPIED_LABEL_MS = 4000;

/** The icon of a button that has copied. */
const TICK = 'M4 12l5 5 11-11';

/** Restores the label of each button that shows 'Copied'. */
const resets = new WeakMap<HTMLElement, () => void>();

/**
 * Copies text and shows 'Copied' and a tick on the button for 4 s. If the clipboard is not available, calls
 * `onRefused`, which selects the text so that the reader can copy manually. `note` is added to what the button shows.
 * Resolves to the message to announce.
 */
export async function copyText(button: HTMLElement, text: string, onRefused: () => void, note = ''): Promise<string> {
  let message = msg('Αντιγράφηκε');
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    onRefused();
    isCopied = false;
    message = msg('Επιλέχθηκε, έτοιμο για αντιγραφή');
  }
  message += note;
  const label = button.querySelector('span');
  if (!label) return message;
  // The timer of an earlier copy would end the message of this one too soon.
  resets.get(button)?.();
  const before = label.textContent;
  const path = button.querySelector('path');
  const icon = path?.getAttribute('d') ?? '';
  label.textContent = message;
  if (isCopied) path?.setAttribute('d', TICK);
  const reset = guarded(() => {
    window.clearTimeout(timer);
    label.textContent = before;
    path?.setAttribute('d', icon);
  });
  const timer = window.setTimeout(reset, COPIED_LABEL_MS);
  resets.set(button, reset);
  return message;
}

/**
 * Copies the text of a part as it is shown, line by line, and announces what has happened. Where the clipboard is not
 * available, the text is selected and brought into view. On a translated page slots show the words.
 */
export async function copyShown(button: HTMLElement, part: HTMLElement, announce: (text: string) => void) {
  const slotted = [...part.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements() as HTMLElement[]);
  const [first = part] = slotted;
  const last = slotted.at(-1) ?? part;
  // Clear first: setting the same text again would not be announced.
  announce('');
  announce(
    await copyText(button, slotted.map((copy) => copy.innerText).join('\n') || part.innerText, () => {
      window.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      part.scrollIntoView({ block: 'nearest' });
    }),
  );
}
