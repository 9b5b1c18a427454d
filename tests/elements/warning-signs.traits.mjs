/**
 * What the suites of every element must know of `<prin-warning-signs>`; tests/support/traits.mjs says what each means.
 */
export function interaction(root, { normalised, computedStyle }) {
  const part = root.querySelector('input');
  const step = part.parentNode.querySelector('.step');
  return {
    part,
    before: computedStyle(step).display === 'none',
    after: () => step.getClientRects().length && normalised(root.querySelector('[data-region=status]').textContent),
  };
}

export const states = {
  'first sign ticked': { act: (root) => root.querySelector('.sign input').click() },
};
