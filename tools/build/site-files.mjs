/**
 * Which files of dist/ are the site that hands the widgets out, and not something that a page loads: integrity.json
 * does not list them, and they have no compressed copies.
 */

/** @param {string} file its path under dist/, with slashes */
export const isOfSite = (file) => /^(?:site\/|(?:[a-z]{2}\/)?index\.html$)/.test(file);
