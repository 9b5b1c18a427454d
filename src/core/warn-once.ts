const warned = new Set<string>();

/** Says something on the page's console, once for each text however many elements have it to say. */
export function warnOnce(text: string): void {
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(`Prin: ${text}`);
}
