/**
 * Runs in the page: adds elements one after the other. Each is used by every control but the copy buttons, moved,
 * removed, added again and removed.
 * @param {'tag' | 'marked' | 'in a frame'} kind how an element is added
 * @param {string} name of the element, without prefix
 * @param {number} rounds
 */
export async function lives(kind, name, rounds) {
  const SELDOM = 20;
  const main = document.querySelector('main');
  const tag = `prin-${name}`;
  const attributes = {
    'quick-exit': '',
    'exit-href': '/left',
    country: 'CY',
    'heading-level': '3',
    audience: 'teen',
    open: 'prin-faq-01 prin-faq-02',
  };
  for (let round = 0; round < rounds; round++) {
    const added = document.createElement(kind === 'marked' ? 'div' : tag);
    for (const [attribute, value] of Object.entries(attributes))
      added.setAttribute(kind === 'marked' ? `data-${attribute}` : attribute, value);
    if (kind === 'marked') added.setAttribute('data-prin', name);
    added.innerHTML =
      '<p slot="local" data-prin-slot="local">Γραφείο 12</p><a href="tel:116111">116 111</a> και κείμενο';
    main.append(added);
    // A mark is upgraded in a microtask.
    await Promise.resolve();
    const element = added.matches(tag) ? added : added.querySelector(tag);
    await element.updateComplete;
    const inside = (selector) => element.shadowRoot.querySelectorAll(selector);
    inside('input[type=checkbox], summary, .tools button').forEach((control) => control.click());
    inside('input[type=search]').forEach((field) => {
      field.value = 'νομος';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    });
    inside('input[type=range]').forEach((slider) => {
      slider.value = slider.max;
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    });
    // Focus and fragments make the browser lay the page out, which is slow: only now and then.
    if (round % SELDOM === 0) {
      inside('input[type=search]').forEach((field) => field.focus());
      const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = `prin-faq-0${1 + ((round / SELDOM) % 9)}`;
      await moved;
      history.replaceState(null, '', '/');
    }
    element.querySelector('[slot]')?.remove();
    element.setAttribute('country', 'GR');
    element.setAttribute('heading-level', '4');
    document.body.append(added);
    await element.updateComplete;
    added.remove();
    main.append(added);
    if (kind === 'in a frame') {
      const frame = main.appendChild(document.createElement('iframe'));
      frame.contentDocument.body.append(element);
      await element.updateComplete;
      if (round % 2) main.append(element);
      frame.remove();
    }
    added.remove();
  }
}
