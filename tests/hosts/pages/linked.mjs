/** Links to text/<name>.html that become the widget, and those that stay links. */
import { PRIN, elementNames, group, html, inline } from './page.mjs';

const BOX = ['helpline-box'];
const TEL = '<a href="tel:112">112</a>, <a href="tel:116111">116 111</a>.';
/** An address of ours, as a site writes it: whole, and of any version. */
const address = (own, file = 'helpline-box.html', folder = 'dist') => `${own}/${folder}/text/${file}`;
const link = (href, words = 'Ποιον να καλέσω;', attributes = '') => `<a href="${href}"${attributes}>${words}</a>`;
const body =
  (make, more = {}) =>
  ({ own, other }) =>
    html({ body: make((...given) => address(own, ...given), other), ...more });

/** The text beside the link, and the link itself, do not show; nor does anything else of the block. */
const replaced = async ({ shown, names, waitFor }, is) => {
  const elements = await shown(names);
  for (const element of elements) {
    const block = element.parentElement;
    await waitFor('the element stands alone in its block', () => {
      const links = block.querySelectorAll('a');
      return [...links].every((one) => element.contains(one) || !one.getClientRects().length);
    });
    is('the block keeps its link', block.querySelector('a[href*="/text/"]'));
    is('nothing of ours is written on the block', !block.getAttributeNames().some((name) => name.startsWith('data-')));
  }
};
const becomes = (name, make, more = {}) => ({
  name: `${name}: a link becomes the widget`,
  html: body(make),
  elements: BOX,
  act: replaced,
  ...more,
});

const stays = (name, make) => ({
  name: `${name}: a link stays a link`,
  html: body(
    (at, other) => `<main id="at">${make(at, other)}</main><p>${link(at('faq-accordion.html'), 'Ερωτήσεις')}</p>`,
  ),
  // The one that becomes the widget shows that the script has looked.
  elements: ['faq-accordion'],
  act: async ({ shown, names }, is) => {
    await shown(names);
    for (const one of document.querySelectorAll('#at a[href*="/text/"]'))
      is(`it is seen: ${one.parentElement.outerHTML}`, one.getClientRects().length);
    is('nothing was added', !document.querySelector('#at [slot], #at prin-helpline-box'));
  },
});

const QUERY = 'heading-level=4&amp;country=CY&amp;audience=parent&amp;open=prin-faq-02&amp;onclick=x#prin-faq-07';
/** What the settings of an address do, and the answer behind its #. */
const settings = {
  name: 'settings in the query, and the id of an answer: a link becomes the widget',
  html: body(
    (at) => `<p>${link(`${at('faq-accordion.html')}?${QUERY}`)}</p><p>${link(at('cy/helpline-box.html'))}</p>`,
  ),
  elements: ['faq-accordion', 'helpline-box'],
  compareWith: '',
  act: async ({ shown, names }, is) => {
    const [questions, box] = await shown(names);
    const { shadowRoot } = questions;
    is('the level', shadowRoot.querySelector('.title').localName === 'h4');
    is('the country', shadowRoot.querySelector('.root').dataset.country === 'CY');
    is(
      'no other attribute',
      questions.getAttributeNames().sort().join() === 'audience,country,heading-level,open,slot',
    );
    is('the folder of a country', box.getAttribute('country') === 'CY');
    for (const id of ['prin-faq-02', 'prin-faq-07']) {
      is(`${id} is open`, shadowRoot.getElementById(id).open);
      // What follows opens an answer itself.
      shadowRoot.getElementById(id).open = false;
    }
    for (const one of [questions, box]) one.setAttribute('country', 'GR');
    questions.removeAttribute('audience');
    questions.removeAttribute('open');
    questions.setAttribute('heading-level', '2');
  },
};

/** Where pages put a link of ours, and what editors do to its address, each in a paragraph that becomes the widget. */
const FOUND = (at) => [
  link(
    at()
      .toUpperCase()
      .replace(/^(\S+?\/\/[^/]*).*/, '$1') + new URL(at()).pathname,
  ),
  link(`  ${at()} `),
  link(at('helpline-box.html', 'el/../dist')),
  link(`${at()}?utm_source=x&amp;fbclid=a#top`, 'Β', ' target="_blank" rel="noopener"'),
  link(at(), '📞 Ποιον να καλέσω;<span class="screen-reader-text"> (νέα καρτέλα)</span>'),
  link(at(), 'Βοήθεια<svg class="ext" viewBox="0 0 9 9"><title>έξω</title><path d="M0 0h9v9z"/></svg>'),
  `<mark>${link(at(), '<mark>Βοήθεια</mark>')}</mark>.`,
  `\u200b&nbsp;${link(at())}<br><br>`,
];
const LEFT = {
  'in a figure': (one) => `<figure>${one}<figcaption><p>${one}</p></figcaption></figure>`,
  'in a cell': (one) => `<table><tr><td>${one}</td></tr></table>`,
  'in a quotation without a paragraph': (one) => `<blockquote>${one}</blockquote>`,
  'in a summary': (one) => `<details><summary>${one}</summary></details>`,
  'as a button of a block editor': (one) =>
    `<div class="wp-block-buttons"><div class="wp-block-button">${one}</div></div>`,
  'as a button of a page builder': (one) => `<div class="elementor-button-wrapper"><span>${one}</span></div>`,
  'after a sign, as in a list that is typed': (one) => `<p>👉 ${one}</p><p>• ${one}</p>`,
  'before a link with a number': (one) => `<p>${one} <a href="https://hotel.test/">Ξενοδοχείο 210 1234567</a></p>`,
  'before an address of mail': (one) => `<p>${one} <a href="mailto:a@school.test">a@school.test</a></p>`,
  'with a note': (one) => `<p>${one}<sup>1</sup></p>`,
};

const later = {
  name: 'added later, moved and cloned: a link becomes the widget',
  html: body(() => '<main></main><aside></aside>'),
  elements: ['helpline-box', 'helpline-box'],
  compareWith: '',
  act: async ({ waitFor, shown }, is) => {
    await waitFor('the script has run', () => customElements.get('prin-helpline-box'));
    const main = document.querySelector('main');
    main.innerHTML = `<p><a href="${location.origin}/dist/text/helpline-box.html">Ποιον να καλέσω;</a></p>`;
    const [first] = await shown(['helpline-box']);
    const block = first.parentElement;
    document.querySelector('aside').append(block);
    const copy = block.cloneNode(true);
    main.append(copy);
    const both = await shown(['helpline-box', 'helpline-box']);
    is('the moved one is the same', both.includes(first) && first.parentElement === block);
    is('the clone has one', copy.querySelectorAll('prin-helpline-box').length === 1);
    const anchor = block.querySelector('a');
    anchor.href = `${location.origin}/dist/text/helpline-box.html?heading-level=5`;
    await waitFor('a new address is followed', () =>
      block.querySelector('prin-helpline-box')?.shadowRoot.querySelector('h5.title'),
    );
    anchor.replaceWith('Νέο κείμενο της σελίδας.');
    await waitFor(
      'other words of the page show',
      () => !block.querySelector('prin-helpline-box') && block.offsetHeight,
    );
    block.innerHTML = anchor.outerHTML.replace('?heading-level=5', '');
    await shown(['helpline-box', 'helpline-box']);
  },
};

export default group('Links', [
  becomes('in a paragraph of its own', (at) => `<p>${link(at())}</p>`),
  becomes('with numbers beside it', (at) => `<p>${link(at())} Τώρα: ${TEL}</p>`),
  becomes('with numbers whose links a filter has taken', (at) => `<p>${link(at())} Τώρα: <a>112</a>, 116 111.</p>`),
  becomes(
    'with rel, target, class and a wrapper of words',
    (at) =>
      `<p class="wp" dir="ltr"><b><span>` +
      link(at(), '<span>Ποιον να καλέσω;</span>', ' rel="nofollow noopener" target="_blank" class="urlextern"') +
      `</span></b><br>${TEL}</p>`,
  ),
  becomes('in a div, as editors without paragraphs write', (at) => `<div>${link(at())}<br>${TEL}</div>`),
  becomes('in a quotation', (at) => `<blockquote style="margin: 0"><p>${link(at())}</p></blockquote>`),
  becomes('by a wiki that marks every link', (at) => `<p>${link(at(), 'Βοήθεια', ' rel="ugc nofollow"')}</p>`),
  becomes('of an older version', (at) => `<p>${link(at('helpline-box.html', 'prin/0.0.9'))}</p>`),
  becomes('with a script that is a module', (at) => `<p>${link(at())}</p>`, {
    html: body((at) => `<p>${link(at())}</p>`, { head: PRIN.replace('async', 'type="module"') }),
  }),
  becomes(
    'twice, and one after the other',
    (at) => elementNames.map((name) => `<p>${link(at(`${name}.html`), name)}</p>`).join(''),
    { elements: elementNames },
  ),
  becomes(
    'by odd ways of writing',
    (at) =>
      FOUND(at)
        .map((one) => `<p>${one}</p>`)
        .join(''),
    {
      elements: FOUND(() => 'https://school.test/').map(() => 'helpline-box'),
      compareWith: '',
    },
  ),
  becomes(
    'with an address that was escaped twice',
    (at) => `<p>${link(`${at()}?heading-level=4&amp;amp;country=CY`)}</p>`,
    {
      compareWith: '',
      act: async ({ shown, names }, is) => {
        const [box] = await shown(names);
        is(
          'its settings are followed',
          box.shadowRoot.querySelector('h4.title') && box.getAttribute('country') === 'CY',
        );
        // It is compared with a box of the first country.
        box.setAttribute('country', 'GR');
      },
    },
  ),
  becomes('beside a link in a drawing', (at) => `<svg><a href="/text/"></a></svg><p>${link(at())}</p>`),
  becomes('inside what opens', (at) => `<details open><summary>Βοήθεια</summary><p>${link(at())}</p></details>`),
  settings,
  later,
  stays('in a menu', (at) => `<nav><p>${link(at())}</p></nav>`),
  stays('in a menu of divs', (at) => `<div class="menu"><div class="item">${link(at())}</div></div>`),
  stays('in a list of links', (at) => `<ul><li>${link(at())}</li><li><p>${link(at())}</p></li></ul>`),
  stays('first of several links', (at) => `<p>${link(at())} | ${link('/about', 'Επικοινωνία')}</p>`),
  stays('in a sentence', (at) => `<p>Δείτε: ${link(at())}</p>`),
  stays('at the beginning of a sentence', (at) => `<p>${link(at())} είναι μια σελίδα για γονείς.</p>`),
  stays(
    'at the beginning of an article without paragraphs',
    (at) => `<div>${link(at())}<br>${'Το σχολείο μας ανοίγει στις 8:00. '.repeat(9)} 210 1234567</div>`,
  ),
  stays('beside a picture', (at) => `<p>${link(at())}<img alt="" src="data:,"></p>`),
  stays('around a card', (at) => `<div>${link(at(), '<img alt="" src="data:,"> <h3>Βοήθεια</h3>')}</div>`),
  stays('in a heading', (at) => `<h2>${link(at())}</h2>`),
  stays('in a comment', (at) => {
    const written = `<p>${link(at(), 'x', ' rel="nofollow ugc"')}</p>`;
    const marks = ['id="comment-1"', 'class="comment-body"'];
    return `<div style="display: flex">${marks.map((mark) => `<div ${mark}>${written}</div>`).join('')}</div>`;
  }),
  stays('in an editor', (at) => `<div contenteditable="true"><p>${link(at())}</p></div>`),
  ...Object.entries(LEFT).map(([where, make]) => stays(where, (at) => make(link(at())))),
  stays('to the page in another language', (at) => `<p>${link(at('helpline-box.html', 'dist/en'), 'Whom?')}</p>`),
  stays('to the projector', (at) => `<p>${link(`${at()}?present`, 'Για την τάξη')}</p>`),
  stays('on another host', (_, other) => `<p>${link(`${other}/dist/text/helpline-box.html`)}</p>`),
  stays('to a page that is no widget', (at) => `<p>${link(at('menu.html'))}</p><p>${link('/text/')}</p>`),
  {
    name: 'with an older script, which knows no links: a link stays a link',
    html: body((at) => `<p>${link(at(), 'Βοήθεια', ' id="to"')} ${TEL}</p>`, {
      head: PRIN.replace('prin.js', 'helpline-box.js'),
    }),
    elements: [],
    exit: 'none',
    act: async ({ waitFor }, is) => {
      await waitFor('the script has run', () => customElements.get('prin-helpline-box'));
      is('the link shows', document.querySelector('#to').getClientRects().length);
    },
  },
  {
    name: 'a page that takes out what is added: a link stays a link',
    // Its script stands before ours.
    html: body((at) => `<main><p>${link(at(), 'Βοήθεια', ' id="to"')}</p></main>`, {
      head:
        inline(
          "new MutationObserver(() => document.querySelectorAll('prin-helpline-box').forEach((one) => " +
            'one.remove())).observe(document, { childList: true, subtree: true })',
        ) + PRIN,
    }),
    elements: [],
    exit: 'none',
    ignoreConsole: 'how soon the page answers decides whether we warn',
    act: async ({ waitFor }) => {
      await waitFor('the script has run', () => customElements.get('prin-helpline-box'));
      await waitFor('the link shows', () => document.querySelector('#to').getClientRects().length);
    },
  },
]);
