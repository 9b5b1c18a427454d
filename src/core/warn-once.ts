const warned = new Set<string>();

/**
 * Writes a warning to the console once per text, however many elements have it. Never throws: pages replace `console`.
 */
export function warnOnce(text: string): void {
  try {
    if (warned.has(text)) return;
    warned.add(text);
    console.warn(`Prin: ${text}`);
  } catch {
    // The console is the last place to report to.
  }
}
