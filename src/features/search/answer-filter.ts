import { setHidden } from '../../core/set-hidden.js';
import { createSearch, type WeightedText } from './search.js';

/** A word of an answer counts less than one of its question or of its search words. */
const ANSWER_WEIGHT = 0.4;

const textOf = (answer: Element, parts: string) =>
  [...answer.querySelectorAll(parts)].map(({ textContent }) => textContent).join(' ');

const textsOf = (answer: HTMLElement): WeightedText[] => [
  [`${textOf(answer, '.label')} ${answer.dataset['search']}`, 1],
  [textOf(answer, '.answer :is(p, li):not(.lines *, .meta)'), ANSWER_WEIGHT],
];

/**
 * Prepares the filter of the answers in a root: each is a `<details>` inside its group. Indexes them at the first use,
 * and again after a change of country, because their words may differ.
 * @returns A function that takes what a reader typed, moves the answers that fit into the results, best first, and
 *   returns their number. It hides the others and the headings of groups. If no word was typed, every answer is shown
 *   in its place again. An open answer stays open.
 */
export function createAnswerFilter(root: HTMLElement): (typed: string) => number {
  const answers = [...root.querySelectorAll('details')];
  const groups = answers.map((answer) => answer.parentElement);
  let search = createSearch([]);
  let country: string | undefined;
  return (typed) => {
    if (country !== (country = root.dataset['country'])) search = createSearch(answers.map(textsOf));
    const found = search(typed)?.map((position) => answers[position] as HTMLDetailsElement);
    const results = root.querySelector('.results') as HTMLElement;
    answers.forEach((answer, position) => {
      answer.hidden = found?.includes(answer) === false;
      if (!found || answer.hidden) groups[position]?.append(answer);
    });
    results.append(...(found ?? []));
    setHidden(results, !found);
    for (const heading of root.querySelectorAll('.group > .label')) setHidden(heading, Boolean(found));
    return found?.length ?? answers.length;
  };
}
