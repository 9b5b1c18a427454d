/** Damage to the script tag and to addresses. */
import { formOf, hostIn } from '../addresses.mjs';
import { asked, ofOurs } from '../remains.mjs';

const nodeOf = (found) => found?.node;
const integrityOf = ({ node }) => node.attributes.integrity?.trim() ?? '';
const HASHES = /^(sha(256|384|512)-[A-Za-z0-9+/]{43,88}={0,2}\s*)+$/;
/** Addresses that answer with a page about the file, with a type that browsers refuse, or with a compressed file. */
const NOT_SERVED =
  /\.(br|gz)([?#]|$)|raw\.githubusercontent\.com|github\.com\/[^?]*\/(blob|raw)\/|drive\.google\.|dropbox\.com/;

/** The scripts that run and show elements. */
const running = ({ scripts }) => scripts.filter(({ held, file }) => !held && file !== 'frame');
const addressesOf = ({ scripts, frames, links }) => [...scripts, ...frames, ...links];

/** Whether the page says that it is one of http itself. */
const isPlainHttp = ({ nodes }) =>
  nodes.some(
    ({ tag, attributes: { rel, href, property, content } }) =>
      (tag === 'link' && rel === 'canonical' && /^http:/i.test(href ?? '')) ||
      (tag === 'meta' && property === 'og:url' && /^http:/i.test(content ?? '')),
  );

/** A script that a policy in the page does not name. */
function refused({ nodes, scripts }) {
  const policy = nodes.find(
    ({ tag, attributes }) => tag === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''),
  )?.attributes.content;
  const sources = ['script-src-elem', 'script-src', 'default-src']
    .map((name) => new RegExp(`(?:^|;)\\s*${name}\\s+([^;]*)`, 'i').exec(policy ?? '')?.[1])
    .find((one) => one !== undefined);
  if (sources === undefined) return undefined;
  return scripts.find(({ node, address }) => {
    const host = hostIn(address);
    if (node.attributes.nonce) return false;
    if (!host) return !/'self'|(^|\s)(\*|https?:)(\s|$)/.test(sources);
    const parent = host.slice(host.indexOf('.') + 1);
    return !sources.includes(host) && !sources.includes(`*.${parent}`) && !/(^|\s)(\*|https?:)(\s|$)/.test(sources);
  });
}

const versionsOf = (facts) => [...new Set(facts.scripts.map(({ version }) => version).filter(Boolean))];

/** Whether a version is older than another, number by number. */
export function isOlder(one, other) {
  const [a, b] = [one, other].map((version) => version.split(/[.-]/).map(Number));
  for (let place = 0; place < a.length; place++) if (a[place] !== b[place]) return a[place] < (b[place] ?? 0);
  return false;
}

/** An element or a mark that no script in the source shows. */
const waiting = ({ hosts, scripts }) =>
  hosts.filter(({ name, known }) => known && !scripts.some(({ file }) => file === 'prin' || file === name));
/** In a part of a page a mark may have its script elsewhere; a tag stands beside its own. */
const isElsewhere = (facts, { node }) => !facts.whole && !node.tag.startsWith('prin-');

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
      asked(facts) || facts.tags.length
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
    id: 'http',
    level: 'broken',
    finds: (facts) =>
      isPlainHttp(facts)
        ? undefined
        : nodeOf([...facts.scripts, ...facts.frames].find(({ address }) => /^http:/i.test(address))),
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
      nodeOf(running(facts).find(({ file }, index, all) => all.findIndex((one) => one.file === file) < index)),
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
