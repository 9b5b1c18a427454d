/** Which host made a page, by what it leaves in the source: the ids are those of the table of hosts. */

/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {(facts: Facts) => boolean} Fits */

/** @param {import('./tree.mjs').Node} node */
const attributes = (node) => Object.entries(node.attributes);
/** @type {(pattern: RegExp) => Fits} */
const generator = (pattern) => (facts) =>
  facts.nodes.some(
    ({ tag, attributes: { name, content } }) =>
      tag === 'meta' && /^generator$/i.test(name ?? '') && pattern.test(content ?? ''),
  );
/** @type {(pattern: RegExp) => Fits} */
const classed = (pattern) => (facts) => facts.nodes.some(({ attributes: its }) => pattern.test(its.class ?? ''));
/** @type {(pattern: RegExp) => Fits} */
const addressed = (pattern) => (facts) =>
  facts.nodes.some((node) => attributes(node).some(([name, value]) => /src|href/.test(name) && pattern.test(value)));
/** @type {(...tests: Fits[]) => Fits} */
const any =
  (...tests) =>
  (facts) =>
    tests.some((test) => test(facts));

/**
 * The first that fits wins: those that are sure stand first.
 * @type {[host: string, fits: Fits][]}
 */
const SIGNS = [
  [
    'eclass',
    any(generator(/eclass|gunet/i), addressed(/\/(template\/[^"]*eclass|modules\/(document|announcements))\b/)),
  ],
  [
    'moodle',
    any(addressed(/\/(pluginfile|theme\/styles|theme\/yui_combo|lib\/javascript)\.php/), generator(/moodle/i)),
  ],
  ['joomla', any(generator(/joomla/i), addressed(/\/media\/(system|templates|vendor)\/|option=com_/))],
  ['drupal', any(generator(/drupal/i), addressed(/\/(core\/misc|sites\/default\/files)\//))],
  ['typo3', any(generator(/typo3/i), addressed(/\/(typo3temp|typo3conf|_assets)\//))],
  ['plone', any(generator(/plone/i), addressed(/\+\+(resource|plone|theme)\+\+/))],
  ['ghost', any(generator(/ghost/i), classed(/(^| )kg-card/))],
  ['discourse', any(generator(/discourse/i), classed(/(^| )cooked( |$)/))],
  [
    'dokuwiki',
    any(
      generator(/dokuwiki/i),
      classed(/(^| )(urlextern|wikilink[12])( |$)/),
      addressed(/\/(doku|lib\/exe\/fetch)\.php/),
    ),
  ],
  ['mediawiki', any(generator(/mediawiki/i), classed(/(^| )(mw-parser-output|external (free|text|autonumber))( |$)/))],
  ['elgg', any(addressed(/^denied:|\/cache\/\d+\/default\/elgg/), classed(/(^| )elgg-/))],
  ['github', (facts) => facts.nodes.some(({ attributes: { id } }) => /^user-content-/.test(id ?? ''))],
  ['google-sites', addressed(/^https:\/\/(sites\.google\.com|www\.gstatic\.com\/_\/atari)/)],
  [
    'wordpress',
    any(
      generator(/wordpress/i),
      addressed(/\/wp-(content|includes|json)\//),
      classed(/(^| )(wp-block-|wp-embedded-content|entry-content)/),
    ),
  ],
  // What a filter writes into what it keeps; alone it says less than the signs of a whole page.
  ['eclass', (facts) => facts.frames.some(({ node }) => /\.html$/.test(node.attributes.alt ?? ''))],
  ['moodle', (facts) => facts.frames.some(({ node }) => node.attributes.sandbox === '')],
];

/**
 * @param {Facts} facts
 * @returns {string | undefined} the id of a host
 */
export const hostOf = (facts) => SIGNS.find(([, fits]) => fits(facts))?.[0];
