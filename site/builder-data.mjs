/** What the script of the builder knows, as JSON in the page. */
import { builder } from './words/builder.mjs';

/** @typedef {import('./types.js').PageData['site']} Site */
/** @typedef {import('../tools/attributes.mjs').Attribute} Attribute */

/** The element and the host that stand there before a choice. */
export const FIRST = { widget: 'helpline-box', host: 'wordpress' };

/** Every attribute once, in the order of the elements. @param {Site['languages'][string]['elements']} elements */
export const allAttributes = (elements) => [
  ...new Map(elements.flatMap(({ attributes }) => attributes.map((one) => [one.name, one]))).values(),
];

/**
 * What the script needs to know; no sign of it can end the element it stands in.
 * @param {Site} site
 * @param {import('./types.js').Locale} locale
 * @param {import('./addresses.mjs').Addresses} to
 */
export function data(site, locale, to) {
  const { elements } = site.languages[locale];
  const attributes = allAttributes(elements);
  /** @type {(name: string, one: string) => string} */
  const titleIn = (name, one) => site.languages[one].elements.find((element) => element.name === name)?.title ?? name;
  /** @type {import('./scripts/choices.mjs').BuilderConfig} */
  const config = {
    version: site.version,
    locale,
    root: to.folder(site.locales[0]) || './',
    words: builder[locale].script,
    elements: Object.fromEntries(
      elements.map(({ name, attributes: own, local }) => [
        name,
        {
          title: Object.fromEntries(site.locales.map((one) => [one, titleIn(name, one)])),
          attributes: own.map((attribute) => attribute.name),
          local,
        },
      ]),
    ),
    languages: Object.fromEntries(
      site.locales.map((one) => {
        const { folder, integrity } = site.languages[one];
        return [one, { folder: folder && `${folder}/`, integrity }];
      }),
    ),
    previews: Object.fromEntries(
      site.locales.map((one) => [
        one,
        Object.fromEntries(
          site.scenes
            .filter((scene) => scene.locale === one)
            .map(({ scene }) => [scene, to.page(`preview-${scene}`, one)]),
        ),
      ]),
    ),
    booleans: attributes.filter(({ type }) => type === 'boolean').map(({ name }) => name),
    addresses: attributes.filter(({ type }) => type === 'url').map(({ name }) => name),
    defaults: {
      ...Object.fromEntries(attributes.map(({ name, type, default: fallback }) => [name, defaultOf(type, fallback)])),
      ...FIRST,
      form: '',
      language: locale,
      accent: '',
      line: '',
      column: 'school',
      reserve: 'on',
      base: site.base,
    },
  };
  return JSON.stringify(config).replaceAll('<', '\\u003c');
}
/** What a control says that nobody has touched. @param {Attribute['type']} type @param {string} fallback */
const defaultOf = (type, fallback) => (type === 'enum' ? fallback : '');
