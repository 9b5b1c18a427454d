/**
 * What the pages of the site show, from the content and the built files: languages, elements with their words, sources
 * and guidance, attributes, countries, hosts, and the hash of each script. No list of elements is kept for it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { allAttributes, attributesOf } from '../attributes.mjs';
import { importTypeScript } from '../content/import-typescript.mjs';
import { root } from '../content/locales.mjs';
import { knownFrom } from '../diagnose/known.mjs';
import { elementNames } from '../elements.mjs';
import { publishedManifest, themeOf } from '../metadata/manifest.mjs';
import { version } from '../version.mjs';
import { hashOf } from './hash.mjs';
import { guidanceOf } from './site-guidance.mjs';

/** @typedef {import('./context.mjs').Language} Language */

/** A built file, or nothing where only a part was built. @param {string} dist @param {string} file */
const built = async (dist, file) =>
  existsSync(path.join(dist, file)) ? await readFile(path.join(dist, file), 'utf8') : '';

/** The hash of a script for `integrity`, where it was built. @param {string} dist @param {string} file */
const integrityOf = async (dist, file) =>
  existsSync(path.join(dist, file)) ? hashOf('sha384', await readFile(path.join(dist, file))) : undefined;

/**
 * The sources of an element; of one that says nothing itself, those of the helplines.
 * @param {string[]} own ids
 * @param {import('../../src/markup/schemas.js').SharedContent} data
 */
const sourcesOf = (own, { sources, helplines }) => {
  const lines = helplines.lines.flatMap(({ source, more_sources: more = [] }) => [source, ...more]);
  return [...new Set(own.length ? own : lines)].flatMap((id) => sources.find((one) => one.id === id) ?? []);
};

/**
 * An element in one language.
 * @param {Language} language
 * @param {Language['elements'][number]} rendered
 * @param {{ dist: string, attributes: Record<string, import('../attributes.mjs').Attribute[]>,
 *   drawings: Record<string, string>, first: import('./context.mjs').Country['id'] }} given
 */
async function elementIn({ locale, folder, shared }, [name, { content, fallback, aroundLocal, sources }], given) {
  const { dist, attributes, drawings, first } = given;
  return {
    name,
    title: content.title.text,
    audience: content.audience.text,
    lead: content.lead.text,
    fallback: fallback[first],
    prerendered: await built(dist, path.posix.join(folder, `prerendered/${name}.html`)),
    drawing: drawings[name] ?? '',
    local: Boolean(aroundLocal[first]?.[1]),
    attributes: attributes[name],
    sources: sourcesOf(sources, shared.data),
    guidance: await guidanceOf(name, locale, shared.data.sources),
  };
}

/** @typedef {Awaited<ReturnType<typeof siteData>>} SiteData what the templates show as `site` */
/** @typedef {Awaited<ReturnType<typeof elementIn>>} SiteElement */

/**
 * A language has a site once there is a folder of its pages.
 * @param {import('./context.mjs').Context & { base?: string }} context
 */
export async function siteData({ dist, languages, base }) {
  const [attributes, all] = await Promise.all([attributesOf(), allAttributes()]);
  const { drawings } = (await importTypeScript('markup/drawings.ts')).module;
  const [{ countries }] = languages;
  const given = { dist, attributes, drawings, first: countries[0].id };
  const spoken = /** @type {(Language & { locale: import('../snippets/hosts.mjs').Locale })[]} */ (
    languages.filter(({ locale }) => existsSync(path.join(root, 'site/pages', locale)))
  );
  const data = await Promise.all(
    spoken.map(async (language) => ({
      locale: language.locale,
      folder: language.folder,
      elements: await Promise.all(language.elements.map((element) => elementIn(language, element, given))),
      integrity: await integrityOf(dist, path.posix.join(language.folder, 'prin.js')),
    })),
  );
  return {
    version,
    /** Where code points that is written before anyone knows where the files lie. */
    base: base ?? `https://your-site.gr/prin/${version}/`,
    locales: spoken.map(({ locale }) => locale),
    attributes: all,
    theme: themeOf(await publishedManifest()),
    names: elementNames,
    countries: countries.map(({ id, folder }) => ({ id, folder })),
    known: knownFrom(
      languages,
      all,
      Object.fromEntries(data.map(({ folder, integrity }) => [path.posix.join(folder, 'prin.js'), integrity])),
    ),
    languages: Object.fromEntries(data.map((one) => [one.locale, one])),
    widgets: data.flatMap(({ locale, elements }) => elements.map(({ name }) => ({ locale, name }))),
    scenes: spoken.flatMap(({ locale }) => ['school', 'dark', 'sidebar', 'phone'].map((scene) => ({ locale, scene }))),
    licence: await readFile(path.join(root, 'LICENSE'), 'utf8'),
  };
}
