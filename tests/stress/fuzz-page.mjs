/**
 * Runs one case of bad input after the other, inside a page that has `prin.js`. A seed and the number of a case
 * determine what is done to an element or a mark; then every invariant is checked.
 */
import { camel, checkInvariants, container, flushEvents, isUntouched, pageErrors } from './fuzz-look.mjs';
import { markCase } from './fuzz-marks.mjs';
import { anySettings } from './fuzz-settings.mjs';
import { chooser, NAMES, text } from './fuzz-values.mjs';

/**
 * An element, written into the page or made by a script, with what is set on it before and after it is there.
 * @returns {Promise<boolean>} whether its exit was pressed, which empties the page
 */
async function elementCase(choose, report, problems) {
  const name = choose.pick(NAMES);
  const settings = anySettings(choose, ['attribute', 'property']);
  const written = choose.chance(0.3);
  Object.assign(report, {
    element: `prin-${name}`,
    written,
    set: settings.map(({ attribute, as, when, shown }) => ({ attribute, as, when, value: shown })),
  });
  const set = (element, when, ways) => {
    for (const { attribute, as, value } of settings.filter(
      (setting) => setting.when === when && ways.includes(setting.as),
    ))
      if (as === 'attribute') element.setAttribute(attribute, value);
      else element[camel(attribute)] = value;
  };
  let element = document.createElement(`prin-${name}`);
  element.innerHTML = '<a href="tel:116111">116 111</a>';
  const fallback = element.innerHTML;
  set(element, 'before', written ? ['attribute'] : ['attribute', 'property']);
  if (written) {
    container.innerHTML = element.outerHTML;
    element = container.firstElementChild;
    set(element, 'before', ['property']);
  } else container.append(element);
  await element.updateComplete;
  const opened = element.open;
  set(element, 'after', ['attribute', 'property']);
  await checkInvariants(element, name, problems, { opened });
  if (element.innerHTML !== fallback) problems.push('the fallback was changed');
  const exit = choose.chance(0.02) && element.shadowRoot.querySelector('.exit');
  if (!exit) return false;
  exit.click();
  // The server answers nothing, so the page stays as the exit has left it.
  if (!document.querySelector('body > [popover=manual]') || document.body.childElementCount > 1)
    problems.push('the exit did not blank the page');
  return true;
}

/** A frame page with anything in its address: what the query says is an attribute, and no more. */
async function frameCase(choose, report, problems) {
  const name = choose.pick(NAMES);
  const settings = anySettings(choose, ['attribute']);
  const query = settings
    .map(({ attribute, value }) => `${attribute}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
  const address = `/frame/${name}.html?${query}#?secret=${encodeURIComponent(text(choose, 'open').toWellFormed())}`;
  Object.assign(report, { element: `frame/${name}.html`, address });
  // The server would refuse what is longer than any address.
  if (address.length > 8000) return;
  const frame = Object.assign(document.createElement('iframe'), { src: address });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  container.append(frame);
  await loaded;
  const element = frame.contentDocument.body.firstElementChild;
  await frame.contentWindow.customElements.whenDefined(`prin-${name}`);
  await flushEvents();
  // Its warnings are written to its own console. The answer that the address names is open.
  const opened = /[^\w-](prin-[a-z\d-]+)/.exec(address.split('#')[1].toLowerCase())?.[1] ?? null;
  await checkInvariants(element, name, problems, { opened, warnings: null });
  if (frame.contentDocument.querySelector('body > :not(:first-child, [role=status])'))
    problems.push('its page holds more than the element');
}

const runs = { page: (choose) => (choose.chance(0.65) ? elementCase : markCase), frame: () => frameCase };

/**
 * Runs cases of a kind until one fails or the page is left.
 * @returns {Promise<object>} what is needed to see the failure again, or the number of the next case and whether the
 *   page was left
 */
export async function run(kind, seed, from, until) {
  for (let number = from; number < until; number++) {
    const choose = chooser(Math.imul(seed, 0x9e3779b1) ^ number);
    const report = { seed, case: number };
    const problems = [];
    let left = false;
    try {
      left = await runs[kind](choose)(choose, report, problems);
      await flushEvents();
    } catch (error) {
      problems.push(`thrown: ${error?.stack ?? error}`);
    }
    container.replaceChildren();
    await flushEvents();
    if (!left && !isUntouched()) problems.push('the page around was changed');
    problems.push(...pageErrors.splice(0));
    if (problems.length) return { ...report, problems };
    if (left) return { next: number + 1, left };
  }
  return { next: until };
}
