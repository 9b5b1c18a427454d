/**
 * What the suites of every element must know of `<prin-faq-accordion>`; tests/support/traits.mjs says what each means.
 */
export function interaction(root) {
  const answer = root.querySelector('details');
  return {
    part: answer.querySelector('summary'),
    before: !answer.open,
    after: () => answer.open && answer.querySelector('p').getClientRects().length,
  };
}

export const states = {
  Cyprus: { attributes: 'country="CY" open="prin-faq-07"' },
  'first answer open': { act: (root) => root.querySelector('summary').click() },
  filtered: {
    act: (root) => {
      const field = root.querySelector('input');
      field.value = 'sexting';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  'nothing found': {
    act: (root) => {
      const field = root.querySelector('input');
      field.value = 'zzzz';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
};

/** Four sheets. */
export const pages = 8;
