/** Addresses and the builder: one that names what there is not, its other language, and that of the files. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUILDER, choose, text, unfold } from './builder-page.mjs';
import { setUp } from './site.mjs';

const { at, open } = setUp();

test('a setting that is none of an element, in the address, is as nobody has chosen it', async () => {
  const page = await open(BUILDER);
  const settings = () =>
    page.$$eval('#builder [data-for] :is(select, [type=radio])', (controls) =>
      controls.map(({ name, type, value, checked }) => [name, value, type === 'radio' && checked].join()),
    );
  const untouched = await settings();
  const names = [...new Set(untouched.map((one) => one.split(',')[0]))];
  await page.goto(at(`${BUILDER}?again#${names.map((name) => `${name}=nothing`).join('&')}`));
  assert.deepEqual(await settings(), untouched);
  await page.close();
});

test('in the other language of the page the choices stay', async () => {
  const page = await open(`${BUILDER}#widget=talk-guide&country=CY`);
  await choose(page, 'swatch', '#761e34');
  await Promise.all([page.waitForNavigation(), page.click('nav a[hreflang=en]')]);
  assert.match(await text(page, 'text-code'), /data-prin="talk-guide"/);
  assert.equal(await page.$eval('[name=country]:checked', ({ value }) => value), 'CY');
  assert.equal(await page.$eval('[name=accent]', ({ value }) => value), '#761e34');
  await page.close();
});

test('an address of files that is none, or has no https, is told, with the address that the code has', async () => {
  const page = await open(BUILDER);
  await unfold(page);
  const noteFor = async (base) => {
    await page.$eval(
      '#field-base',
      (field, base) => {
        field.value = base;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      base,
    );
    return text(page, 'base-note');
  };
  const used = /src="(.*?)prin\.js"/.exec(await text(page, 'once-code'))[1];
  assert.ok((await noteFor('school.gr/prin')).endsWith(` ${used}`));
  assert.match(await noteFor('http://school.gr/prin/'), /https/);
  assert.doesNotMatch(await noteFor('https://school.gr/prin/'), /https/);
  await page.close();
});
