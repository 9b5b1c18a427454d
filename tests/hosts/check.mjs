/** Checks one host page in one engine. */
import { accessSync } from 'node:fs';
import { pressExit } from './press-exit.mjs';
import { hash } from './probe/hash.mjs';

/** Helpers passed to a host page's `act` function. */
const toolsSource = (expected, page) =>
  `({ waitFor: prinProbe.waitFor, all: prinProbe.all, shown: prinProbe.shown, styleOf: prinProbe.styleOf, ` +
  `faint: prinProbe.faint, ` +
  // Few ask for all texts, which are long.
  `names: ${JSON.stringify(page.elements)}` +
  `${/\bexpected\b/.test(page.act) ? `, expected: ${JSON.stringify(expected)}` : ''} })`;

/** Builds the script that runs the page's `act`, and answers with its failed expectations, one per line. */
const actScript = (page, expected) => `(async () => {
  const wrong = [];
  try {
    await (${page.act})(${toolsSource(expected, page)}, (what, truth) => truth || wrong.push('! ' + what));
  } catch (error) {
    wrong.push('! the host: ' + error);
  }
  return wrong.join('\\n');
})()`;

/** Builds the call of a function of the probe: on the page, or in its frame, which answers by a message. */
function callScript(page, name, ...args) {
  const given = JSON.stringify(args);
  if (!page.reportsItself) return `prinProbe.${name}(...${given})`;
  return `new Promise((resolve) => {
    const count = hostMessages.length;
    frames[0].postMessage({ probe: ${JSON.stringify(name)}, given: ${given} }, '*');
    (function look() { hostMessages.length > count ? resolve(hostMessages[count]) : setTimeout(look, 5) })();
  })`;
}

/** Reads the styles of parts from the probe's lines; those that are known are not sent again. */
function readLooks(lines, known) {
  const looks = {};
  for (const line of lines) {
    const [part, sum, ...style] = line.slice(2).split('\t');
    looks[part] = { sum: Number(sum), style: style.length ? style.filter(Boolean) : known[part].style };
  }
  return looks;
}

/** What the probe needs to know of texts: each by its hash, since they are long. */
const sumsOf = (names, kind, expected) =>
  Object.fromEntries(names.map((name) => [name, { sum: hash(expected[name][kind]), numbers: expected[name].numbers }]));

/** Where a text that the probe found differs from the expected one. */
function textDiffers(line, expected) {
  const [name, kind, actual] = line.slice(2).split('\t');
  const wanted = expected[name][kind];
  let at = 0;
  while (at < actual.length && actual[at] === wanted[at]) at++;
  const part = (text) => text.slice(at, at + 40);
  return `${name}, ${kind}: differs at ${at}: expected «${part(wanted)}», found «${part(actual)}»`;
}

/** What looks different from the reference page, apart from the properties that may differ. */
function differences(looks, reference, mayDiffer, name) {
  const wrong = [];
  const allowed = new RegExp(`^(?:${Object.keys(mayDiffer).join('|')}): `);
  const isAllowed = (value) => Object.keys(mayDiffer).length && allowed.test(value);
  for (const [part, { style, sum }] of Object.entries(looks)) {
    if (!reference[part]) wrong.push(`${part}: not on «${name}»`);
    else if (sum !== reference[part].sum)
      for (const value of style)
        if (!reference[part].style.includes(value) && !isAllowed(value))
          wrong.push(`${part}: ${value}, not as on «${name}»`);
  }
  return wrong;
}

/** Console messages and errors that are not expected, and expected ones that did not come. */
function unexpected(messages, expectConsole) {
  const left = [...expectConsole];
  const wrong = [];
  for (const message of messages) {
    // Browsers ask for an icon by themselves, and strict policies refuse it.
    if (message.includes('/favicon.ico')) continue;
    // What Chromium says of a prerendered root that arrives after the script, and of copying in a sandbox.
    if (/second declarative shadow root|permissions policy applied/.test(message)) continue;
    const at = left.findIndex((start) => message.includes(start));
    if (at >= 0) left.splice(at, 1);
    else wrong.push(`heard: ${message}`);
  }
  return [...wrong, ...left.map((line) => `not heard: ${line}`)];
}

/** The first file that a page needs and this machine does not have. */
export function missingFiles(page) {
  return page.needs.find((file) => {
    try {
      accessSync(file);
      return false;
    } catch {
      return true;
    }
  });
}

/**
 * Opens a page, lets it act, and checks it.
 * @param {import('./pages/page.mjs').Page} page with what this engine expects
 * @param {object} context
 * @param {import('./engines/engine.mjs').Engine} context.engine
 * @param {string} context.name of the engine
 * @param {import('./server.mjs').Server} context.server
 * @param {object} context.expected texts of the elements, by name
 * @param {Map<string, object>} context.references how the parts of reference pages look, by the page's name
 * @returns {Promise<string[]>} what is wrong
 */
export async function check(page, { engine, name, server, expected, references }) {
  const wrong = [];
  const reference = page.compareWith ? references.get(page.compareWith) : {};
  if (!reference) return [`«${page.compareWith}» did not run before it`];
  const known = Object.fromEntries(Object.entries(reference).map(([part, { sum }]) => [part, sum]));
  const answers = [];
  let hasProbe = page.reportsItself;
  /** Asks the page; the first question brings the probe along. */
  const ask = async (expression) => {
    const probe = hasProbe ? '' : `if (!window.prinProbe) {\n${server.probe}\n}`;
    hasProbe = true;
    const lines = (await engine.ask(probe ? `(() => { ${probe}\nreturn ${expression} })()` : expression)).split('\n');
    answers.push(lines);
    return lines;
  };
  const call = (name, ...args) => callScript(page, name, ...args);
  try {
    await engine.open(server.address(page));
    if (page.act) {
      await ask(actScript(page, expected));
      // The host may have led to another page.
      hasProbe = false;
    }
    const sums = (names, kind) => sumsOf(names, kind, expected);
    if (page.elements.length)
      await ask(call('upgraded', page.elements, sums(page.elements, 'text'), known, page.fallback.length));
    if (page.fallback.length) await ask(call('fallback', page.fallback, sums(page.fallback, 'fallback')));
    for (const { what, focus, press, holds } of page.typing) {
      await engine.ask(`((${focus})(), '')`);
      for (const key of press) await engine.press(key);
      if ((await engine.ask(`(${holds})() ? 'yes' : 'no'`)) !== 'yes') wrong.push(what);
    }
    await pressExit(page, { engine, name, server, ask, call });
  } catch (error) {
    wrong.push(`the engine: ${error.message}`);
  }
  const lines = answers.flat();
  const of = (start) => lines.filter((line) => line.startsWith(start));
  wrong.push(...of('! ').map((line) => line.slice(2)));
  wrong.push(...of('~ ').map((line) => textDiffers(line, expected)));
  const looks = readLooks(of('= '), reference);
  if (page.compareWith) wrong.push(...differences(looks, reference, page.mayDiffer, page.compareWith));
  else references.set(page.name, looks);
  if (page.elements.length && !Object.keys(looks).length) wrong.push('no part was looked at');
  for (const version of of('# version ').map((line) => line.slice('# version '.length)))
    if (page.version && version !== page.version) wrong.push(`version ${version} instead of ${page.version}`);
  // Each answer has all messages so far: the last that has any has them all.
  const recorded = answers
    .map((answer) => answer.filter((line) => line.startsWith('# heard ')))
    .filter((one) => one.length);
  const messages = (recorded.at(-1) ?? []).map((line) => line.slice('# heard '.length));
  if (!page.ignoreConsole) wrong.push(...unexpected([...messages, ...engine.consoleErrors()], page.expectConsole));
  return wrong;
}
