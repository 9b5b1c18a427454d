/** What filters leave of our snippets, on the pages around them. */
import { PRIN, elementNames, group, html, shipped } from './page.mjs';

/** As Joomla's filter for authors leaves it: the tag and its style go, the template stays. */
const withoutTag = (snippet) => snippet.replace(/<\/?prin-[^>]*>/g, '');
const withoutStyle = (snippet) => snippet.replace(/<\/?style[^>]*>/g, '');
const withoutComments = (snippet) => snippet.replace(/<!--.*?-->/gs, '');
const articles = (change) =>
  elementNames
    .map(
      (name) =>
        `<article><p class="theirs">Πριν: ${name}</p>` +
        `${change(shipped(`prerendered/${name}.html`))}<p class="theirs">Μετά</p></article>`,
    )
    .join('');

const intact = async (_tools, is) => {
  const theirs = [...document.querySelectorAll('.theirs')];
  is(
    'the page is what the test wrote',
    theirs.length && document.querySelectorAll('article').length * 2 === theirs.length,
  );
  for (const one of theirs) is(`${one.textContent} shows`, one.getClientRects().length);
  const roots = [document, ...[...document.querySelectorAll('article')].flatMap((one) => one.shadowRoot ?? [])];
  for (const root of roots)
    for (const text of root.querySelectorAll('*'))
      if (text.localName !== 'style')
        for (const { nodeType, data } of text.childNodes)
          is(`no style in sight: ${String(data).slice(0, 40)}`, nodeType !== 3 || !data.includes('{'));
  for (const one of document.querySelectorAll('article'))
    is(
      'a number shows',
      [...one.querySelectorAll('a[href="tel:112"]')].some((link) => link.getClientRects().length),
    );
};

/** A browser makes a root of the template, for the article around it: what no slot shows is lost. */
const swallowed = {
  'the tag of the prerendered form is lost': withoutTag,
  'its tag and its style are lost': (snippet) => withoutStyle(withoutTag(snippet)),
  'its tag, its style and all comments are lost': (snippet) => withoutComments(withoutStyle(withoutTag(snippet))),
};

/** What Discourse leaves of a marked element: the mark of the element, not that of its line. */
const DISCOURSE =
  '<div data-prin="helpline-box"><p>Σχολικός ψυχολόγος: γραφείο 12, Τρίτη 10:00–13:00</p><a>112</a> ' +
  '<a>116 111</a></div>';
const lineShows = async ({ shown, names, waitFor }, is) => {
  const [box] = await shown(names);
  await waitFor('the line of the school shows', () => {
    const lines = [...document.querySelectorAll('p')].filter(
      (one) => one.textContent.includes('ψυχολόγος') && one.getClientRects().length,
    );
    return lines.length === 1 && box.contains(lines[0]);
  });
  is('in its band', !box.shadowRoot.querySelector('.local').hidden);
  const rest = [...box.parentElement.querySelectorAll('a')].filter((one) => !box.contains(one));
  is('the numbers stand in the box alone', !rest.some((one) => one.getClientRects().length));
};

export default group('Filters', [
  ...Object.entries(swallowed).flatMap(([name, change]) =>
    ['', PRIN].map((head) => ({
      name: `${name}, ${head ? 'with' : 'without'} the script: the article stays`,
      html: html({ head, body: articles(change) }),
      elements: [],
      exit: 'none',
      act: intact,
    })),
  ),
  {
    name: 'the mark of the own line is lost',
    html: html({ body: DISCOURSE }),
    elements: ['helpline-box'],
    act: lineShows,
  },
  {
    name: 'the mark of the own line is lost, with a number of the school and our whole text',
    html: html({
      body:
        '<div data-prin="helpline-box"><p>Η ψυχολόγος: <a href="tel:2101234567">210 1234567</a></p>' +
        '<h2>Ποιον να καλέσω;</h2><p>Μια πρόταση παλιάς έκδοσης.</p><p><a href="tel:112">112</a></p></div>',
    }),
    elements: ['helpline-box'],
    act: async ({ shown, names, waitFor }, is) => {
      const [box] = await shown(names);
      const line = () => box.querySelector('[slot=local]');
      await waitFor('the line of the school shows', () => line()?.getClientRects().length);
      is('it keeps its number', line().querySelector('a').getAttribute('href') === 'tel:2101234567');
      is('an old sentence of ours does not show', !document.querySelector('h2 + p').getClientRects().length);
      is('nor is it the line', box.querySelectorAll('[slot=local]').length === 1);
    },
  },
  {
    name: 'a line with our numbers, and a link to our page, are no line of the school',
    html: html({
      body:
        '<div data-prin="helpline-box"><p><a href="/dist/text/helpline-box.html">Βοήθεια</a></p>' +
        '<p>Τώρα: 116 111</p></div>',
    }),
    elements: ['helpline-box'],
    act: async ({ shown, names }, is) => {
      const [box] = await shown(names);
      await box.updateComplete;
      is('no band', box.shadowRoot.querySelector('.local').hidden);
      is('nothing of it shows', ![...document.querySelectorAll('p')].some((one) => one.getClientRects().length));
    },
  },
  {
    name: 'a class is the mark of a block',
    html: html({ body: elementNames.map((name) => `<div class="prin-${name} x"><p>${name}: 112</p></div>`).join('') }),
    act: async ({ shown, names }, is) => {
      for (const element of await shown(names))
        is('the text inside is hidden', !element.parentElement.querySelector('p').getClientRects().length);
    },
  },
  {
    name: 'a class around a tag, and in our words elsewhere, is no mark',
    html: html({
      body:
        elementNames.map((name) => `<div class="prin-${name}"><p><prin-${name}></prin-${name}></p></div>`).join('') +
        '<span class="prin-helpline-box">112</span><div class="sprin-helpline-box prin-other">116 111</div>',
    }),
    act: async ({ shown, names }, is) => {
      await shown(names);
      is(
        'others stay',
        document.querySelector('span').offsetWidth && document.querySelector('.prin-other').offsetWidth,
      );
    },
  },
  {
    name: 'a class that goes away takes the element with it',
    html: html({ body: '<p class="prin-helpline-box">112</p><i></i>' }),
    elements: ['helpline-box'],
    act: async ({ shown, names, waitFor }, is) => {
      const [box] = await shown(names);
      const block = box.parentElement;
      block.className = '';
      document.querySelector('i').append('the page changes');
      await waitFor('it is gone', () => !block.querySelector('prin-helpline-box'));
      is('the text shows', block.innerText.trim() === '112');
      block.className = 'prin-helpline-box';
      document.querySelector('i').remove();
    },
  },
]);
