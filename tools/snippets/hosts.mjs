/**
 * What each host takes: the one table behind the guides for hosts and behind `snippetFor`. The forms of a host stand in
 * the order in which we recommend them. `lost` names what a form loses there, besides what it cannot carry anywhere.
 * Without imports: a page can load it.
 * @typedef {{ el: string, en: string }} Both
 * @typedef {keyof Both} Locale a language of the guides and of the site
 * @typedef {'tried' | 'filter' | 'read' | 'untried'} Sure
 * @typedef {object} Host
 * @property {string} id
 * @property {Both} title
 * @property {Sure} sure
 * @property {Both} [ran] what was run, and in which version
 * @property {{ form: string, lost?: string[], sure?: Sure, when?: Both }[]} forms
 */

/** @type {Host[]} */
export const hosts = [
  {
    id: 'html',
    title: { el: 'Απλή HTML', en: 'Plain HTML' },
    sure: 'tried',
    forms: [{ form: 'tag' }, { form: 'link' }, { form: 'div' }],
  },
  {
    id: 'wordpress-plugin',
    title: { el: 'WordPress με το πρόσθετο', en: 'WordPress with the plugin' },
    sure: 'tried',
    forms: [{ form: 'shortcode' }],
  },
  {
    id: 'wordpress',
    title: { el: 'WordPress χωρίς το πρόσθετο', en: 'WordPress without the plugin' },
    sure: 'tried',
    ran: {
      el:
        'WordPress 6.1, 6.5 και 7.1, από συντάκτη, μέσα από τα μπλοκ και από τον κλασικό ' +
        'επεξεργαστή, και σε δίκτυο ιστολογίων',
      en:
        'WordPress 6.1, 6.5 and 7.1, from an author, by blocks and by the classic editor, and on a ' +
        'network of sites',
    },
    forms: [
      { form: 'div' },
      { form: 'link' },
      {
        form: 'tag-line',
        when: { el: 'διαχειριστής ή Editor ενός απλού ιστότοπου', en: 'administrator or editor of a single site' },
      },
      {
        form: 'page',
        when: { el: 'σελίδες χτισμένες με `--base`', en: 'pages built with `--base`' },
        lost: ['settings'],
      },
    ],
  },
  {
    id: 'blog',
    title: { el: 'Ιστολόγια που αφαιρούν τα script', en: 'Blogs where scripts are stripped' },
    sure: 'filter',
    ran: {
      el: 'το φίλτρο του WordPress για συντάκτες, όχι το δικό σας ιστολόγιο',
      en: "WordPress' filter for authors, not your blog",
    },
    forms: [{ form: 'link', lost: ['widget'] }, { form: 'numbers' }],
  },
  {
    id: 'joomla',
    title: { el: 'Joomla', en: 'Joomla' },
    sure: 'filter',
    ran: {
      el: 'το φίλτρο κειμένου του Joomla 4.4 και 6.0, για κάθε ομάδα χρηστών, και το TinyMCE του',
      en: 'the text filter of Joomla 4.4 and 6.0, for each group of users, and its TinyMCE',
    },
    forms: [{ form: 'div' }, { form: 'link' }],
  },
  {
    id: 'moodle',
    title: { el: 'Moodle, σελίδα του εκπαιδευτικού', en: 'Moodle, page of a teacher' },
    sure: 'filter',
    ran: {
      el: 'ο επεξεργαστής Tiny του Moodle 5.0, όπου το Moodle δεν καθαρίζει (Page, Book, Label)',
      en: 'the Tiny editor of Moodle 5.0, where Moodle does not clean (Page, Book, Label)',
    },
    forms: [{ form: 'script-div' }, { form: 'link' }],
  },
  {
    id: 'moodle-cleaned',
    title: { el: 'Moodle, όπου καθαρίζει', en: 'Moodle, where it cleans' },
    sure: 'filter',
    ran: {
      el: 'το φίλτρο του Moodle 3.9 και 5.0 (φόρουμ, εργασίες, προφίλ)',
      en: 'the filter of Moodle 3.9 and 5.0 (forum, assignment, profile)',
    },
    forms: [{ form: 'link', lost: ['calls'] }],
  },
  {
    id: 'eclass',
    title: { el: 'Open eClass', en: 'Open eClass' },
    sure: 'filter',
    ran: { el: 'το φίλτρο και ο επεξεργαστής του Open eClass 4.0', en: 'the filter and the editor of Open eClass 4.0' },
    forms: [{ form: 'frame-fixed', lost: ['width'] }, { form: 'link' }],
  },
  {
    id: 'drupal',
    title: { el: 'Drupal', en: 'Drupal' },
    sure: 'filter',
    ran: {
      el: 'το Basic HTML του Drupal 10.4 και 11.4, το Restricted HTML του 10.4, και ο CKEditor 5',
      en: 'Basic HTML of Drupal 10.4 and 11.4, Restricted HTML of 10.4, and CKEditor 5',
    },
    forms: [
      { form: 'link' },
      { form: 'tag', when: { el: 'Full HTML χωρίς επεξεργαστή', en: 'Full HTML without an editor' } },
    ],
  },
  {
    id: 'typo3',
    title: { el: 'TYPO3', en: 'TYPO3' },
    sure: 'filter',
    ran: { el: 'το φίλτρο του TYPO3 13.4', en: 'the filter of TYPO3 13.4' },
    forms: [{ form: 'div' }, { form: 'link' }],
  },
  {
    id: 'elgg',
    title: { el: 'Elgg', en: 'Elgg' },
    sure: 'filter',
    ran: { el: 'το φίλτρο του Elgg 6.3', en: 'the filter of Elgg 6.3' },
    forms: [{ form: 'link-text' }, { form: 'div-text' }],
  },
  {
    id: 'plone',
    title: { el: 'Plone', en: 'Plone' },
    sure: 'filter',
    ran: { el: 'το φίλτρο safe_html του Plone 6', en: 'the filter safe_html of Plone 6' },
    forms: [{ form: 'link' }, { form: 'div', lost: ['settings'] }],
  },
  {
    id: 'mediawiki',
    title: { el: 'MediaWiki', en: 'MediaWiki' },
    sure: 'tried',
    ran: {
      el: 'ο αναλυτής του MediaWiki 1.39· το Common.js από ανάγνωση',
      en: 'the parser of MediaWiki 1.39; Common.js is read',
    },
    forms: [{ form: 'div-wiki' }, { form: 'link-wiki' }],
  },
  {
    id: 'dokuwiki',
    title: { el: 'DokuWiki', en: 'DokuWiki' },
    sure: 'filter',
    ran: {
      el: 'ο αναλυτής του DokuWiki 2022-07-31b και 2026-07-14b',
      en: 'the parser of DokuWiki 2022-07-31b and 2026-07-14b',
    },
    forms: [{ form: 'link-dokuwiki' }],
  },
  {
    id: 'discourse',
    title: { el: 'Discourse', en: 'Discourse' },
    sure: 'filter',
    ran: { el: 'το φίλτρο του Discourse', en: 'the sanitiser of Discourse' },
    forms: [{ form: 'link-markdown' }, { form: 'div-text', lost: ['calls'] }],
  },
  {
    id: 'ghost',
    title: { el: 'Ghost', en: 'Ghost' },
    sure: 'filter',
    ran: { el: 'οι κάρτες HTML και Markdown του Ghost', en: 'the HTML and Markdown cards of Ghost' },
    forms: [{ form: 'tag' }, { form: 'link' }],
  },
  {
    id: 'github',
    title: { el: 'GitHub και GitLab', en: 'GitHub and GitLab' },
    sure: 'filter',
    ran: { el: 'ο κατάλογος ετικετών του GitHub', en: "GitHub's list of tags" },
    forms: [{ form: 'link-markdown', lost: ['widget'] }],
  },
  {
    id: 'google-sites',
    title: { el: 'Google Sites', en: 'Google Sites' },
    sure: 'read',
    forms: [{ form: 'address' }],
  },
  {
    id: 'frames',
    title: { el: 'Πλαίσια', en: 'Frames' },
    sure: 'tried',
    ran: { el: 'στον Chromium', en: 'in Chromium' },
    forms: [{ form: 'frame' }],
  },
];
