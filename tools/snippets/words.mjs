/**
 * The words of the guides for hosts that are generated.
 * @typedef {import('./hosts.mjs').Both} Both
 * @typedef {import('./hosts.mjs').Sure} Sure
 */

/** @type {Record<Sure, Both>} */
export const SURE = {
  tried: { el: 'δοκιμασμένο', en: 'tried' },
  filter: { el: 'έτρεξε το φίλτρο του', en: 'ran its filter' },
  read: { el: 'από ανάγνωση', en: 'read' },
  untried: { el: 'αδοκίμαστο', en: 'not tried' },
};

/** What may be lost, in the words of the guide. @type {Record<string, Both>} */
export const LOST = {
  local: { el: 'η δική σας γραμμή', en: 'your own line' },
  settings: { el: 'οι ρυθμίσεις', en: 'the settings' },
  calls: { el: 'οι σύνδεσμοι των αριθμών, που μένουν ως κείμενο', en: 'the links of the numbers, which stay as text' },
  height: { el: 'το ύψος που ακολουθεί το κείμενο', en: 'the height that follows the text' },
  width: { el: 'το πλάτος που ακολουθεί τη σελίδα', en: 'the width that follows the page' },
  widget: { el: 'το κουτί', en: 'the box' },
  accent: { el: 'το χρώμα σας', en: 'your colour' },
};

/** The names of the forms, in the words of the guide. @type {Record<string, Both>} */
export const FORM_NAMES = {
  tag: { el: 'script και ετικέτα', en: 'script and tag' },
  'tag-line': { el: 'script και ετικέτα, σε μία γραμμή', en: 'script and tag, on one line' },
  div: { el: '`div data-prin`', en: '`div data-prin`' },
  'div-text': { el: '`div data-prin`, αριθμοί ως κείμενο', en: '`div data-prin`, numbers as text' },
  'script-div': { el: 'script και `div data-prin`', en: 'script and `div data-prin`' },
  'div-wiki': { el: '`div data-prin`', en: '`div data-prin`' },
  link: { el: 'σύνδεσμος', en: 'link' },
  'link-text': { el: 'σύνδεσμος, αριθμοί ως κείμενο', en: 'link, numbers as text' },
  'link-wiki': { el: 'σύνδεσμος του wiki', en: 'link of the wiki' },
  'link-dokuwiki': { el: 'σύνδεσμος του wiki', en: 'link of the wiki' },
  'link-markdown': { el: 'σύνδεσμος Markdown', en: 'Markdown link' },
  numbers: { el: 'οι αριθμοί', en: 'the numbers' },
  frame: { el: '`iframe` και `frame.js`', en: '`iframe` and `frame.js`' },
  'frame-fixed': { el: '`iframe` με σταθερό μέγεθος', en: '`iframe` of a fixed size' },
  address: { el: 'η διεύθυνση μιας σελίδας για πλαίσιο', en: 'the address of a frame page' },
  page: { el: 'η διεύθυνση της σελίδας, μόνη της', en: 'the address of the page, alone' },
  shortcode: { el: 'μπλοκ ή σύντομος κώδικας', en: 'block or shortcode' },
};
