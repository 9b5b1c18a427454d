/** What the suites of every element must know of `<prin-warning-signs>`; tests/support/traits.mjs says what each means. */
export function deed(root, folded) {
  var box = root.querySelector('input');
  var step = box.parentNode.querySelector('.step');
  return {
    part: box,
    before: getComputedStyle(step).display === 'none',
    after: function () {
      return step.getClientRects().length && folded(root.querySelector('[data-region=status]').textContent);
    },
  };
}

export const states = {
  'first sign ticked': { act: (root) => root.querySelector('.first input').click() },
};

/** The steps of the signs are hidden by style alone. */
export const alwaysLaidOut = true;
