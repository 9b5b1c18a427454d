/** Frameworks that hold the page and render it again. */
import { PRIN, group, html } from './page.mjs';

/** Renders four times; what a reader did stays, and what comes and goes does no harm. */
async function renderAgain({ shown, waitFor, all, names }, is) {
  const elements = await shown(names);
  const [signs, questions] = ['warning-signs', 'faq-accordion'].map((name) => elements[names.indexOf(name)]);
  const box = signs.shadowRoot.querySelector('input');
  box.click();
  questions.shadowRoot.querySelector('summary').click();
  for (let time = 1; time <= 4; time++) {
    await window.renderAgain();
    await waitFor(`rendered ${time} times`, () => document.querySelector(`.shown-${time}`));
    const level = time % 2 ? 'h3' : 'h2';
    await waitFor(`the titles are ${level}`, () =>
      all(document).every(
        (element) =>
          element.shadowRoot.querySelector('.title').localName ===
          (element.hasAttribute('heading-level') ? level : 'h2'),
      ),
    );
    is(`one more element at an odd time: ${time}`, all(document).length === names.length + (time % 2));
  }
  is('the tick is kept', box.checked && box.isConnected);
  is('the answer is still open', questions.shadowRoot.querySelector('details').open);
  box.click();
  questions.shadowRoot.querySelector('summary').click();
}

export default group(
  'Frameworks',
  ['React 19', 'Vue 3'].flatMap((framework) => {
    const app = `<div id="app"></div><script src="/app/${framework.split(' ')[0].toLowerCase()}.js"></script>`;
    return [
      {
        name: `${framework} renders around it, our script first`,
        html: html({ head: PRIN.replace('async ', ''), body: app }),
        act: renderAgain,
      },
      {
        name: `${framework} renders around it, our script last`,
        html: html({ head: '', body: app + PRIN.replace('async', 'defer') }),
        act: renderAgain,
      },
    ];
  }),
);
