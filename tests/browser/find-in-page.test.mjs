/** Find-in-page and links reach the content of elements out of sight, which the browser skips (content-visibility). */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { elementNames } from '../../tools/elements.mjs';
import { waitFor } from '../support/wait-for.mjs';
import { FORMS, openStacked, PAGE, SCREENS, settle, skippable, skippedOn } from './out-of-sight-page.mjs';

let checked = 0;
after(() => console.log(`find in page: ${checked}`));

for (const [where, viewport] of Object.entries(SCREENS)) {
  test(`${where}: find-in-page finds and shows skipped text, but not hidden text`, async () => {
    const { page, close } = await openStacked({ ...FORMS.script, viewport });
    const PLACES = '.title, .eyebrow, .label, .meta, .tel';
    const texts = await page.evaluate(
      (expected, places) => {
        const found = expected.flatMap((name) => [
          ...document.querySelector(`prin-${name}`).shadowRoot.querySelectorAll(places),
        ]);
        return [
          ...new Set(
            found
              .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 5)
              .map((one) => one.textContent.trim()),
          ),
        ].filter((text) => text.length > 5);
      },
      skippable,
      PLACES,
    );
    assert.ok(texts.length > 30, `${texts.length} texts`);
    for (const text of texts) {
      await page.goto(PAGE);
      await settle(page);
      assert.deepEqual(await skippedOn(page), skippable, 'they are skipped');
      assert.ok(await page.evaluate((wanted) => find(wanted, true), text), `«${text}» is not found`);
      await settle(page);
      const inView = await page.evaluate(
        (wanted, expected, places) =>
          expected.some((name) =>
            [...document.querySelector(`prin-${name}`).shadowRoot.querySelectorAll(places)].some((one) => {
              const { top, bottom, height } = one.getBoundingClientRect();
              return height && one.textContent.includes(wanted) && bottom > 0 && top < innerHeight;
            }),
          ),
        text,
        elementNames,
        PLACES,
      );
      assert.ok(inView, `«${text}» is not in view`);
      checked++;
    }
    await page.goto(PAGE);
    await settle(page);
    assert.equal(
      await page.$eval('prin-helpline-box >>> .local .label', (label) => find(label.textContent, true)),
      false,
    );
    await close();
  });

  test(`${where}: a link leads to an answer, or the page's own text, below skipped elements`, async () => {
    const answerAt = (page, id) =>
      page.$eval(
        'prin-faq-accordion',
        ({ shadowRoot }, wanted) => {
          const answer = shadowRoot.getElementById(wanted);
          return {
            open: answer.open,
            focused: shadowRoot.activeElement?.closest('details') === answer,
            top: Math.round(answer.getBoundingClientRect().top),
          };
        },
        id,
      );
    const linked = await openStacked({ ...FORMS.script, viewport, hash: 'prin-faq-07' });
    // Below the place where a quick exit would stick.
    const arrived = (id) =>
      waitFor(`${id} at its place`, async () =>
        isDeepStrictEqual(await answerAt(linked.page, id), { open: true, focused: true, top: 72 }),
      );
    await arrived('prin-faq-07');
    await linked.page.evaluate(() => scrollTo(0, 0));
    await settle(linked.page);
    await linked.page.evaluate(() => (location.hash = 'prin-faq-03'));
    await arrived('prin-faq-03');
    await linked.close();
    for (const how of Object.values(FORMS)) {
      const { page, close } = await openStacked({ ...how, viewport, hash: 'own' });
      assert.ok(Math.abs(await page.$eval('#own', (own) => own.getBoundingClientRect().top)) <= 1);
      await close();
      checked++;
    }
    checked += 2;
  });
}
