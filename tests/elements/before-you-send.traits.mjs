/**
 * What the suites of every element must know of `<prin-before-you-send>`; tests/support/traits.mjs says what each
 * means.
 */
export function interaction(root, { normalised }) {
  const part = root.querySelector('.reply .button');
  return {
    part,
    before: true,
    after: () => /^(Αντιγράφηκε|Επιλέχθηκε, έτοιμο για αντιγραφή)/.test(normalised(part.textContent)),
  };
}

export const states = {
  'first reply copied': { act: (root) => root.querySelector('.reply button').click() },
};
