/**
 * What a hostile, broken or merely old page may put into an attribute or a property: the same for the same seed. For
 * a page, which names the elements.
 */

import { seeded } from './fuzz-seed.mjs';
import { CANARY, MARKUP, SCHEMES, ADDRESSES, ODD, PROTOTYPE } from './fuzz-strings.mjs';

/** Choices by such numbers. */
export function chooser(seed) {
  const random = seeded(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const chance = (part) => random() < part;
  const times = (most, make) => Array.from({ length: below(most + 1) }, make);
  return { below, pick, chance, times };
}

export const NAMES = JSON.parse(document.querySelector('#element-names').textContent);
/**
 * The attributes of each element, as its class on the page has them; and all of them. Not `debug`, whose panel is one
 * more element: tests/dist/debug.test.mjs.
 */
export const TABLES = Object.fromEntries(
  NAMES.map((name) => {
    const { debug: _debug, ...attributes } = customElements.get(`prin-${name}`).attributes;
    return [name, attributes];
  }),
);
export const TABLE = Object.assign({}, ...Object.values(TABLES));

/** Allowed values of the attributes that have no list of them. */
const RIGHT_OF = {
  boolean: ['', 'true', 'quick-exit'],
  url: ADDRESSES,
  ids: ['prin-faq-01', 'prin-faq-07 prin-faq-02', ' prin-faq-03\n\tprin-faq-03 ', 'prin-faq-04 prin-faq-99'],
};
/** Allowed values of each attribute, so that each check has cases of both kinds. */
export const VALID_VALUES = Object.fromEntries(
  Object.entries(TABLE).map(([attribute, { values, type }]) => [attribute, values ?? RIGHT_OF[type]]),
);
export const ATTRIBUTES = Object.keys(VALID_VALUES);

/** A text for an attribute: right, nearly right, of another kind, or of none. */
export function text(choose, attribute) {
  const { below, pick, chance, times } = choose;
  const insert = (into, what) => {
    const at = below(into.length + 1);
    return into.slice(0, at) + what + into.slice(at);
  };
  const kinds = [
    () => pick(VALID_VALUES[attribute]),
    () => insert(pick(VALID_VALUES[attribute]), pick(ODD)),
    () => pick(PROTOTYPE),
    () => pick(MARKUP),
    () => pick(ODD),
    () => '',
    // An address that runs a script, spelt as filters have been fooled with.
    () => {
      const scheme = pick(SCHEMES);
      const body = pick([CANARY, `//%0a${CANARY}`, `<script>${CANARY}</script>`, '']);
      const spelt = chance(0.3)
        ? scheme.replace(/[a-z]/g, (letter) => (chance(0.5) ? letter.toUpperCase() : letter))
        : scheme;
      return (chance(0.4) ? pick(ODD) : '') + (chance(0.4) ? insert(spelt, pick(ODD)) : spelt) + body;
    },
    () => times(12, () => pick([...ODD, ...MARKUP, ...PROTOTYPE, ...SCHEMES])).join(pick(['', ' '])),
    () => times(30, () => String.fromCharCode(below(0x10000))).join(''),
    () =>
      pick([...ODD, ...MARKUP, ...VALID_VALUES[attribute], 'α', 'a ']).repeat(1 + below(chance(0.02) ? 50_000 : 500)),
  ];
  // Addresses matter most where they lead somewhere.
  return attribute === 'exit-href' && chance(0.4) ? kinds[6]() : pick(kinds)();
}

const thrown = () => {
  throw new Error('thrown by the value');
};

/** What no attribute can hold and a page's framework may set as a property: what it is, and how it is made. */
export const PROPERTY_VALUES = {
  null: () => null,
  undefined: () => undefined,
  true: () => true,
  false: () => false,
  'the number 3': () => 3,
  'the number 0': () => 0,
  'minus zero': () => -0,
  NaN: () => NaN,
  Infinity: () => Infinity,
  'a bigint': () => 4n,
  'a symbol': () => Symbol('GR'),
  'an object': () => ({}),
  'an object without prototype': () => Object.create(null),
  'an object whose toString throws': () => ({ toString: thrown }),
  'an object whose toPrimitive throws': () => ({ [Symbol.toPrimitive]: thrown }),
  'an object whose toString gives an object': () => ({ toString: () => ({}), valueOf: () => ({}) }),
  'an object whose toString gives CY': () => ({ toString: () => 'CY' }),
  'an object that is first a good address, then a script': () => {
    let asked = 0;
    return { toString: () => (asked++ ? `javascript:${CANARY}` : 'https://example.org/'), trim: () => 'x' };
  },
  'an object that is first a script, then a good address': () => {
    let asked = 0;
    return {
      toString: () => (asked++ ? 'https://example.org/' : `javascript:${CANARY}`),
      trim: () => 'x',
      href: `javascript:${CANARY}`,
      protocol: 'https:',
    };
  },
  'an object whose trim throws': () => ({ toString: () => 'https://example.org/', trim: thrown }),
  'a proxy that throws at everything': () =>
    new Proxy({}, { get: thrown, has: thrown, getPrototypeOf: thrown, ownKeys: thrown }),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'an empty array': () => [],
  'an array of teen': () => ['teen'],
  'an array of arrays of CY': () => [[['CY']]],
  'an array of a symbol': () => [Symbol('GR')],
  'a String object': () => new String('5'),
  'a URL object': () => new URL('https://example.org/x'),
  'a URL object of a script': () => new URL(`javascript:${CANARY}`),
  'a function': () => thrown,
  'a class': () => class {},
  'a date': () => new Date(0),
  'an invalid date': () => new Date(NaN),
  'a regular expression': () => /GR/,
  'a promise that is refused': () => {
    const refused = Promise.reject(new Error('handled by whoever made it'));
    refused.catch(() => {});
    return refused;
  },
  'a map': () => new Map([['GR', 'CY']]),
  'a typed array': () => new Uint8Array(3),
  'the window': () => globalThis,
};
