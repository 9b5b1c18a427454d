/** What a print must contain, from dist/html/, and the text of a PDF. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { shippedIn } from '../../tools/content/locales.mjs';
import { loadSharedContent } from '../../tools/content/plugin.mjs';

export const A4 = { format: 'A4', margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } };

/** The least height of the digits of a number, in points. */
const LARGE = 18;

/** A text without white space, as lines break anywhere. */
export const squeezed = (text) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');

/** The tags of blocks in the fallback. */
const BLOCKS = String.raw`div|p|h\d|li|ul|ol|details|summary|blockquote|table|caption|thead|tbody|tr|th|td`;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const textOf = (markup) => markup.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name) => ENTITIES[name]);

/**
 * The text of a helpline's link as an element shows it, where the look sets apart what is said before one calls; in the
 * fallback a comma does.
 * @param {string} text of the fallback
 * @param {string[]} briefs who answers, the longest first, as one may begin like another
 */
function asShown(text, briefs) {
  // The groups of a number are joined by spaces that do not break.
  const [number, who] = text.split(/ (.*)/s);
  const brief = briefs.find((one) => who === one || who.startsWith(`${one}, `));
  return brief === undefined ? text : `${number} ${brief}${who.slice(brief.length).replace(/^,/, '')}`;
}

/**
 * The texts of an element, from its fallback, which has no controls, and the groups of texts that a page break must not
 * part: an answer, an item of a list, a heading with what follows it.
 */
export async function expected(name, locale, folder = 'html') {
  const markup = await readFile(path.join(shippedIn(locale), folder, `${name}.html`), 'utf8');
  const { lines } = (await loadSharedContent(locale)).data.words;
  const briefs = Object.values(lines)
    .map(({ brief }) => brief.text)
    .sort((one, other) => other.length - one.length);
  const texts = [];
  const together = [];
  const open = [];
  const prose = [];
  let heading;
  for (const [, tag, text] of markup.matchAll(
    new RegExp(String.raw`(</?(?:${BLOCKS})\b[^>]*>)|((?:(?!</?(?:${BLOCKS})\b)[^])+)`, 'g'),
  )) {
    if (/^<(li|details)/.test(tag)) open.push(Object.assign([], { listed: tag.startsWith('<li') }));
    else if (/^<\/(li|details)/.test(tag)) together.push([...open.pop()]);
    else if (/^<h/.test(tag)) heading = [];
    const written = textOf(text ?? '').trim();
    if (!written) continue;
    const plain = /<a [^>]*><strong>/.test(text) ? asShown(written, briefs) : written;
    texts.push(plain);
    if (!open.some(({ listed }) => listed))
      prose.push(...[...text.matchAll(/<a href="(http[^"]*)"/g)].map(([, address]) => address));
    for (const parts of open) parts.push(plain);
    if (heading?.push(plain) === 2) {
      together.push(heading);
      heading = undefined;
    }
  }
  return {
    title: textOf(/<h2>(.*)<\/h2>/.exec(markup)[1]),
    texts,
    together,
    numbers: [
      ...new Set(
        [...markup.matchAll(/<a href="tel:[^"]*"><strong>([^<]*)/g)].map(([, number]) =>
          textOf(number).replaceAll('\u00a0', ' '),
        ),
      ),
    ],
    prose,
    addresses: [...new Set([...markup.matchAll(/<a href="(http[^"]*)"/g)].map(([, address]) => address))],
  };
}

/** Runs in the page: the texts of an element that are of no use in print. */
export const controls = (name) =>
  [
    ...document
      .querySelector(`prin-${name}`)
      .shadowRoot.querySelectorAll(
        '.button, .tools label, [data-region=exit], .private, .opening, [role=status], summary u, .end summary',
      ),
  ]
    .map(({ textContent }) => textContent)
    .filter((text) => text.trim());

/**
 * The pages of a PDF: the text of each, with and without its spaces, and the pieces that were set, with their height in
 * points.
 * @param {Uint8Array} bytes
 */
export async function read(bytes) {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const spaced = items
      .map(({ str, hasEOL }) => str + (hasEOL ? ' ' : ''))
      .join('')
      .replace(/\s+/g, ' ');
    pages.push({ spaced, text: squeezed(spaced), items });
  }
  return pages;
}

/**
 * Fails unless a print has all that is expected, in large digits, with no group parted, and none of the `unwanted`
 * texts.
 */
export function check(printed, { texts, together, numbers, addresses, prose }, unwanted) {
  const written = printed.map(({ text }) => text).join('');
  // In a sentence a link is followed by its address.
  const pages = printed.map((page) => ({ ...page, text: page.text.replace(/\(https:[^)]*\)/g, '') }));
  const whole = pages.map(({ text }) => text).join('');
  assert.ok(texts.length > 5 && together.length > 5 && numbers.length, 'there is something to look for');
  assert.deepEqual(
    texts.filter((text) => !whole.includes(squeezed(text))),
    [],
    'every text is on paper',
  );
  assert.deepEqual(
    numbers.filter((number) => !pages.some(({ spaced }) => spaced.includes(number))),
    [],
    'every number is, in its groups',
  );
  assert.deepEqual(
    addresses.filter((address) => !written.includes(address.replace(/^https:\/\/|\/$/g, ''))),
    [],
    'every address is written out',
  );
  assert.deepEqual(
    prose.filter((address) => !written.includes(`(${address})`)),
    [],
    'behind the words of a sentence too',
  );
  const large = numbers
    .flatMap((number) => number.split(' '))
    .filter(
      (group) =>
        !pages.some(({ items }) => items.some(({ str, height }) => str.includes(group) && height > LARGE - 0.5)),
    );
  assert.deepEqual(large, [], `every number is ${LARGE} points high`);
  const parted = together.filter(
    (parts) => !pages.some(({ text }) => parts.every((part) => text.includes(squeezed(part)))),
  );
  assert.deepEqual(parted, [], 'nothing that belongs together is parted by a page');
  assert.deepEqual(
    unwanted.filter((text) => whole.includes(squeezed(text))),
    [],
    'no control is on paper',
  );
  assert.doesNotMatch(whole, /[✓✔☑✗✘]/);
}
