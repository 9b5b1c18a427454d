import { guarded } from './attempt.js';

/** A page that undoes a step this soon after it, in milliseconds, answers the step. */
const ANSWER_MS = 20;
/** So does one that undoes more than these in one task, however long each takes. */
const MAX_TRIES = 3;
/** In one task the step runs no more often than this, whoever undoes it: the page must not freeze. */
const MAX_STEPS = 99;

/**
 * Returns a function that runs `step`, which adds nodes to the page and returns them. Where the page takes them out at
 * once, `step` runs again in a task of its own, because two observers that answer each other in one task freeze the
 * page; after the third time `giveUp` gets the parents of those nodes instead. A page that takes the nodes out later,
 * e.g. with each answer of its server, gets them back at once, however often.
 * @param isUndone whether the page has taken a node out of the parent it was added to
 */
export function persist(
  step: () => Node[],
  giveUp: (parents: (Node | null)[]) => void,
  isUndone = (node: Node, parent: Node | null) => node.parentNode !== parent,
): () => void {
  let added: [Node, Node | null][] = [];
  let addedAt = 0;
  let tries = 0;
  let stepsInTask = 0;
  let waiting = false;
  const run = () => {
    waiting = false;
    const nodes = step();
    if (!nodes.length) return;
    if (!stepsInTask++) window.setTimeout(() => (stepsInTask = 0));
    added = nodes.map((node) => [node, node.parentNode]);
    addedAt = Date.now();
  };
  const runLater = () => {
    waiting = true;
    window.setTimeout(guarded(run));
  };
  return () => {
    if (waiting) return;
    if (stepsInTask > MAX_STEPS) return runLater();
    if (Date.now() - addedAt > ANSWER_MS && stepsInTask < MAX_TRIES) tries = 0;
    else {
      const undone = added.filter(([node, parent]) => isUndone(node, parent));
      if (undone.length) {
        added = [];
        if (++tries < MAX_TRIES) runLater();
        else giveUp(undone.map(([, parent]) => parent));
        return;
      }
    }
    run();
  };
}
