import { attempt } from './attempt.js';

/** The script tag that runs this code. A module does not know its own; inside a bundle there is none. */
export let ownScript: HTMLScriptElement | null | undefined;
/** Its whole address; empty where there is none, or where the page keeps it from being read. */
export let ownAddress = '';
attempt(() => {
  ownScript = (document.currentScript ?? document.querySelector('script[src*="prin.js"]')) as HTMLScriptElement | null;
  ownAddress = ownScript?.src || '';
});
