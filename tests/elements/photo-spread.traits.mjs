/**
 * What the suites of every element must know of `<prin-photo-spread>`; tests/support/traits.mjs says what each means.
 */
export function interaction(root) {
  const part = root.querySelector('.main');
  const sentence = root.querySelector('.now');
  const before = sentence.textContent;
  return { part, before: true, after: () => sentence.textContent !== before };
}

/** Always along the same tree. Each `act` runs in a page and sees nothing from outside. */
export const states = {
  'passed on, as a table': {
    act: (root) => {
      root.host.seed = 2;
      const slider = root.querySelector('input');
      slider.value = '6';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      for (let step = 0; step < 4; step++) root.querySelector('.main').click();
      root.querySelector('summary').click();
    },
  },
  'everybody passes it on, with all help': {
    act: (root) => {
      root.host.seed = 2;
      const slider = root.querySelector('input');
      slider.value = '10';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      for (let step = 0; step < 4; step++) root.querySelector('.main').click();
      for (const box of root.querySelectorAll('input[type=checkbox]')) box.click();
    },
  },
  'ten years later': {
    act: (root) => {
      const slider = [...root.querySelectorAll('input')].pop();
      slider.value = '10';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
};

/** A sheet for a class: the table, what helps, and four pictures of one example. */
export const pages = 1;
