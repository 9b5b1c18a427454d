import { attempt } from './attempt.js';

/** The script tag that runs this code. A module does not know its own; inside a bundle there is none. */
export let ownScript: HTMLScriptElement | null | undefined;
attempt(() => {
  ownScript = (document.currentScript ?? document.querySelector('script[src*="prin.js"]')) as HTMLScriptElement | null;
});
