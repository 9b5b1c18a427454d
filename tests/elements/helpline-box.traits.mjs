/**
 * What the suites of every element must know of `<prin-helpline-box>`; tests/support/traits.mjs says what each means.
 */
export const states = {
  "the school's own line": { inside: '<p slot="local">Room 12</p>' },
  'parents first': { attributes: 'audience="parent"' },
};
