/** Motion: an answer opens and closes with an animation, or at once if the reader prefers reduced motion. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { html, openPage } from '../support/pages.mjs';

const PAGE = 'https://school.test/';
let browser;
let checked = 0;
before(async () => {
  browser = await launch();
});
after(async () => {
  await browser?.close();
  console.log(`answers opened and closed: ${checked}`);
});

/** A page with the questions, and nothing below them. */
async function questions(motion) {
  const { page, close } = await openPage(browser, {
    [PAGE]: html('<prin-faq-accordion></prin-faq-accordion>', '<script src="/prin.js"></script>'),
  });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
  await page.waitForFunction(() => document.querySelector('prin-faq-accordion')?.hasUpdated);
  return { page, close };
}

/**
 * Every answer's heights: closed, on opening, open, on closing, closed again. What grows is listed nowhere; the mark
 * beside the question turns as long.
 */
const heights = (page) =>
  page.$eval('prin-faq-accordion', async ({ shadowRoot }) => {
    const seen = [];
    for (const answer of shadowRoot.querySelectorAll('details')) {
      const height = () => answer.getBoundingClientRect().height;
      const over = () => Promise.all(answer.getAnimations({ subtree: true }).map(({ finished }) => finished));
      const closed = height();
      answer.querySelector('summary').click();
      const opening = {
        height: height(),
        seen: answer.querySelector('.answer').checkVisibility({ contentVisibilityAuto: true }),
      };
      await over();
      const opened = height();
      answer.querySelector('summary').click();
      const closing = height();
      await over();
      seen.push({ closed, opening, opened, closing, again: height() });
    }
    return seen;
  });

test('an answer grows and shrinks with motion, and is visible from the start', async () => {
  const { page, close } = await questions('no-preference');
  for (const { closed, opening, opened, closing, again } of await heights(page)) {
    assert.ok(opened > closed + 50 && again === closed);
    assert.ok(opening.height < opened && opening.seen, `it grows: ${JSON.stringify({ closed, opening, opened })}`);
    assert.ok(closing > closed, 'it shrinks');
    checked++;
  }
  await close();
});

test('with prefers-reduced-motion an answer opens and closes at once', async () => {
  const { page, close } = await questions('reduce');
  for (const { closed, opening, opened, closing, again } of await heights(page)) {
    assert.deepEqual(
      { opening, closing, again },
      { opening: { height: opened, seen: true }, closing: closed, again: closed },
    );
    checked++;
  }
  await close();
});

test('a link to the last answer opens it at its full height and scrolls to it', async () => {
  const { page, close } = await questions('no-preference');
  // Higher than the answer.
  await page.setViewport({ width: 800, height: 1200 });
  const found = await page.$eval('prin-faq-accordion', async ({ shadowRoot }) => {
    const answer = [...shadowRoot.querySelectorAll('details')].at(-1);
    const came = new Promise((resolve) => addEventListener('hashchange', resolve));
    location.hash = answer.id;
    await came;
    const height = (one) => one.getBoundingClientRect().height;
    const [question, content] = answer.children;
    return {
      grown: height(answer) >= height(question) + height(content),
      inView: answer.getBoundingClientRect().bottom <= innerHeight,
      focused: shadowRoot.activeElement === question,
    };
  });
  assert.deepEqual(found, { grown: true, inView: true, focused: true });
  checked++;
  await close();
});

test('an answer that is printed while it opens is whole in print', async () => {
  const { page, close } = await questions('no-preference');
  const session = await page.createCDPSession();
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
  const ends = () =>
    page.$eval('prin-faq-accordion', ({ shadowRoot }) => {
      const [question, content] = shadowRoot.querySelector('details').children;
      return {
        box: question.parentElement.getBoundingClientRect().bottom,
        content: content.getBoundingClientRect().bottom,
      };
    });
  await page.$eval('prin-faq-accordion', ({ shadowRoot }) => (shadowRoot.querySelector('details').open = true));
  const screen = await ends();
  assert.ok(screen.content > screen.box, 'it stands still on its way');
  await page.emulateMediaType('print');
  const { box, content } = await ends();
  assert.ok(content > 0 && content <= box, `the answer ends at ${content}, its box at ${box}`);
  checked++;
  await close();
});
