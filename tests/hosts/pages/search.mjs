/**
 * The filter of the questions, in the scripts as they are built: what people type must bring the right question among
 * the first three that are seen.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../tools/content/plugin.mjs';
import { shippedIn, sourceLocale } from '../../../tools/content/locales.mjs';
import { group, html } from './page.mjs';

/** @type {{ phrase: string, question: string, locale: string }[]} */
const phrases = JSON.parse(readFileSync(path.join(root, 'tests/tools/search-phrases.json'), 'utf8'));

/** Types every phrase of the page into the search field. */
const typeAll = async ({ waitFor }, is) => {
  const { shadowRoot } = document.querySelector('prin-faq-accordion');
  const field = await waitFor('a search field', () => shadowRoot.querySelector('input[type=search]'));
  const type = (words) => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const top = (answer) => answer.getBoundingClientRect().top;
  const seen = () =>
    [...shadowRoot.querySelectorAll('details')]
      .filter((answer) => answer.getClientRects().length)
      .sort((one, other) => top(one) - top(other))
      .map(({ id }) => id);
  const before = seen().join();
  for (const { phrase, question } of JSON.parse(document.getElementById('phrases').textContent)) {
    type(phrase);
    const first = seen().slice(0, 3);
    is(`«${phrase}» brings ${question}, not ${first.join(', ') || 'nothing'}`, first.includes(question));
  }
  type('zzzz');
  is('a word of no question brings none', seen().length === 0);
  is('and a number to call', shadowRoot.querySelector('.nothing a[href^="tel:"]').getClientRects().length);
  type('');
  is('an empty field shows all again, in their order', seen().join() === before);
};

/** From the folder of the source language. */
const script = (locale) => path.relative(shippedIn(sourceLocale), path.join(shippedIn(locale), 'prin.js'));

const page = (locale) => ({
  name: `what people type in the search, ${locale}`,
  html: html({
    head: `<script async src="/dist/${script(locale)}"></script>`,
    body:
      `<script type="application/json" id="phrases">` +
      `${JSON.stringify(phrases.filter((one) => one.locale === locale))}</script>
      <prin-faq-accordion></prin-faq-accordion>`,
  }),
  elements: [],
  exit: 'none',
  act: typeAll,
});

export default group('the search', [...new Set(phrases.map(({ locale }) => locale))].map(page));
