/** @type {import('./index.mjs').SiteWords} */
export const en = {
  name: 'English',
  mark: 'prin',
  skip: 'Skip to content',
  menuLabel: 'Main menu',
  footLabel: 'All pages',
  menu: { builder: 'Make yours', schools: 'For schools', download: 'Files', check: 'Not showing?' },
  foot: [
    {
      title: 'For whom',
      pages: { schools: 'For schools', organisations: 'For organisations', developers: 'For developers' },
    },
    { title: 'In class', pages: { posters: 'Posters', present: 'On the projector', offline: 'Without internet' } },
    {
      title: 'If something breaks',
      pages: { check: 'Did it break on my page?', debug: 'Check inside the page' },
    },
    {
      title: 'The project',
      pages: {
        builder: 'Make yours',
        download: 'Files to download',
        about: 'What Prin is',
        privacy: 'Privacy',
        accessibility: 'Accessibility',
        licence: 'Licence',
      },
    },
  ],
  promise:
    'The project hosts nothing and watches nobody. We have not called the helplines ourselves: check the ' +
    'numbers before you publish.',
};
