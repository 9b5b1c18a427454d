import { createSearch } from './search.js';

/**
 * Indexes the answers in a root, each a `<details>` below the heading of its group; the group has their search words.
 * @returns A function that takes what a reader typed, moves the answers that fit into the results, best first, and
 *   returns their number. It hides the others and the headings of groups. If no word was typed, every answer is shown
 *   in its place again. An open answer stays open.
 */
export function createAnswerFilter(root: ParentNode): (typed: string) => number {
  const answers = [...root.querySelectorAll<HTMLElement>('.group')].flatMap((group) => {
    const words = group.dataset['search']?.split('|');
    return [...group.querySelectorAll('details')].map((answer, at) => ({ answer, group, words: words?.[at] }));
  });
  const search = createSearch(
    answers.map(({ answer, words }) => [
      `${answer.firstElementChild?.textContent} ${words}`,
      [...answer.querySelectorAll(':is(p, li):not(.lines *, .meta)')].map(({ textContent }) => textContent).join(' '),
    ]),
  );
  return (typed) => {
    const found = search(typed);
    const results = root.querySelector('.results') as HTMLElement;
    answers.forEach(({ answer, group }, at) => {
      answer.hidden = found?.includes(at) === false;
      (group.firstElementChild as HTMLElement).hidden = Boolean(found);
      group.append(answer);
    });
    results.append(...(found ?? []).map((at) => answers[at]?.answer as Element));
    results.hidden = !found;
    return (found ?? answers).length;
  };
}
