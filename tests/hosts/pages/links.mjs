/** Links to answers: clicked, taken over by routers, written by mailers, into parts of the page that are closed. */
import { PRIN, group, html, inline, tags } from './page.mjs';

const HIGH = '<div style="height: 1500px"></div>';
const LINK = '<p><a id="to" href="#prin-faq-07">Απάντηση</a></p>';
const linked = (body, { link = LINK, script = '', head = PRIN } = {}) =>
  html({ head, body: link + HIGH + body + HIGH + (script && inline(script)) });

/** Follows every link of the page twice, and each time finds the answer open and in view. */
async function followLinks({ shown, waitFor, all, names }, is) {
  await shown(names);
  const questions = all(document).find(({ localName }) => localName === 'prin-faq-accordion');
  const answer = questions.shadowRoot.getElementById('prin-faq-07');
  for (const link of document.querySelectorAll('#to, .to'))
    for (const time of ['first', 'second']) {
      link.click();
      await waitFor(`${link.getAttribute('href')} leads to the answer, ${time} time`, () => {
        const { top, height } = answer.getBoundingClientRect();
        return (
          answer.open &&
          height &&
          top >= 0 &&
          top < innerHeight &&
          (answer.checkVisibility?.({ contentVisibility: true }) ?? 1)
        );
      });
      if (link.dataset.late !== undefined)
        await waitFor('the address is that of the link', () => location.hash === link.hash);
      answer.open = false;
      scrollTo(0, 0);
      // What follows the arrival is over as soon as the reader does something.
      dispatchEvent(new CustomEvent('wheel'));
    }
  is('some link was followed', document.querySelector('#to, .to'));
}

/** Adds the elements while a field has the focus, and the address names an answer. */
async function writesOn({ waitFor, shown, names }, is) {
  await waitFor('the script has run', () => customElements.get('prin-faq-accordion'));
  const field = document.querySelector('#own');
  history.replaceState(null, '', '#prin-faq-07');
  field.focus();
  const before = scrollY;
  document.querySelector('main').innerHTML = names.map((name) => `<prin-${name}></prin-${name}>`).join('');
  const elements = await shown(names);
  const answer = elements[names.indexOf('faq-accordion')].shadowRoot.getElementById('prin-faq-07');
  await waitFor('the answer is open', () => answer.open);
  is('the focus stays', document.activeElement === field);
  is('nothing scrolls', scrollY === before);
  answer.open = false;
  field.remove();
}

/** A link that a script of the page takes over. */
const router = (then) =>
  `document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    ${then}
  })`;

export default group('Links to answers', [
  { name: 'a link to an answer, clicked twice', html: linked(tags), act: followLinks },
  {
    name: 'a router that calls pushState',
    html: linked(tags, { script: router("history.pushState({}, '', link.hash)") }),
    act: followLinks,
  },
  {
    name: 'a router that changes the address later',
    html: linked(tags, {
      link: LINK.replace('<a', '<a data-late'),
      script: router("setTimeout(() => history.pushState({}, '', link.hash), 50)"),
    }),
    act: followLinks,
  },
  {
    name: 'a smooth-scroll script that finds no element for the link',
    html: linked(tags, { script: router('document.getElementById(link.hash.slice(1))?.scrollIntoView()') }),
    act: followLinks,
  },
  {
    name: 'a router that scrolls to the top after it has changed the address',
    html: linked(tags, {
      script: router(
        "history.pushState({}, '', link.hash); setTimeout(() => scrollTo(0, 0), 10); setTimeout(() => " +
          'scrollTo(0, 0), 60)',
      ),
    }),
    act: followLinks,
  },
  {
    name: 'smooth scrolling past content that loads late',
    html: linked(`<div id="late"></div>${tags}`, {
      head: `<style>html { scroll-behavior: smooth }</style>${PRIN}`,
      script: "addEventListener('scroll', () => setTimeout(() => (late.style.height = '700px'), 100), { once: true })",
    }),
    act: followLinks,
  },
  {
    name: 'answers in a closed details',
    html: linked(
      `<details><summary>Για γονείς</summary><details><summary>Ερωτήσεις</summary>${tags}</details></details>`,
    ),
    act: followLinks,
  },
  {
    name: 'answers in hidden=until-found',
    html: linked(`<div hidden="until-found">${tags}</div>`),
    act: followLinks,
  },
  {
    name: "answers in a closed details of another element's shadow root",
    html: linked('<div id="theirs"></div>', {
      script:
        `theirs.attachShadow({ mode: 'open' ` +
        `}).innerHTML = ${JSON.stringify(`<details><summary>Ερωτήσεις</summary>${tags}</details>`)}`,
    }),
    act: followLinks,
  },
  {
    name: 'answers in a slot that lies in a closed details',
    html: linked(`<div id="theirs">${tags}</div>`, {
      script:
        "theirs.attachShadow({ mode: 'open' }).innerHTML = '<details><summary>Ερωτήσεις</summary>" +
        "<slot></slot></details>'",
    }),
    act: followLinks,
  },
  {
    name: 'links as mailers, chats and routers write them',
    html: linked(tags, {
      link: [
        '#prin-faq-07?utm_source=mail',
        '#prin-faq-07&fbclid=1',
        '#prin-faq-07)',
        '#prin-faq-07.',
        '#prin-faq-07%20',
        '#prin%2Dfaq%2D07',
        '#PRIN-FAQ-07',
        '#/help#prin-faq-07',
        '#prin-faq-07:~:text=x',
      ]
        .map((href) => `<a class="to" href="${href}">Απάντηση</a> `)
        .join(''),
    }),
    act: followLinks,
  },
  {
    name: 'two copies of the questions, the first out of sight',
    html: linked(`<div id="phone" style="display: none"><prin-faq-accordion></prin-faq-accordion></div>${tags}`),
    act: async ({ waitFor, all }, is) => {
      const copies = () => all(document).filter(({ localName }) => localName === 'prin-faq-accordion');
      await waitFor('both are rendered', () => copies().length === 2 && copies().every((one) => one.hasUpdated));
      document.querySelector('#to').click();
      const answer = copies()[1].shadowRoot.getElementById('prin-faq-07');
      await waitFor('the one in sight is open', () => answer.open);
      const { top } = answer.getBoundingClientRect();
      is(`it is in view: ${top}`, top >= 0 && top < innerHeight);
      answer.open = false;
      dispatchEvent(new CustomEvent('wheel'));
      document.querySelector('#phone').remove();
    },
  },
  ...Object.entries({
    'a field of the page': '<input id="own">',
    'a component of the page': `<div id="own"></div>${inline(
      "document.querySelector('#own').attachShadow({ mode: 'open', delegatesFocus: true }).innerHTML =" +
        " '<p><input></p>'",
    )}`,
  }).map(([where, field]) => ({
    name: `questions that come while a reader writes in ${where}`,
    html: linked('<main></main>', { link: field }),
    act: writesOn,
  })),
  {
    name: 'a link to an answer, where a quick exit is offered: it adds no entry to the history',
    html: linked(tags),
    act: async ({ shown, names, waitFor }, is) => {
      const elements = await shown(names);
      const answer = elements[names.indexOf('faq-accordion')].shadowRoot.getElementById('prin-faq-07');
      const [link] = document.querySelectorAll('#to');
      /** The state of the entry before this one; `history.length` stops counting at 50. */
      const back = () =>
        new Promise((resolve) => {
          addEventListener('popstate', ({ state }) => resolve(state), { once: true });
          history.back();
        });
      history.pushState('before', '');
      history.pushState('here', '');
      elements[0].setAttribute('quick-exit', '');
      link.click();
      await waitFor('the answer is open', () => answer.open && location.hash === link.hash);
      is('with an exit the entry is replaced', (await back()) === 'before');
      elements[0].removeAttribute('quick-exit');
      await elements[0].updateComplete;
      answer.open = false;
      history.pushState('here', '');
      link.click();
      await waitFor('the answer is open again', () => answer.open && location.hash === link.hash);
      is('without an exit one is added', (await back()) === 'here');
      answer.open = false;
      scrollTo(0, 0);
      dispatchEvent(new CustomEvent('wheel'));
    },
  },
  {
    name: 'what the reader opened, when the page comes back',
    html: html(),
    act: async ({ shown, names }, is) => {
      const elements = await shown(names);
      const [answer, other] = elements[names.indexOf('faq-accordion')].shadowRoot.querySelectorAll('details');
      for (const type of ['pagehide', 'pageshow']) {
        answer.open = other.open = true;
        dispatchEvent(Object.assign(new CustomEvent(type), { persisted: true }));
        is(`after ${type} it is closed`, !answer.open && !other.open);
      }
    },
  },
]);
