/** A diagnosis in words: what happened, what survives on that host, what to do next. Without imports of Node. */
import { hosts } from '../snippets/hosts.mjs';
import { FORM_NAMES } from '../snippets/words.mjs';
import el from './words.el.mjs';
import en from './words.en.mjs';

/**
 * @typedef {[what: string, next: string]} Said backticks are code
 * @typedef {object} DiagnosisWords
 * @property {Record<import('./diagnose.mjs').Verdict, Said>} verdicts
 * @property {Record<string, Said>} findings by the id of a rule
 * @property {string} here
 * @property {string} anywhere
 * @property {string} link
 * @property {string} version
 */
/** @type {Record<'el' | 'en', DiagnosisWords>} */
export const words = { el, en };

/**
 * @typedef {object} Advice
 * @property {string} title
 * @property {string} intro
 * @property {{ id: string, level: import('./diagnose.mjs').Level, what: string, next: string, line?: number }[]} items
 * @property {{ label: string, forms: string[] }} survives the forms that are kept there, the best first
 * @property {string} [version] the word for it and the versions of the addresses
 */

/**
 * @param {import('./diagnose.mjs').Diagnosis} diagnosis
 * @param {'el' | 'en'} locale
 * @param {string} [chosen] the id of a host, where the reader knows better than the source says
 * @returns {Advice}
 */
export function adviceFor({ verdict, host, versions, findings }, locale, chosen = host) {
  const { verdicts, findings: told, here, anywhere, link, version } = words[locale];
  const known = hosts.find(({ id }) => id === chosen);
  const forms = known?.forms.map(({ form, when }) => `${FORM_NAMES[form][locale]}${when ? ` (${when[locale]})` : ''}`);
  return {
    title: verdicts[verdict][0],
    intro: verdicts[verdict][1],
    items: findings.map(({ id, level, line }) => ({ id, level, what: told[id][0], next: told[id][1], line })),
    survives: known
      ? { label: `${here} (${known.title[locale]})`, forms: forms ?? [] }
      : { label: anywhere, forms: [link] },
    ...(versions.length && { version: `${version} ${versions.join(', ')}` }),
  };
}
