/** Addresses of ours, as they stand in the source of a page: what file they name, of which version, and how. */

/** Quotes that a typographer has curled, and the marks of inches. */
export const CURLY = /[“”„«»″′‘’]/g;
/** @param {string} address */
const unescaped = (address) => address.replace(CURLY, '').trim().replace(/&amp;/g, '&');
/** `prin/1.2.3/`, `prin@1.2.3/`, and a folder of the newest of a series, `prin/1/`. */
const VERSION = /[/@]v?(\d+\.\d+\.\d+(?:-[\w.]+)?|\d+)(?=\/)/;

/** @param {string} address */
export const versionIn = (address) => VERSION.exec(address.split(/[?#]/)[0])?.[1];

/**
 * How an address is written: whole, from the root of the site, or from the folder of the page, which differs from page
 * to page.
 * @param {string} address
 */
export function formOf(address) {
  if (/^(file:|[a-z]:[\\/]|\\\\|https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1\]))/i.test(address)) return 'disk';
  if (/^(https?:)?\/\//i.test(address)) return 'whole';
  return address.startsWith('/') ? 'root' : 'folder';
}

/** The host of a whole address. @param {string} address */
export const hostIn = (address) => /^(?:https?:)?\/\/([^/?#]+)/i.exec(address)?.[1].toLowerCase();

/** The address that another one leads through, as mailers and counters write it. @param {string} address */
export function insideOf(address) {
  try {
    return decodeURIComponent(/[?&=/](https?%3a%2f%2f[^&]{1,2000})/i.exec(address)?.[1] ?? '');
  } catch {
    return '';
  }
}

/**
 * The folder of the language that a script lies in; '' for the first language. A site may have a folder `js/`.
 * @param {string} address
 * @param {readonly string[]} folders of the other languages
 */
export function languageIn(address, folders) {
  const folder = /\/([a-z]+)\/[a-z-]+\.js(?=[?#]|$)/.exec(address)?.[1] ?? '';
  return folders.includes(folder) ? folder : '';
}

/**
 * The page of one widget that an address names.
 * @param {string | undefined} address
 * @param {readonly string[]} names of the elements
 * @returns {{ kind: 'text' | 'frame', name: string, address: string, version?: string } | undefined}
 */
export function pageAt(address, names) {
  if (!address) return undefined;
  const whole = unescaped(address);
  const [, kind, name] = /(?:^|\/)(text|frame)\/(?:[a-z]{2}\/)?([a-z-]+)\.html(?=[?#]|$)/.exec(whole) ?? [];
  if (!kind || !names.includes(name)) return undefined;
  return { kind: kind === 'text' ? 'text' : 'frame', name, address: whole, version: versionIn(whole) };
}

/**
 * The script of ours that an address names: all elements, one of them, or the host's script for frames.
 * @param {string | undefined} address
 * @param {readonly string[]} names
 * @returns {{ file: string, address: string, version?: string } | undefined}
 */
export function scriptAt(address, names) {
  if (!address) return undefined;
  const whole = unescaped(address);
  const [, file] = /(?:^|[\\/])([a-z-]+)\.js(?:\.(?:br|gz))?(?=[?#]|$)/.exec(whole) ?? [];
  if (!file) return undefined;
  // frame.js is a name that others use too: that of ours lies in a folder of ours.
  const ours = file === 'prin' || names.includes(file) || (file === 'frame' && /[/@]prin|\d+\.\d+\.\d+/.test(whole));
  return ours ? { file, address: whole, version: versionIn(whole) } : undefined;
}
