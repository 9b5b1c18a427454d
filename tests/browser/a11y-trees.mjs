/** The accessibility trees of every element in every language and state: a text for each element and language. */
import { locales } from '../../tools/content/locales.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { traits } from '../support/traits.mjs';
import { changes, treeOf } from './a11y-tree.mjs';
import { elementStage } from './element-page.mjs';

/** A Wednesday at noon in Athens: what is open now is the same on every day. */
const NOON = '2026-11-25T12:00+02:00';

/** What a page asks of any widget; what is said of one alone is among its traits. */
const ANY = { 'quick exit': { attributes: 'quick-exit' }, Cyprus: { attributes: 'country="CY"' } };

/** Runs in the page before its scripts: stops the clock, and allows copying. */
const STOP_CLOCK = `Date.now = () => ${Date.parse(NOON)};
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });`;

/**
 * @param {Awaited<ReturnType<typeof elementStage>>} stage
 * @param {string} name
 * @param {{ act?: (root: any) => unknown, attributes?: string, inside?: string }} [state]
 */
async function treeIn({ page, show }, name, { act, ...options } = {}) {
  const { root } = await show(name, options);
  if (act) {
    await root.evaluate(act);
    await waitFor('a response to the act', () =>
      root.evaluate(
        (root) => root.querySelector('[role=status]').textContent !== '' || root.querySelector('[open]') !== null,
      ),
    );
  }
  return treeOf(page);
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @returns {AsyncGenerator<{ file: string, text: string, count: number }>} each file, and how many trees it contains
 */
export async function* trees(browser) {
  for (const locale of locales) {
    const stage = await elementStage(browser, { locale, beforeScripts: STOP_CLOCK });
    for (const name of elementNames) {
      const plain = await treeIn(stage, name);
      const parts = [`<prin-${name}> · ${locale}`, '', ...plain];
      const states = Object.entries({ ...ANY, ...traits[name].states });
      for (const [state, options] of states)
        parts.push('', `== ${state}: what differs`, '', ...changes(plain, await treeIn(stage, name, options)));
      yield { file: `${name}.${locale}.txt`, text: `${parts.join('\n')}\n`, count: states.length + 1 };
    }
    await stage.close();
  }
}
