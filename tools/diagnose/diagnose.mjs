/**
 * What has become of our snippet in a page: finds it or its remains in the source, and names every damage. Pure, quick
 * on any length, and without imports of Node: a page runs it, and so do tests. It never throws on any text.
 */
import { factsOf } from './facts.mjs';
import { hostOf } from './hosts-in.mjs';
import { asked, ofOurs, plainText, shortcodeAsText } from './remains.mjs';
import { frameRules } from './rules/frames.mjs';
import { hostRules } from './rules/hosts.mjs';
import { placeRules } from './rules/places.mjs';
import { scriptRules } from './rules/scripts.mjs';
import { textRules } from './rules/text.mjs';

/**
 * What a damage means for a visitor: `broken` shows no element, or nothing; `works` shows it with something lost;
 * `note` is nothing lost, and could be better.
 * @typedef {'broken' | 'works' | 'note'} Level
 * @typedef {object} Rule
 * @property {string} id
 * @property {Level} level
 * @property {(facts: import('./facts.mjs').Facts) => unknown} finds the node to point at, or whether it fits
 */
/**
 * @typedef {'sound' | 'works' | 'broken' | 'gone' | 'absent' | 'address'} Verdict `gone`: nothing is left, where only a
 *   part was pasted; `absent`: a page that has other things, and nothing of ours; `address`: that of a page, not a page
 * @typedef {{ id: string, level: Level, line?: number }} Finding
 * @typedef {'script' | 'tag' | 'mark' | 'class' | 'link' | 'frame' | 'shortcode' | 'text'} Kind
 * @typedef {{ kind: Kind, name: string, line: number }} Found
 * @typedef {object} Diagnosis
 * @property {Verdict} verdict
 * @property {boolean} whole whether a whole page was given, not a part of one
 * @property {string} [host] the id of a host in the table of hosts, where the source shows it
 * @property {string[]} versions of the addresses
 * @property {Found[]} found what there is of ours, and in which line
 * @property {Finding[]} findings worst first
 */

/** All rules, in the order in which they are told. @type {Rule[]} */
export const rules = [...textRules, ...placeRules, ...hostRules, ...frameRules, ...scriptRules];
const LEVELS = ['broken', 'works', 'note'];

/** @param {import('./facts.mjs').Facts} facts @returns {Found[]} */
function foundIn(facts) {
  /** @type {(kind: Kind) => (one: { node: { line: number }, name?: string, file?: string }) => Found} */
  const at = (kind) => (one) => ({ kind, name: /** @type {string} */ (one.name ?? one.file), line: one.node.line });
  const text = plainText(facts);
  const dead = shortcodeAsText(facts);
  const shortcode = facts.known.names.find((name) => dead?.includes(name));
  return [
    ...facts.scripts.map(at('script')),
    ...facts.tags.map(at('tag')),
    ...facts.marks.map(at('mark')),
    ...facts.classes.map(at('class')),
    ...facts.links.map(at('link')),
    ...facts.frames.map(at('frame')),
    .../** @type {Found[]} */ (shortcode ? [{ kind: 'shortcode', name: shortcode, line: 1 }] : []),
    .../** @type {Found[]} */ (text && !facts.hosts.length ? [{ kind: 'text', name: text.name, line: 1 }] : []),
  ];
}

/** Whether nothing stands there that a visitor sees. @param {import('./facts.mjs').Facts} facts */
const isBlank = ({ flat, nodes, hidden }) =>
  !flat.trim() &&
  !nodes.some((node) => /^(img|video|audio|iframe|table|form|svg|object)$/.test(node.tag) && !hidden.has(node));

/** Whether all of a text is one address. @param {string} text */
const isAddress = (text) => /^(https?:\/\/|www\.)\S+$/i.test(text.trim());

/**
 * An empty paragraph or block, where something was taken out of it.
 * @param {import('./facts.mjs').Facts} facts
 * @returns {Finding[]}
 */
function leftovers({ nodes, whole }) {
  const empty = whole ? undefined : nodes.find(({ tag, children }) => /^(p|div|figure)$/.test(tag) && !children.length);
  return empty ? [{ id: 'empty-block', level: 'broken', line: empty.line }] : [];
}

/**
 * @param {string} html the source of a page, or a part of one
 * @param {import('./known.mjs').Known} known
 * @returns {Diagnosis}
 */
export function diagnose(html, known) {
  const facts = factsOf(html, known);
  const found = foundIn(facts);
  /** @type {Finding[]} */
  const findings = rules
    .flatMap(({ id, level, finds }) => {
      const at = finds(facts);
      if (!at) return [];
      const line = typeof at === 'object' && 'line' in at ? Number(at.line) : undefined;
      return [{ id, level, ...(line && { line }) }];
    })
    .sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));
  const worst = findings[0]?.level;
  const there = asked(facts) || found.length > 0 || worst === 'broken' || worst === 'works' || ofOurs(facts);
  const nothing = isAddress(html) ? 'address' : isBlank(facts) && !facts.whole ? 'gone' : 'absent';
  /** @type {Verdict} */
  const verdict = !there ? nothing : worst === 'broken' || worst === 'works' ? worst : 'sound';
  const versions = [...facts.scripts, ...facts.frames, ...facts.links].flatMap(({ version }) => version ?? []);
  return {
    verdict,
    whole: facts.whole,
    host: hostOf(facts),
    versions: [...new Set(versions)],
    found,
    findings: there ? findings : leftovers(facts),
  };
}
