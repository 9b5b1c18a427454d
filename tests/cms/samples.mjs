/**
 * What filters that are not here left of older snippets (samples/README.md): the article around each stays whole, no
 * box shows twice, each link that is left becomes one, numbers are in sight, no style sheet is, and what known.mjs says
 * of a filter is what it did.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { known } from './known.mjs';
import { SITE } from './show.mjs';

const folder = path.join(import.meta.dirname, 'samples');

/** Whose samples a filter of known.mjs is compared with. */
const SAMPLES_OF = {
  joomla: 'joomla-tinymce68+joomla6-author',
  moodle: 'moodle50-tiny',
  'moodle-cleaned': 'moodle50-tiny+moodle50-cleaned',
  eclass: 'eclass40-tinymce+eclass40',
  'drupal-basic': 'drupal104-basic',
  typo3: 'typo3-13',
  elgg: 'elgg63',
  plone: 'plone6-safe-html',
  discourse: 'discourse',
};
/** Links that a filter rewrites are another matter: our guides say to write whole addresses. */
const RELATIVE = 'm13-link-relative';

/** What counts of a text: which parts it still has, and its words. */
function facts(html) {
  const count = (pattern) => html.match(pattern)?.length ?? 0;
  return {
    links: [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href]) => href),
    marks: count(/\sdata-prin="/g),
    lines: count(/data-prin-slot=/g),
    classes: count(/\sclass="prin-/g),
    tags: count(/<prin-/g),
    scripts: count(/<script/g),
    frames: count(/<iframe/g),
    sandboxes: count(/ sandbox=""/g),
    blocks: count(/<div/g),
    words: html
      .replace(/<[^>]*>/g, ' ')
      .replace(/&lt;[^]*?&gt;|&nbsp;|\u00a0/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** The words of a text that a browser would show. */
const words = (html) => html.replace(/<(style|script|template)\b.*?<\/\1>|<[^>]*>/gs, ' ');

const read = (...names) => readFile(path.join(folder, ...names), 'utf8');

async function compared(id) {
  const { title, filter } = known.find((one) => one.id === id);
  const files = (await readdir(path.join(folder, SAMPLES_OF[id]))).filter((name) => !name.startsWith(RELATIVE));
  return Promise.all(
    files.map(async (file) => {
      const [expected] = await filter([await read('_in', file)]);
      const [said, did] = [facts(expected), facts(await read(SAMPLES_OF[id], file))];
      const wrong = Object.keys(did).filter((key) => JSON.stringify(said[key]) !== JSON.stringify(did[key]));
      return [
        `${title} does to ${file} what is said of it`,
        wrong.map((key) => `${key}: said ${JSON.stringify(said[key])}, did ${JSON.stringify(did[key])}`),
      ];
    }),
  );
}

/** What was put in as a link, alone or with numbers beside it. */
const LINK = /\/(?:f1|m03|m13)-/;
/** A link of ours as a page has it, to a page that is there. */
const LEADS = /<a\b[^>]*\shref="https:[^"]*\/text\/[a-z-]+\.html/;

/** Where two numbers ran together: what went in had nothing but a space between them. */
const RUN_TOGETHER = 'wp71-gutenberg-paste-text+wp71-author/c4-div-local.html';
/** The line of the school in the samples, which a box shows as its own. */
const LINE = 'Σχολικός ψυχολόγος: γραφείο 12, Τρίτη 10:00–13:00';
/** A classic editor that puts a paragraph round the tag: our text falls out of it, which the guide for hosts says. */
const TWICE = /^wp71-single-administrator-classic\/b/;

/** @returns {Promise<[name: string, wrong: string[]][]>} */
export async function sampleChecks(show) {
  const checks = (await Promise.all(Object.keys(SAMPLES_OF).map(compared))).flat();
  const names = (await readdir(folder, { recursive: true })).filter((name) => /^[^_].*\/.*\.html$/.test(name));
  for (const name of names.sort()) {
    const text = (await read(name)).replaceAll('https://school.example.gr', SITE);
    const seen = await show(text);
    const rest = seen.rest.replace(LINE, '').trim();
    const wrong = [
      !seen.around && 'the article around it is not whole',
      seen.widgets > 1 && 'the box shows twice',
      /:host\s*\{/.test(rest) && 'a style sheet is in sight',
      seen.widgets && rest && !rest.includes('<') && !TWICE.test(name) && `beside the box: ${rest}`,
      LINK.test(name) && LEADS.test(text) && seen.widgets !== 1 && 'the link is there and the box is not',
      /112|116\s?111/.test(words(text)) && !seen.widgets && !/112|116\s?111/.test(rest) && 'no number is in sight',
      /112116/.test(rest) && name !== RUN_TOGETHER && `two numbers run together: ${rest}`,
    ].filter(Boolean);
    checks.push([`sample ${name}`, wrong]);
  }
  return checks;
}
