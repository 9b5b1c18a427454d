import { setHidden } from '../../core/set-hidden.js';
import { createSearch } from './search.js';

const textOf = (answer: Element, parts: string) =>
  [...answer.querySelectorAll(parts)].map(({ textContent }) => textContent).join(' ');

/**
 * Indexes the answers in a root, each a `<details>` inside its group.
 * @returns A function that takes what a reader typed, moves the answers that fit into the results, best first, and
 *   returns their number. It hides the others and the headings of groups. If no word was typed, every answer is shown
 *   in its place again. An open answer stays open.
 */
export function createAnswerFilter(root: ParentNode): (typed: string) => number {
  const answers = [...root.querySelectorAll('details')];
  const groups = answers.map((answer) => answer.parentElement);
  const search = createSearch(
    answers.map((answer) => [
      `${textOf(answer, '.label')} ${answer.dataset['search'] ?? ''}`,
      textOf(answer, '.answer :is(p, li):not(.lines *, .meta)'),
    ]),
  );
  return (typed) => {
    const found = search(typed)?.map((position) => answers[position] as HTMLDetailsElement);
    answers.forEach((answer, position) => {
      answer.hidden = Boolean(found);
      groups[position]?.append(answer);
    });
    const results = root.querySelector('.results') as HTMLElement;
    for (const answer of found ?? []) {
      answer.hidden = false;
      results.append(answer);
    }
    setHidden(results, !found);
    for (const heading of root.querySelectorAll('.group > .label')) setHidden(heading, Boolean(found));
    return (found ?? answers).length;
  };
}
