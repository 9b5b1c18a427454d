/** Everything that is checked inside a host page, as `prinProbe`. */
import { cannotPrint, interactionOf } from '../interactions.js';
import { faint } from './contrast.js';
import { all, nameOf, normalised, recorded, reporter, sameText, shown, textOf, waitFor } from './elements.js';
import { exited, inEarnest, offerExit, refuseExit, setExit } from './exit.js';
import { looks, styleOf, unreachable } from './look.js';

/** Whether a pointer reaches what a reader needs in an element: its first number, and what is clicked. */
function reach(element, { numbers }, report) {
  const what = nameOf(element);
  const number = element.shadowRoot.querySelector('a[href^="tel:"]');
  // A number in a closed answer becomes reachable when the answer is opened.
  const why = number && !number.closest('details') && unreachable(number);
  if (why) report(`! ${what}: its first number ${why}`);
  if (numbers && !number) report(`! ${what}: no number to call`);
  const { part } = interactionOf(element);
  const whyNot = unreachable(part);
  if (whyNot) report(`! ${what}: its ${part.localName} ${whyNot}`);
}

function interact(element, report) {
  const what = nameOf(element);
  const { part, before, after } = interactionOf(element);
  if (!before) report(`! ${what}: was not as at the start`);
  part.click();
  return waitFor(`${what} answers a click`, after);
}

/** Everything that is expected of a page where the elements are upgraded. */
async function upgraded(names, expected, known, others) {
  const { lines, report } = reporter();
  try {
    const elements = await shown(names, others);
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      const name = nameOf(element);
      const printRegion = element.shadowRoot.querySelector('[data-region=print]');
      sameText(name, 'text', normalised(textOf(element.shadowRoot)), expected[name].sum, report);
      const print = normalised(printRegion.textContent);
      if (print !== (cannotPrint ? '' : 'Εκτύπωση')) report(`! ${name}, print: text differs: found «${print}»`);
      report(`# version ${element.constructor.version}`);
      looks(element, known, report);
      reach(element, expected[name], report);
    }
    // Only now: every click has the page laid out anew.
    for (let i = 0; i < elements.length; i++) await interact(elements[i], report);
  } catch (error) {
    report(`! ${error}`);
  }
  return lines.concat(recorded()).join('\n');
}

/** The numbers of a fallback: all of them, reachable, and each calls what it shows. */
function checkNumbers(what, element, count, report) {
  const numbers = element.querySelectorAll('a[href^="tel:"]');
  if (numbers.length !== count) report(`! ${what}: ${numbers.length} numbers instead of ${count}`);
  for (let i = 0; i < numbers.length; i++) {
    const href = numbers[i].getAttribute('href');
    const why = unreachable(numbers[i]);
    if (why) report(`! ${what}: its number ${href} ${why}`);
    // The country code is not shown.
    if (href.replace(/^tel:(\+30|\+357)?/, '') !== /^[\d\s]+/.exec(numbers[i].textContent)[0].replace(/\D/g, ''))
      report(`! ${what}: ${numbers[i].textContent} calls ${href}`);
  }
}

/**
 * The text inside the tags, of a page where nothing is upgraded: whole, visible, and its numbers can be called.
 * Synchronous, as pages without scripts cannot wait.
 */
function fallback(names, expected) {
  const { lines, report } = reporter();
  const elements = document.querySelectorAll('[data-fallback]');
  if (elements.length !== names.length) report(`! ${elements.length} fallbacks instead of ${names.length}`);
  for (let i = 0; i < elements.length; i++) {
    const what = names[i];
    sameText(what, 'fallback', normalised(elements[i].textContent), expected[what].sum, report);
    const answers = elements[i].querySelectorAll('details');
    for (let j = 0; j < answers.length; j++) answers[j].open = true;
    const why = unreachable(elements[i].querySelector('h2'));
    if (why) report(`! ${what}: its title ${why}`);
    checkNumbers(what, elements[i], expected[what].numbers, report);
  }
  return lines.concat(recorded()).join('\n');
}

window.prinProbe = {
  all,
  waitFor,
  shown,
  styleOf,
  faint,
  upgraded,
  fallback,
  offerExit,
  setExit,
  inEarnest,
  refuseExit,
  exited,
};
