/** Snippets of an older release under this script, and those of this release under an older script or before it. */
import { readFileSync } from 'node:fs';
import { hosts } from '../../../tools/snippets/hosts.mjs';
import { snippetFor } from '../../../tools/snippets/snippet-for.mjs';
import { PRIN, group, html, prerendered, twice, version } from './page.mjs';

const OLD = '0.0.9';
const script = (older) => PRIN.replace('async', 'defer').replace('prin.js', `prin.js${older ? `?version=${OLD}` : ''}`);

/** What a site has pasted of the first release, letter by letter, but for its script: the page has one. */
const pasted = (form) =>
  readFileSync(new URL(`../../cms/samples/_in/${form}.html`, import.meta.url), 'utf8').replace(
    /<script\b.*?<\/script>\s*/s,
    '',
  );

/** One box, and of what was pasted only what the page has for itself. */
const alone = async ({ shown, names, waitFor }, is) => {
  const [box] = await shown(names);
  const theirs = (one) => one.closest('[slot], [data-prin-slot]');
  const seen = () =>
    [...document.querySelectorAll('p, li, h2, h3, a')].filter(
      (one) => one.getClientRects().length && !theirs(one) && !one.contains(box),
    );
  await waitFor('nothing else of it shows', () => !seen().length);
  const line = document.body.textContent.includes('ψυχολόγος');
  is('the own line shows', !line || box.querySelector('[slot=local]')?.getClientRects().length);
};

const FORMS = [
  'a3-tag-oneline',
  'b1-tag-full',
  'b3-tag-local',
  'c1-div',
  'c3-div-full',
  'c4-div-local',
  'f1-link-text',
];

const [{ id: plain }] = hosts;
const current = ({ own }, form) =>
  snippetFor(
    { base: `${own}/dist/`, name: 'helpline-box', title: 'Ποιον να καλέσω;', local: 'Σχολικός ψυχολόγος' },
    plain,
    form,
  ).text.replace(/<script\b.*?<\/script>\s*/s, '');

export default group('Versions', [
  ...FORMS.map((form) => ({
    name: `${form} of the first release, under this script`,
    html: ({ own }) => html({ head: script(), body: pasted(form).replaceAll('https://school.example.gr', own) }),
    elements: [/(?:data-prin="|<prin-|text\/)([a-z-]+)/.exec(pasted(form))[1]],
    compareWith: '',
    act: alone,
  })),
  ...hosts
    .find(({ id }) => id === plain)
    .forms.flatMap(({ form }) => [
      {
        name: `${form} of this release, under an older script`,
        html: (origins) => html({ head: script(true), body: current(origins, form) }),
        elements: ['helpline-box'],
        version: OLD,
        compareWith: '',
        act: alone,
      },
      {
        name: `${form} of this release, under an older script and this one`,
        html: (origins) => html({ head: script(true) + script(), body: current(origins, form) }),
        elements: ['helpline-box'],
        version: OLD,
        expectConsole: [twice(OLD, version)],
        compareWith: '',
        act: alone,
      },
    ]),
  {
    name: 'prerendered forms of a later release, under this script: their roots are kept',
    html: html({
      head: script(),
      body: prerendered()
        .replaceAll(`data-version="${version}"`, 'data-version="100.0.0"')
        .replaceAll(/data-stamp="[^"]*"/g, 'data-stamp="later" data-later'),
    }),
    act: async ({ shown, names }, is) => {
      for (const { localName, shadowRoot } of await shown(names))
        is(`${localName} is kept`, shadowRoot.querySelector('.root').hasAttribute('data-later'));
    },
  },
]);
