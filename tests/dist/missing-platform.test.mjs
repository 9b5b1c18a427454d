/**
 * Takes away every member of the platform that our script uses, one by one: it is absent, throws, or is wrapped in
 * strict code. The list comes from a run that records them (break-platform.js).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../tools/content/locales.mjs';
import { elementNames } from '../../tools/elements.mjs';
import { launch } from '../support/browser.mjs';

/** Built-ins of the language: Lit needs them for each element. Without one the text inside the tag stays. */
const BUILT_IN = 'Array|Boolean|Date|Function|Iterator|(Weak)?(Map|Set)|Number|Object|Promise|RegExp|String|Symbol';
const LANGUAGE = new RegExp(`^(window )?(${BUILT_IN})(\\.| |$)`);

/** Members of browsers without which no element can be made or filled, and why. There too the text inside stays. */
const ESSENTIAL = {
  'window HTMLElement': 'the base class of every element',
  'window customElements': 'defines the elements',
  'CustomElementRegistry.prototype get': 'finds out whether they are defined',
  'CustomElementRegistry.prototype define': 'defines them',
  'Document.prototype contentType': 'templates cannot be parsed in XML, so it is read first',
  'window trustedTypes': 'Lit reads it as it loads',
  'TrustedTypePolicyFactory.prototype emptyScript': 'Lit reads it as it loads',
  'TrustedTypePolicyFactory.prototype createPolicy': 'a policy that is refused must leave the text',
  'Element.prototype attachShadow': 'makes the root that is filled',
  'Element.prototype shadowRoot': 'finds a root that was prerendered',
  'Element.prototype innerHTML': 'the one way to parse the markup',
  'DocumentFragment.prototype querySelector': 'finds the places to fill',
  'DocumentFragment.prototype querySelectorAll': 'finds the lists of numbers',
  'HTMLElement.prototype dataset': 'names the numbers of a list',
  'NodeList.prototype @Symbol.iterator': 'goes through the lists of numbers',
  'NodeList.prototype length': 'goes through the lists of numbers',
};
/** No loop over nodes has a turn then, and nothing throws: the numbers in the lists are missing. */
const UNSEEN = ['NodeList.prototype length is absent'];

const ATTRIBUTES = 'heading-level="3" country="CY" quick-exit exit-href="/left/" audience="parent" open="prin-faq-02"';
const INSIDE = '<p data-fallback>112</p><p slot="local">Room 12</p>';
const script = readFileSync(path.join(root, 'dist/prin.js'), 'utf8');
/** The text inside is that of helpline-box first, whose observer looks at what is in sight. */
const names = [...elementNames].sort((one, other) => Number(other === 'helpline-box') - Number(one === 'helpline-box'));
const markup = (attributes) =>
  `<!doctype html><meta charset="utf-8"><script>parent.prinPrepare(window)</script>` +
  names.map((name) => `<prin-${name} data-trial ${attributes}>${INSIDE}</prin-${name}>`).join('');

let browser;
let page;
before(async () => {
  browser = await launch();
  page = await browser.newPage();
  await page.setContent('<style>iframe { position: fixed; inset: 0; width: 600px; height: 500px }</style>');
  await page.addScriptTag({ path: path.join(import.meta.dirname, 'break-platform.js') });
  await page.evaluate((text) => (window.prinScript = text), script);
});
after(() => browser.close());

const STRICT = 'is wrapped in strict code';
/**
 * Of the members that may be wrapped in strict code, those to be tried alone: that are called without their owner. The
 * others are wrapped all at once, until none of them is called so, and change nothing then.
 * @param {string[]} members
 * @param {string[]} whole what every element shows
 */
async function calledWithoutOwner(members, whole) {
  const alone = [];
  for (;;) {
    const given = members.filter((member) => !alone.includes(member));
    const { shown, errors, refused } = await page.evaluate(
      (...given) => window.prinTrials.wrapped(...given),
      markup(ATTRIBUTES),
      given,
    );
    alone.push(...refused);
    if (refused.length) continue;
    assert.deepEqual([shown, errors], [whole, []], `${given.length} members, each ${STRICT}`);
    return alone;
  }
}

const used = (attributes) => page.evaluate((html) => window.prinTrials.used(html), markup(attributes));

test('a page without any one member of the platform shows all of the text, or the text inside the tag', async (t) => {
  const plain = await used('');
  const { ways, shown, errors } = await used(ATTRIBUTES);
  assert.deepEqual(errors, []);
  for (const text of shown) assert.ok(text.length > 1000, `an element shows only «${text.slice(0, 40)}»`);
  const found = ways.map(([member]) => member);
  // The trial is one only if what is essential was seen in use.
  assert.deepEqual(
    Object.keys(ESSENTIAL).filter((member) => !found.includes(member)),
    [],
  );
  const strict = ways.filter(([, modes]) => modes.includes(STRICT)).map(([member]) => member);
  assert.ok(strict.length > 50, `only ${strict.length} members in strict code`);
  const alone = await calledWithoutOwner(strict, shown);
  const wrong = [];
  let trials = strict.length - alone.length;
  for (const [member, modes] of ways)
    for (const mode of modes) {
      if (mode === STRICT && !alone.includes(member)) continue;
      const one = await page.evaluate(
        (...given) => window.prinTrials.broken(...given),
        markup(ATTRIBUTES),
        member,
        mode,
      );
      trials++;
      const what = `${member} ${mode}`;
      const mayStay = LANGUAGE.test(member) || member in ESSENTIAL;
      one.shown.forEach((text, index) => {
        // Without what reads attributes the elements show what they show without any.
        const isWhole = text === shown[index] || text === plain.shown[index];
        if (!isWhole && !(mayStay && text === 'the text inside the tag') && !UNSEEN.includes(what))
          wrong.push(`${what}: ${names[index]} shows «${text.slice(0, 40)}»`);
      });
      // Lit's own callbacks throw without the language, and the browser reports that.
      if (!mayStay) wrong.push(...one.errors.map((error) => `${what}: ${error}`));
    }
  t.diagnostic(`${found.length} members in ${trials} ways, called without their owner: ${alone.join(', ') || 'none'}`);
  assert.ok(trials > 300, `only ${trials} trials`);
  assert.deepEqual(wrong, []);
});

test('a member that is called without its owner is told apart', async () => {
  const careless = `${markup(ATTRIBUTES)}<script>{ const call = matchMedia; call('print') }</script>`;
  const { refused } = await page.evaluate((...given) => window.prinTrials.wrapped(...given), careless, [
    'window matchMedia',
    'Document.prototype querySelector',
  ]);
  assert.deepEqual(refused, ['window matchMedia']);
});

test('additions to Object.prototype that descriptors and options would inherit leave the text whole', async () => {
  const { shown } = await used(ATTRIBUTES);
  const names =
    'value writable get set configurable enumerable slotAssignment customElementRegistry state noAccessor ' +
    'converter hasChanged reflect useDefault type wrapped signal once capture passive detail composed attributeFilter';
  const wrong = [];
  for (const name of names.split(' ')) {
    const one = await page.evaluate(
      (html, key) => window.prinTrials.polluted(html, key, 'manual'),
      markup(ATTRIBUTES),
      name,
    );
    if (one.errors.length || String(one.shown) !== String(shown)) wrong.push(`${name}: ${one.errors}`);
  }
  assert.deepEqual(wrong, []);
});
