import { attempt } from '../core/attempt.js';

/** Resets all inputs: checkboxes, sliders, search text and the read-only link fields made for manual copying. */
export function clearInputs(root: ParentNode | null): void {
  for (const field of root?.querySelectorAll('input') ?? []) {
    // No work for what nobody touched, while a page is left in a hurry.
    if (!field.checked && field.value === field.defaultValue) continue;
    field.checked = false;
    field.value = field.defaultValue;
    attempt(() => {
      if (field.readOnly) field.remove();
      // The element responds as to a reader's own input. CustomEvent, because MooTools replaces `Event`.
      field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    });
  }
}
