/** One host page in one engine: what differs from what its data expects. */
import { accessSync } from 'node:fs';

/** What a page may see of the project's own tests besides the probe. */
const toolsSource = (expected, page) =>
  `({ until: prinProbe.until, all: prinProbe.all, shown: prinProbe.shown, styleOf: prinProbe.styleOf, names: ${JSON.stringify(page.elements)}, expected: ${JSON.stringify(expected)} })`;

/** The host's own deed as an expression; what is not as it should be is a line. */
const deed = (page, expected) => `(async () => {
  const wrong = [];
  try {
    await (${page.act})(${toolsSource(expected, page)}, (what, truth) => truth || wrong.push('! ' + what));
  } catch (error) {
    wrong.push('! the host: ' + error);
  }
  return wrong.join('\\n');
})()`;

/** How parts look, by engine: the reference pages say it once. */
function readLooks(lines, known) {
  const looks = {};
  for (const line of lines) {
    const [part, sum, ...style] = line.slice(2).split('\t');
    looks[part] = { sum: Number(sum), style: style.length ? style.filter(Boolean) : known[part].style };
  }
  return looks;
}

function differences(looks, reference, differs, name) {
  const wrong = [];
  const may = new RegExp(`^(?:${Object.keys(differs).join('|')}): `);
  const differ = (value) => Object.keys(differs).length && may.test(value);
  for (const [part, { style, sum }] of Object.entries(looks)) {
    if (!reference[part]) wrong.push(`${part}: not on «${name}»`);
    else if (sum !== reference[part].sum)
      for (const value of style)
        if (!reference[part].style.includes(value) && !differ(value))
          wrong.push(`${part}: ${value}, not as on «${name}»`);
  }
  return wrong;
}

/** What is heard but not expected, and what is expected but not heard. */
function unexpected(heard, says) {
  const left = [...says];
  const wrong = [];
  for (const line of heard) {
    // The browser's own wish, which a strict policy refuses it.
    if (line.includes('/favicon.ico')) continue;
    const at = left.findIndex((start) => line.includes(start));
    if (at >= 0) left.splice(at, 1);
    else wrong.push(`heard: ${line}`);
  }
  return [...wrong, ...left.map((line) => `not heard: ${line}`)];
}

/** Why a page cannot run here, or nothing. */
export function lacking(page) {
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
 * @param {object} data a page with what this engine expects
 * @param {{ engine: import('./engines/engine.mjs').Engine, address: string, probe: string, expected: object, references: Map<string, object> }} context
 * @returns {Promise<string[]>} what is wrong
 */
export async function check(page, { engine, address, probe, expected, references }) {
  const wrong = [];
  const reference = page.like ? references.get(page.like) : {};
  if (!reference) return [`«${page.like}» did not run before it`];
  const known = Object.fromEntries(Object.entries(reference).map(([part, { sum }]) => [part, sum]));
  const answers = [];
  const ask = async (expression) => answers.push((await engine.ask(expression)).split('\n'));
  const bringProbe = () => engine.ask(`(() => { ${probe}\nreturn '' })()`);
  try {
    await engine.open(address);
    const given = JSON.stringify(expected);
    if (page.asks)
      await ask(
        `new Promise((resolve) => { (function look() { hostMessages.length ? resolve(hostMessages[0]) : setTimeout(look, 5) })() })`,
      );
    else {
      await bringProbe();
      if (page.act) await ask(deed(page, expected));
      // The host may have written its page anew.
      if (page.act) await bringProbe();
      if (page.elements.length)
        await ask(
          `prinProbe.upgraded(${JSON.stringify(page.elements)}, ${given}, ${JSON.stringify(known)}, ${page.fallback.length})`,
        );
      if (page.fallback.length) await ask(`prinProbe.fallback(${JSON.stringify(page.fallback)}, ${given})`);
    }
  } catch (error) {
    wrong.push(`the engine: ${error.message}`);
  }
  const lines = answers.flat();
  const of = (start) => lines.filter((line) => line.startsWith(start));
  wrong.push(...of('! ').map((line) => line.slice(2)));
  const looks = readLooks(of('= '), reference);
  if (page.like) wrong.push(...differences(looks, reference, page.differs, page.like));
  else references.set(page.name, looks);
  if (page.elements.length && !Object.keys(looks).length) wrong.push('no part was looked at');
  for (const version of of('# version ').map((line) => line.slice('# version '.length)))
    if (page.version && version !== page.version) wrong.push(`version ${version} instead of ${page.version}`);
  // What was heard until the end stands in the last answer.
  const heard = (answers.at(-1) ?? [])
    .filter((line) => line.startsWith('# heard '))
    .map((line) => line.slice('# heard '.length));
  if (!page.noise) wrong.push(...unexpected([...heard, ...engine.heard()], page.says));
  return wrong;
}
