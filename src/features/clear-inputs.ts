/** Takes back what a reader has left in an element: ticks, what was typed and what it found, an address that was offered for copying. */
export function clearInputs(root: ParentNode | null): void {
  for (const field of root?.querySelectorAll('input') ?? []) {
    if (field.readOnly) field.remove();
    field.checked = false;
    field.value = '';
    // The element answers as if the reader had done so.
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
