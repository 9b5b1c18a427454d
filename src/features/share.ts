import { attempt } from '../core/attempt.js';

/** The data to share: the page's address without its fragment, which could reveal what was read. */
const shared = () => ({ url: location.href.replace(/#.*/, '') });

/** Whether the Web Share API is available to this page or frame. */
export function canShare(): boolean {
  let can = false;
  attempt(() => (can = Boolean(navigator.canShare?.(shared()))));
  return can;
}

/** Opens the share sheet. A rejection, mostly because the user cancelled, is not an error. */
export const share = (): void =>
  attempt(
    () => navigator.share(shared()),
    () => {},
  );
