/** What a run found, in figures: medians of its rounds, over the page alone, beside plain HTML. */
import { elementNames } from '../../tools/elements.mjs';
import { BUDGETS, verdict, whyBytes } from '../measure/budgets.mjs';

export const OURS = ['prin', 'prin-bare', 'prin-prerendered'];
export const median = (values) => {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const mediansOf = (rounds, names) =>
  Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name]))]));

/** One target's figures; those of a phase that was not run are missing. */
function figuresOf({ title, wire, cost, load, opening, growth }, { counts, targets: { blank } }) {
  const [, before, last] = counts;
  const points = growth.length && counts.map((_, index) => median(growth.map((round) => round[index].task)));
  return {
    title,
    wire,
    // Taken off round by round: the page alone was measured in the same minute.
    cpu: cost.length ? median(cost.map(({ task }, round) => task - blank.cost[round].task)) : undefined,
    ...(load.length && mediansOf(load, ['firstText', 'text', 'paint', 'shift'])),
    ...(opening.length && { opening: mediansOf(opening, ['still', 'moving', 'shown', 'event']) }),
    ...(points && { points, slope: median(growth.map((round) => (round[2].task - round[1].task) / (last - before))) }),
  };
}

/** @returns {Record<string, ReturnType<typeof figuresOf>>} */
export const figures = (data) =>
  Object.fromEntries(
    Object.entries(data.targets)
      .filter(([id]) => id !== 'blank')
      .map(([id, target]) => [id, figuresOf(target, data)]),
  );

/** Every budget with what each of our forms measures; a form that a budget does not ask for has no figure. */
export function againstBudgets(data) {
  const { html, ...all } = figures(data);
  const of = (take, forms = OURS) =>
    Object.fromEntries(forms.filter((id) => all[id]).map((id) => [id, take(all[id], id)]));
  const nodesOf = ({ wire }, id) => (wire.each.nodes - (id === 'prin' ? data.pasted.nodes : 0)) / html.wire.each.nodes;
  const rows = [
    ...data.weights.map(({ file, over, must, aim }) => ({
      what: `${file}, brotli over its words`,
      must,
      aim,
      unit: 'B',
      why: whyBytes(file),
      found: { [file]: over },
    })),
    { ...BUDGETS.requests, found: of(({ wire }) => wire.requests + wire.outside.length) },
    { ...BUDGETS.after, found: of(({ wire }) => wire.after) },
    { ...BUDGETS.calls, found: of(({ wire }) => wire.calls / elementNames.length) },
    { ...BUDGETS.nodes, found: of(nodesOf) },
    { ...BUDGETS.listeners, found: of(({ wire }) => wire.each.listeners / elementNames.length) },
    { ...BUDGETS.heap, found: of(({ wire }) => wire.each.heap / elementNames.length) },
    { ...BUDGETS.shift, found: of(({ shift }) => shift, ['prin', 'prin-prerendered']) },
    { ...BUDGETS.growth, found: of(({ slope }) => slope / html.slope) },
    { ...BUDGETS.opening, found: of(({ opening }) => opening.still / html.opening.still) },
    { ...BUDGETS.text, found: of(({ text }) => text / html.text, ['prin-prerendered']) },
  ];
  return rows.map((row) => ({ ...row, verdict: verdict(row, Math.max(...Object.values(row.found))) }));
}
