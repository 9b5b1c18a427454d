/** The snippets of the suite, and what must hold of each, whatever a filter has left of it. */
import { hosts } from '../../tools/snippets/hosts.mjs';
import { snippetFor } from '../../tools/snippets/snippet-for.mjs';
import { BASE, LINE } from './show.mjs';

const OPTIONS = {
  base: BASE,
  name: 'helpline-box',
  title: 'Ποιον να καλέσω;',
  attributes: { 'heading-level': '3' },
  local: LINE,
};

/** Each form once, as the first host has it that takes it; what only an address or a plugin makes is not text. */
const all = hosts.flatMap(({ id, forms }) => forms.map(({ form }) => ({ form, ...snippetFor(OPTIONS, id, form) })));
export const snippets = all.filter(
  ({ form }, index) =>
    !['address', 'page', 'shortcode'].includes(form) && all.findIndex((one) => one.form === form) === index,
);

/** The form of several lines: a classic editor puts a paragraph round its tag, and the text falls out. */
const MANY_LINES = 'tag';

/** A form with a line in a tag: without its mark it is bare text, which nothing tells from ours. */
const BARE_LINE = 'tag-line';

/** Two numbers with no sign between them, and both as they must stand. */
const RUN_TOGETHER = /112 ?116 ?111/;
const BOTH = /112.*116 111/;

/** The short text of a form that stands for the box as a link. */
const isLink = ({ form }) => form.startsWith('link');
const isFrame = ({ form }) => form.startsWith('frame');

/**
 * What a visitor sees, in signs: W the box, once; l its own line is lost; s its setting is lost; 2 our text stands
 * beside it; T numbers to tap, t numbers as text; F a frame, F300 a narrow one, F0 one without scripts; C code as text;
 * 0 nothing.
 * @param {{ form: string, kind: string, text: string }} snippet
 * @param {string} left what the filter has left
 * @param {any} seen what the browser shows of it
 */
export function judge(snippet, left, seen) {
  const wrong = [];
  const expect = (truth, what) => truth || wrong.push(what);
  const hasLine = snippet.text.includes(LINE);
  const code = seen.rest.includes('<');
  expect(seen.around, 'the article around it is not whole');
  expect(!RUN_TOGETHER.test(seen.rest), `two numbers run together: ${seen.rest}`);
  expect(seen.widgets < 2, 'the box shows twice');
  const twice = Boolean(seen.widgets && seen.rest && !code);
  expect(!twice || snippet.form === MANY_LINES, `beside the box shows: ${seen.rest}`);
  if (!seen.widgets && seen.rest && !isFrame(snippet))
    expect(BOTH.test(seen.rest), `the numbers are gone: ${seen.rest}`);
  // On a site without our script; where the filter has left it, no site is.
  if (seen.plain && !isFrame(snippet) && !left.includes('<script')) {
    expect(BOTH.test(seen.plain), `without our script the numbers are gone: ${seen.plain}`);
    expect(!RUN_TOGETHER.test(seen.plain), `without our script two numbers run together: ${seen.plain}`);
    if (isLink(snippet)) expect(seen.plain.includes(OPTIONS.title), `without our script no link shows: ${seen.plain}`);
  }
  if (isLink(snippet)) {
    // With its paragraph gone, its block is the article, which the box must not stand for.
    const isBare = !/<(?:p|div)\b/.test(left) && seen.link;
    expect(
      seen.widgets === 1 || code || isBare || !/<a\b[^>]*href=/.test(left),
      'the link is there and the box is not',
    );
    if (seen.widgets) expect(seen.level === 'h3', 'the setting of the address is lost');
  }
  const isUnmarked = snippet.form === BARE_LINE && !left.includes('slot=');
  if (hasLine && (seen.widgets || seen.rest)) expect(seen.line || isUnmarked, 'the own line does not show');
  const frames = seen.frames.map(([width, sandbox]) => (sandbox ? 'F0' : width < 320 ? 'F300' : 'F'));
  const signs = [
    seen.widgets && 'W',
    seen.widgets && seen.level !== 'h3' && 's',
    twice && '2',
    hasLine && !seen.line && (seen.widgets || seen.rest) && 'l',
    !seen.widgets && seen.rest && !code && (seen.calls ? 'T' : 't'),
    code && 'C',
    ...frames,
  ].filter(Boolean);
  return { signs: signs.join(' ') || '0', wrong };
}
