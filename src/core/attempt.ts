import { toText } from './attributes.js';
import { warnOnce } from './warn-once.js';

const warn = (error: unknown): void => warnOnce(toText(error));

/**
 * Runs a step that may fail because the host page has overwritten built-ins. Passes an exception, or the rejection of
 * the promise that the step returns, to `recover`, which must not throw. By default that logs one warning. So the
 * page's own error handlers never get an error of ours.
 */
export function attempt(step: () => unknown, recover: (error: unknown) => void = warn): void {
  try {
    (step() as Promise<unknown> | undefined)?.catch?.(recover);
  } catch (error) {
    recover(error);
  }
}

/** Wraps a listener or callback in `attempt`. */
export const guarded =
  <Arguments extends unknown[]>(step: (...given: Arguments) => unknown) =>
  (...given: Arguments): void =>
    attempt(() => step(...given));
