/** The accessibility tree as text: a line for each node, with role, level, name and state, indented as nested. */

/** Roles without meaning: their children are put in their place. */
const TRANSPARENT = ['none', 'generic', 'RootWebArea', 'Section', 'LayoutTable'];
const DROPPED = ['InlineTextBox', 'LineBreak'];
/** @type {Record<string, string>} */
const ROLES = { StaticText: 'text', LabelText: 'label', ListMarker: 'marker', DisclosureTriangle: 'disclosure' };

/**
 * The properties of a node that are written out.
 * @type {Record<string, (value: string | boolean) => string | boolean>}
 */
const STATES = {
  checked: (value) => (value === 'true' ? 'ticked' : 'not ticked'),
  expanded: (value) => (value ? 'open' : 'closed'),
  live: (value) => value,
  disabled: (value) => value && 'disabled',
  readonly: (value) => value && 'read only',
  required: (value) => value && 'required',
};

/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} AXNode */
/** @typedef {{ role: string, name: string, states: (string | boolean)[], inside: Spoken[] }} Spoken */

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>} the lines of the page's tree
 */
export async function treeOf(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {(node: AXNode) => Spoken[]} */
  const inside = (node) => {
    const found = (node.childIds ?? []).flatMap((id) =>
      byId.has(id) ? kept(/** @type {AXNode} */ (byId.get(id))) : [],
    );
    // A text in pieces, some in another language, is read as one; where two words touch, one block ends and another
    // begins.
    /** @type {Spoken[]} */
    const joined = [];
    for (const one of found) {
      const last = joined.at(-1);
      if (
        one.role === 'text' &&
        last?.role === 'text' &&
        !/[\p{L}\p{N}]\n[\p{L}\p{N}]/u.test(`${last.name}\n${one.name}`)
      )
        last.name += one.name;
      else joined.push(one);
    }
    return joined;
  };
  /** @type {(node: AXNode) => Spoken[]} */
  const kept = (node) => {
    const role = node.role?.value;
    if (DROPPED.includes(role)) return [];
    if (node.ignored || TRANSPARENT.includes(role)) return inside(node);
    const states = (node.properties ?? []).map(({ name, value }) => STATES[name]?.(value.value)).filter(Boolean);
    // A slider may hold 0; an empty field holds nothing to tell.
    if (![undefined, ''].includes(node.value?.value)) states.push(`holds "${node.value?.value}"`);
    if (node.description?.value) states.push(`described as "${node.description.value}"`);
    const level = role === 'heading' ? ` ${node.properties?.find(({ name }) => name === 'level')?.value.value}` : '';
    return [
      {
        role: `${ROLES[role] ?? role}${level}`,
        name: node.name?.value ?? '',
        states,
        inside: role === 'StaticText' ? [] : inside(node),
      },
    ];
  };
  /** @type {(node: Spoken, depth: number) => string[]} */
  const lines = (node, depth) => {
    const texts = node.inside.every(({ role }) => role === 'text')
      ? node.inside.map(({ name }) => name).join('')
      : null;
    // A node that holds nothing but its name, or nothing but text, is one line.
    const folded = texts !== null && (!node.name || bare(texts) === bare(node.name));
    const name = node.name || (folded ? texts : '');
    const line = [node.role, name && `"${plain(name)}"`, node.states.join(', ') && `(${node.states.join(', ')})`]
      .filter(Boolean)
      .join(' ');
    return [`${'  '.repeat(depth)}${line}`, ...(folded ? [] : node.inside.flatMap((one) => lines(one, depth + 1)))];
  };
  return inside(/** @type {AXNode} */ (byId.get(nodes[0].nodeId))).flatMap((node) => lines(node, 0));
}

const plain = (/** @type {string} */ text) => text.replace(/\s*\n\s*/g, ' ').trim();
const bare = (/** @type {string} */ text) => text.replace(/\s/g, '');

/**
 * The differences between two trees: removed lines, added lines, and before each place the line that is in both.
 * @param {string[]} before
 * @param {string[]} after
 */
export function changes(before, after) {
  // The longest run of lines that both have, from every place to the end.
  const same = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--)
      same[b][a] = before[b] === after[a] ? same[b + 1][a + 1] + 1 : Math.max(same[b + 1][a], same[b][a + 1]);
  /** @type {string[]} */
  const found = [];
  /** @type {string | undefined} */
  let stayed;
  /** @type {(sign: string, line: string) => void} */
  const change = (sign, line) => {
    if (stayed) found.push(`  ${stayed}`);
    stayed = undefined;
    found.push(`${sign} ${line}`);
  };
  for (let b = 0, a = 0; b < before.length || a < after.length;)
    if (b < before.length && before[b] === after[a]) {
      stayed = before[b];
      b++;
      a++;
    } else if (a === after.length || (b < before.length && same[b + 1][a] >= same[b][a + 1])) change('-', before[b++]);
    else change('+', after[a++]);
  return found;
}
