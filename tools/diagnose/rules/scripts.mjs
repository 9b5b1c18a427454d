/** Damage to the script tag and to addresses. */
import { formOf, hostIn, languageIn } from '../addresses.mjs';
import { isOurTag, nodeOf } from '../facts.mjs';
import { asked, ofOurs } from '../remains.mjs';
import { unseen } from './places.mjs';

/** @typedef {import('../facts.mjs').Facts} Facts */
/** @typedef {import('../facts.mjs').Script} Script */

/** @param {Script} script */
const integrityOf = ({ node }) => node.attributes.integrity?.trim() ?? '';
const HASHES = /^(sha(256|384|512)-[A-Za-z0-9+/]{43,88}={0,2}\s*)+$/;
/** Addresses that answer with a page about the file, with a type that browsers refuse, or with a compressed file. */
const NOT_SERVED =
  /\.(br|gz)([?#]|$)|raw\.githubusercontent\.com|github\.com\/[^?]*\/(blob|raw)\/|drive\.google\.|dropbox\.com/;

/** The scripts that run and show elements. @param {Facts} facts */
const running = ({ scripts }) => scripts.filter(({ held, file }) => !held && file !== 'frame');
/** @param {Facts} facts */
const addressesOf = ({ scripts, frames, links }) => [...scripts, ...frames, ...links];

/** Whether the page says that it is one of http itself. @param {Facts} facts */
const isPlainHttp = ({ nodes }) =>
  nodes.some(
    ({ tag, attributes: { rel, href, property, content } }) =>
      (tag === 'link' && rel === 'canonical' && /^http:/i.test(href ?? '')) ||
      (tag === 'meta' && property === 'og:url' && /^http:/i.test(content ?? '')),
  );

/** The host of the page itself, where the source says it. @param {Facts} facts */
const hostOfPage = ({ nodes }) =>
  nodes
    .filter(
      ({ tag, attributes: { rel, property } }) => (tag === 'link' && rel === 'canonical') || property === 'og:url',
    )
    .map(({ attributes: { href, content } }) => hostIn(href ?? content ?? ''))
    .find(Boolean);

/** @param {Facts} facts @returns {string} '' where the page has none */
const policyOf = ({ nodes }) =>
  nodes.find(
    ({ tag, attributes }) => tag === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''),
  )?.attributes.content ?? '';
/** @param {string} policy @param {string} name */
const directive = (policy, name) => new RegExp(`(?:^|;)\\s*${name}(?:\\s+([^;]*))?(?:;|$)`, 'i').exec(policy);

/** A script or a frame that a policy in the page does not name. @param {Facts} facts */
function refused(facts) {
  const { scripts, frames } = facts;
  return (
    refusedBy(facts, ['script-src-elem', 'script-src', 'default-src'], scripts) ??
    refusedBy(facts, ['frame-src', 'child-src', 'default-src'], frames)
  );
}

/**
 * @param {Facts} facts
 * @param {string[]} names of directives, the first that there is counts
 * @param {(Pick<Script, 'node' | 'address' | 'loaded'>)[]} all
 */
function refusedBy(facts, names, all) {
  const policy = policyOf(facts);
  const found = names.map((name) => directive(policy, name)).find(Boolean);
  if (!found) return undefined;
  const sources = found[1] ?? '';
  return all.find(({ node, address, loaded }) => {
    const host = hostIn(address);
    if (node.attributes.nonce || loaded) return false;
    if (/'strict-dynamic'/.test(sources)) return true;
    if (host && host === hostOfPage(facts) && /'self'/.test(sources)) return false;
    if (!host) return !/'self'|(^|\s)(\*|https?:)(\s|$)/.test(sources);
    const parent = host.slice(host.indexOf('.') + 1);
    return !sources.includes(host) && !sources.includes(`*.${parent}`) && !/(^|\s)(\*|https?:)(\s|$)/.test(sources);
  });
}

/** A policy of Trusted Types that leaves ours out. @param {Facts} facts */
const refusesTypes = (facts) => {
  const policy = policyOf(facts);
  const allowed = directive(policy, 'trusted-types');
  return directive(policy, 'require-trusted-types-for') && allowed && !/lit-html|\*/.test(allowed[1] ?? '');
};

/** Names that stand in guides for the reader's own site. @param {{ address: string }} found */
const isExample = ({ address }) => /^(www\.)?(your-site\.gr|example\.(com|org|net))$/.test(hostIn(address) ?? '');

/** A hash that may be whole, and is not that of this version's file. @param {Facts} facts @param {Script} one */
const isOfOther = ({ known }, one) => {
  const [, hash] =
    Object.entries(known.hashes ?? {})
      .sort(([a], [b]) => b.length - a.length)
      .find(([file]) => one.address.split(/[?#]/)[0].endsWith(`/${file}`)) ?? [];
  const given = integrityOf(one);
  return hash && one.version === known.version && HASHES.test(given) && !given.includes(hash);
};

/** A script that is never closed takes all that follows as its code. @param {Facts} facts */
const unclosed = ({ scripts }) => scripts.find(({ node }) => node.end === 'open');

/** @param {Facts} facts */
const versionsOf = (facts) => [...new Set(facts.scripts.map(({ version }) => version).filter(Boolean))];

/** Whether a version is older than another, number by number. @param {string} one @param {string} other */
export function isOlder(one, other) {
  const [a, b] = [one, other].map((version) => version.split(/[.-]/).map(Number));
  for (let place = 0; place < a.length; place++) if (a[place] !== b[place]) return a[place] < (b[place] ?? 0);
  return false;
}

/** The language of a script, by its folder. @param {Facts} facts @param {Script} script */
const languageOf = ({ known }, { address }) => languageIn(address, known.folders);

/** An element or a mark that no script in the source shows. @param {Facts} facts */
const waiting = ({ hosts, scripts }) =>
  hosts.filter(({ name, known }) => known && !scripts.some(({ file }) => file === 'prin' || file === name));
/**
 * In a part of a page a mark may have its script elsewhere; a tag stands beside its own.
 * @param {Facts} facts
 * @param {import('../facts.mjs').Host} host
 */
const isElsewhere = (facts, { node }) => !facts.whole && !isOurTag(node);

/** @type {import('../diagnose.mjs').Rule[]} */
export const scriptRules = [
  {
    id: 'script-missing',
    level: 'broken',
    finds: (facts) => nodeOf(waiting(facts).find((one) => !isElsewhere(facts, one))),
  },
  {
    id: 'script-elsewhere',
    level: 'works',
    finds: (facts) => nodeOf(waiting(facts).find((one) => isElsewhere(facts, one))),
  },
  { id: 'script-held', level: 'broken', finds: ({ scripts }) => nodeOf(scripts.find(({ held }) => held)) },
  {
    id: 'mark-needs-prin',
    level: 'broken',
    finds: (facts) =>
      running(facts).length && !running(facts).some(({ file }) => file === 'prin')
        ? nodeOf([...facts.marks, ...facts.classes][0])
        : undefined,
  },
  {
    id: 'tag-removed',
    level: 'broken',
    finds: (facts) =>
      asked(facts) || facts.tags.length || unclosed(facts) || unseen(facts)
        ? undefined
        : nodeOf(running(facts)[0] ?? (ofOurs(facts) ? undefined : facts.scripts[0])),
  },
  {
    id: 'no-cors',
    level: 'broken',
    finds: ({ scripts }) =>
      nodeOf(
        scripts.find((one) => integrityOf(one) && one.node.attributes.crossorigin === undefined && hostIn(one.address)),
      ),
  },
  {
    id: 'integrity-broken',
    level: 'broken',
    finds: ({ scripts }) => nodeOf(scripts.find((one) => integrityOf(one) && !HASHES.test(integrityOf(one)))),
  },
  {
    id: 'integrity-other',
    level: 'broken',
    finds: (facts) => nodeOf(facts.scripts.find((one) => isOfOther(facts, one))),
  },
  { id: 'script-unclosed', level: 'broken', finds: (facts) => nodeOf(unclosed(facts)) },
  { id: 'example-address', level: 'broken', finds: (facts) => nodeOf(addressesOf(facts).find(isExample)) },
  {
    id: 'http',
    level: 'broken',
    finds: (facts) =>
      isPlainHttp(facts)
        ? undefined
        : nodeOf(
            [...facts.scripts, ...facts.frames].find(
              ({ address }) => /^http:/i.test(address) && formOf(address) !== 'disk',
            ),
          ),
  },
  {
    id: 'on-disk',
    level: 'broken',
    finds: (facts) => nodeOf(addressesOf(facts).find(({ address }) => formOf(address) === 'disk')),
  },
  {
    id: 'not-served',
    level: 'broken',
    finds: ({ scripts }) => nodeOf(scripts.find(({ address }) => NOT_SERVED.test(address))),
  },
  { id: 'policy', level: 'broken', finds: (facts) => nodeOf(refused(facts)) },
  {
    id: 'trusted-types',
    level: 'broken',
    finds: (facts) => (refusesTypes(facts) ? nodeOf(running(facts)[0]) : undefined),
  },
  {
    id: 'two-languages',
    level: 'works',
    finds: (facts) =>
      nodeOf(running(facts).find((one, _, all) => languageOf(facts, one) !== languageOf(facts, all[0]))),
  },
  {
    id: 'two-versions',
    level: 'works',
    finds: (facts) =>
      versionsOf(facts).length > 1
        ? nodeOf(facts.scripts.find(({ version }) => version && version !== versionsOf(facts)[0]))
        : undefined,
  },
  {
    id: 'relative-address',
    level: 'works',
    finds: (facts) => nodeOf(addressesOf(facts).find(({ address }) => formOf(address) === 'folder')),
  },
  {
    id: 'script-twice',
    level: 'note',
    finds: (facts) =>
      nodeOf(
        running(facts).find((one, index, all) =>
          all
            .slice(0, index)
            .some((other) => one.file === other.file && languageOf(facts, one) === languageOf(facts, other)),
        ),
      ),
  },
  {
    id: 'old-version',
    level: 'note',
    finds: (facts) =>
      nodeOf(addressesOf(facts).find(({ version }) => version && isOlder(version, facts.known.version))),
  },
  {
    id: 'no-version',
    level: 'note',
    finds: ({ scripts }) => nodeOf(scripts.find(({ version, file }) => !version && file !== 'frame')),
  },
];
