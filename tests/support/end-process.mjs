/** Ends a program that a test has started, and waits until it is gone: until then it may write to its folder. */
import { once } from 'node:events';

/**
 * @param {import('node:child_process').ChildProcess} program
 * @param {object} [options]
 * @param {boolean} [options.group] end its children too; it was started `detached`, as the head of a group of its own
 * @returns {Promise<void>} once it has ended, at once if it had before
 */
export async function endProcess(program, { group = false } = {}) {
  if (program.exitCode !== null || program.signalCode !== null || !program.pid) return;
  const ended = once(program, 'exit');
  try {
    process.kill(group ? -program.pid : program.pid, 'SIGTERM');
  } catch {
    // It has ended by itself, and its event is on the way.
  }
  await ended;
}
