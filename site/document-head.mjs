/** The beginning of every document of the site, up to its body. */
import { escape } from './addresses.mjs';

/**
 * @param {object} page
 * @param {string} page.locale
 * @param {string} page.title as text
 * @param {import('./addresses.mjs').Addresses} page.to
 * @param {string} page.more further elements of the head
 */
export const documentHead = ({ locale, title, to, more }) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to.file('site/site.css')}">
${more}</head>
`;
