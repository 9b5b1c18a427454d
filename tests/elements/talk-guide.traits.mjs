/**
 * What the suites of every element must know of `<prin-talk-guide>`; tests/support/traits.mjs says what each means.
 */
export function interaction(root, { normalised }) {
  const part = root.querySelector('.section .quote .button');
  return {
    part,
    before: !/Αντιγράφηκε/.test(part.textContent),
    after: () => /^(Αντιγράφηκε|Επιλέχθηκε, έτοιμο για αντιγραφή)/.test(normalised(part.textContent)),
  };
}

export const states = {
  'first sentence copied': { act: (root) => root.querySelector('.section .quote .button').click() },
};

/** Two sheets, in Firefox three, and the agreement on one of its own. */
export const pages = 4;
