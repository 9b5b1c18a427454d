/** Names of sites in a sentence: readers type them, so they are those of our sources and helplines alone. */

const SITE = /(?<![\p{L}\p{N}@./-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?![\p{L}\p{N}-])/giu;

/**
 * The names of the sites that the content refers to.
 * @param {{ address?: string, site?: string }[]} entries
 */
export const sitesOf = (entries) =>
  entries
    .flatMap(({ address, site }) => [address, site])
    .filter((one) => one && URL.canParse(one))
    .map((one) => new URL(String(one)).hostname);

/** @type {import('./rule.mjs').Rule[]} */
export const addressRules = [
  {
    name: 'site-name',
    find: ({ plain }, { sites }) =>
      [...plain.matchAll(SITE)]
        .filter(
          ([name]) =>
            sites && !sites.some((/** @type {string} */ site) => `.${site}`.endsWith(`.${name.toLowerCase()}`)),
        )
        .map(({ 0: text, index }) => ({
          at: index,
          text,
          el:
            'Αυτή η διεύθυνση δεν υπάρχει σε καμία πηγή ούτε γραμμή. Γράψτε ποιος απαντά εκεί, ή προσθέστε την ' +
            'πρώτα στο sources.yaml ή στο helplines.yaml.',
          en:
            'No source and no helpline has this address. Name who answers there, or add it to sources.yaml or ' +
            'helplines.yaml first.',
        })),
  },
];
