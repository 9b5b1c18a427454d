/** The parts of the content of an element: what each is called, and which claims and sources all of them name. */

/**
 * The name of an inner part: «prin-faq-07», «warning-signs.sad», or by its place «before-you-send.story.steps.1».
 * @param {string} place of the part that it is in
 * @param {string} key
 * @param {{ id?: string } | null | undefined} inner an item with an id, or any other value
 * @returns {string}
 */
export function placeOf(place, key, inner) {
  if (inner?.id?.startsWith('prin-')) return inner.id;
  if (inner?.id) return `${place.split('.')[0]}.${inner.id}`;
  return `${place}.${/^\d+$/.test(key) ? Number(key) + 1 : key}`;
}

/**
 * @param {string} key
 * @returns {(value: unknown) => string[]}
 */
const listsNamed = (key) =>
  /** @type {(value: unknown) => string[]} */
  function collect(value) {
    if (!value || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([name, inner]) =>
      name === key && Array.isArray(inner) ? inner : collect(inner),
    );
  };
/** The ids of the claims that any part names. */
export const claimsIn = listsNamed('claims');
/** The ids of the sources that any part names. */
export const sourcesIn = listsNamed('sources');
