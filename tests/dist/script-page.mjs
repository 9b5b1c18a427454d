/** Pages as hosts write them, with the scripts of dist/. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root, sourceLocale } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { browser } from '../support/file-browser.mjs';
import { openPage } from '../support/pages.mjs';

export const ORIGIN = 'https://school.test';
export const tags = elementNames.map((name) => `<prin-${name}></prin-${name}>`).join('\n');
/** A file of dist/. */
export const shipped = (name) => readFile(path.join(root, 'dist', name), 'utf8');
/** The folder of a language in dist/, as part of an address. */
export const folderOf = (locale) => (locale === sourceLocale ? '' : `${locale}/`);

const START = '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">';
export const pageWith = (head, body = tags, start = START) => `${start}${head}</head><body>${body}</body></html>`;

/**
 * Opens a page at the root of `ORIGIN`; `/left` is where its exits lead.
 * @param {string} html
 * @param {Partial<import('../support/pages.mjs').Answer> & { script?: boolean, query?: string,
 *   answer?: (address: URL) => object | undefined }} [options] `query` follows its address; `answer` may answer what
 *   else is requested
 */
export const open = (html, { script, query = '', answer = () => undefined, ...response } = {}) => {
  const page = { body: html, ...response };
  return openPage(
    browser,
    { [`${ORIGIN}/${query}`]: page, [`${ORIGIN}/left`]: 'left' },
    { script, answer: (url) => answer(url) ?? (query && url.href === `${ORIGIN}/${query}` ? page : undefined) },
  );
};
