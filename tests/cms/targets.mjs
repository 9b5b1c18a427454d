/** Everything that the snippets go through. */
import { editors } from './editors.mjs';
import { debian } from './debian.mjs';
import { known } from './known.mjs';
import { sanitisers } from './sanitisers.mjs';

/** @type {(browser: import('puppeteer-core').Browser) => Promise<import('./target.mjs').Target[]>} */
export const targetsOf = async (browser) => [...editors(browser), ...sanitisers, ...(await debian()), ...known];
