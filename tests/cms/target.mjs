/**
 * What a snippet goes through: each target takes texts and gives what is left of them. The versions of packages are
 * those of package.json, those of Debian what is installed.
 * @typedef {object} Target
 * @property {string} id
 * @property {string} title for the table
 * @property {(texts: string[]) => Promise<string[]>} filter
 * @property {string} [missing] what is not installed, if it cannot run
 * @property {string[]} [kinds] the languages of the snippets that it takes; HTML if it names none
 */

/**
 * A filter that takes one text after the other.
 * @type {(id: string, title: string, one: (text: string) => string) => Target}
 */
export const target = (id, title, one) => ({ id, title, filter: async (texts) => texts.map(one) });
