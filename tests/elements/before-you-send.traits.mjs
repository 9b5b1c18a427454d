/** What the suites of every element must know of `<prin-before-you-send>`; tests/support/traits.mjs says what each means. */
export function deed(root, folded) {
  var button = root.querySelector('.reply .button');
  return {
    part: button,
    before: true,
    after: function () {
      return /^(Αντιγράφηκε|Επιλέχθηκε, έτοιμο για αντιγραφή)/.test(folded(button.textContent));
    },
  };
}

export const states = {
  'first reply copied': { act: (root) => root.querySelector('.reply button').click() },
};
