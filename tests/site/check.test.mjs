/** The page «Did it break on my page?»: what is pasted is diagnosed there, told in words, and goes nowhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../tools/diagnose/advice.mjs';
import { MADE, SAMPLES, sampleText } from './diagnosed.mjs';
import { setUp } from './site.mjs';

const { at, open } = setUp();
const PAGES = { el: 'site/check.html', en: 'site/en/check.html' };

/** Pastes a source and presses the button; what is written then. */
async function check(page, text, press = () => page.click('#check button')) {
  await page.$eval('#source', (field, value) => void (field.value = value), text);
  await press();
  return page.$eval('#found', (found) => ({
    title: found.querySelector('h2').textContent,
    focused: document.activeElement === found.querySelector('h2'),
    what: [...found.querySelectorAll('.what')].map(({ textContent }) => textContent),
    again: found.querySelector('.go a')?.href,
    host: document.querySelector('#host').value,
  }));
}
const plain = (text) => text.replaceAll('`', '');

for (const [locale, file] of Object.entries(PAGES))
  test(`in ${locale} every sample gets its verdict and its findings in words, and nothing is sent`, async () => {
    const page = await open(file);
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const [name, verdict, findings] of SAMPLES) {
      const text = await sampleText(name);
      if (!text.trim()) continue;
      const { title, focused, what } = await check(page, text);
      assert.equal(title, words[locale].verdicts[verdict][0], name);
      assert.ok(focused, name);
      for (const id of findings) assert.ok(what.includes(plain(words[locale].findings[id][0])), `${name}: ${id}`);
    }
    assert.deepEqual(requests, []);
    await page.close();
  });

test('by keyboard at 320 px: a damaged page leads to the builder, with its widget and its host', async () => {
  const page = await open(PAGES.el, { width: 320, height: 700 });
  const { again, host, title } = await check(page, await sampleText('elgg63/a3-tag-oneline'), async () => {
    await page.focus('#check button');
    await page.keyboard.press('Enter');
  });
  assert.equal(title, words.el.verdicts.broken[0]);
  assert.equal(host, 'elgg');
  assert.equal(again, at('site/builder.html#widget=helpline-box&host=elgg'));
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
  await page.close();
});

test('a sound page is told that all is well, and has nothing to mend', async () => {
  const page = await open(PAGES.en);
  const { title, again } = await check(page, MADE[0][0]);
  assert.equal(title, words.en.verdicts.sound[0]);
  assert.equal(again, undefined);
  await page.close();
});

test('a shortcode that nothing turns into an element leads to the builder with its widget', async () => {
  const page = await open(PAGES.el);
  const { again } = await check(page, '<p>[prin element="warning-signs" country="CY"]</p>');
  assert.equal(again, at('site/builder.html#widget=warning-signs'));
  await page.close();
});

test('an address has nothing to mend', async () => {
  const page = await open(PAGES.el);
  const { title, again } = await check(page, 'https://school.test/');
  assert.deepEqual([title, again], [words.el.verdicts.address[0], undefined]);
  await page.close();
});

test('the host that a source shows is that of this source, unless the reader has chosen one', async () => {
  const page = await open(PAGES.en);
  const tag = MADE[0][0];
  const made = (generator) => `<meta name="generator" content="${generator}">${tag}`;
  assert.equal((await check(page, made('Joomla!'))).host, 'joomla');
  assert.equal((await check(page, made('Drupal 11'))).host, 'drupal');
  assert.equal((await check(page, tag)).host, '');
  await page.select('#host', 'plone');
  assert.equal((await check(page, made('Joomla!'))).host, 'plone');
  await page.select('#host', '');
  assert.equal((await check(page, made('Joomla!'))).host, 'joomla');
  await page.close();
});
