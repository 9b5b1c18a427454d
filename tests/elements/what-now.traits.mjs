/**
 * What the suites of every element must know of `<prin-what-now>`; tests/support/traits.mjs says what each means.
 */
export function interaction(root) {
  const path = root.querySelector('.path');
  const steps = path.querySelectorAll('.way > li');
  return {
    part: path.querySelector('summary'),
    before: !path.open,
    after: () => path.open && steps[0].getClientRects().length && !steps[1].getClientRects().length,
  };
}

const next = (root) => root.querySelector('.next').click();

export const states = {
  'threatened, by a press': { act: (root) => root.querySelector('[data-path=threat] summary').click() },
  'shared, step 2': { attributes: 'situation="spread"', act: next },
  'sent, step 2': { attributes: 'situation="sent"', act: next },
  'received, step 2': { attributes: 'situation="received"', act: next },
  'parent in Cyprus, all steps': {
    attributes: 'country="CY" situation="parent"',
    act: (root) => root.querySelector('.all').click(),
  },
};

/** No path is parted between two sheets; one that was chosen is printed alone (tests/browser/what-now.test.mjs). */
export const pages = 3;
