/** The accessibility trees of every element in every language and state: a text for each element and language. */
import { locales } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/content/plugin.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { changes, treeOf } from './a11y-tree.mjs';
import { elementPage } from './element-page.mjs';

/** A Wednesday at noon in Athens: what is open now is the same on every day. */
const NOON = '2026-11-25T12:00+02:00';

/** The states of each element: its attributes, what is inside the tag, and what a reader does. */
const ANY = { 'quick exit': { attributes: 'quick-exit' }, Cyprus: { attributes: 'country="CY"' } };
const STATES = {
  'warning-signs': { 'first sign ticked': { act: (root) => root.querySelector('.first input').click() } },
  'before-you-send': { 'first reply copied': { act: (root) => root.querySelector('.reply button').click() } },
  'helpline-box': {
    "the school's own line": { inside: '<p slot="local">Room 12</p>' },
    'parents first': { attributes: 'audience="parent"' },
  },
  'faq-accordion': {
    Cyprus: { attributes: 'country="CY" open="prin-faq-07"' },
    'first answer open': { act: (root) => root.querySelector('summary').click() },
    filtered: {
      act: (root) => {
        const field = root.querySelector('input');
        field.value = 'sexting';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
    },
  },
};

/** Runs in the page before its scripts: stops the clock, and allows copying. */
const STOP_CLOCK = `Date.now = () => ${Date.parse(NOON)};
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });`;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} name
 * @param {string} locale
 * @param {{ act?: (root: any) => unknown, attributes?: string, inside?: string }} [state]
 */
async function treeIn(browser, name, locale, { act, ...options } = {}) {
  const { page, root, close } = await elementPage(browser, name, { locale, ...options, beforeScripts: STOP_CLOCK });
  if (act) {
    await root.evaluate(act);
    await waitFor('a response to the act', () =>
      root.evaluate(
        (root) => root.querySelector('[role=status]').textContent !== '' || root.querySelector('[open]') !== null,
      ),
    );
  }
  const tree = await treeOf(page);
  await close();
  return tree;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @returns {AsyncGenerator<{ file: string, text: string, count: number }>} each file, and how many trees it contains
 */
export async function* trees(browser) {
  for (const name of elementNames)
    for (const locale of locales) {
      const plain = await treeIn(browser, name, locale);
      const parts = [`<prin-${name}> · ${locale}`, '', ...plain];
      const states = Object.entries({ ...ANY, ...STATES[name] });
      for (const [state, options] of states)
        parts.push(
          '',
          `== ${state}: what differs`,
          '',
          ...changes(plain, await treeIn(browser, name, locale, options)),
        );
      yield { file: `${name}.${locale}.txt`, text: `${parts.join('\n')}\n`, count: states.length + 1 };
    }
}
