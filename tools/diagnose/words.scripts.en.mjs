/** What is said in English of scripts and addresses, and of what stands where it does not work. */

/** @type {Record<string, import('./advice.mjs').Said>} */
export default {
  'script-missing': [
    'The tag is there, but the script is missing. Only what is inside it shows.',
    'Put the script once for the whole site, or put in the link. If a plugin merges scripts, exempt `prin.js`.',
  ],
  'script-elsewhere': [
    'What you pasted has no script.',
    'If the site loads it once for all pages, nothing is wrong. To be sure, paste the whole page.',
  ],
  'script-held': [
    'The script waits: a consent or speed plugin holds it and does not run it.',
    'Prin sets no cookies and measures nobody. Exempt it in the plugin.',
  ],
  'mark-needs-prin': [
    '`data-prin` needs `prin.js`. Here the script of a single widget is loaded.',
    'Change the script to `prin.js`, or write the tag of the widget.',
  ],
  'tag-removed': [
    'The script is there, but the tag was removed: there is nothing for it to show.',
    'The editor does not keep tags that it does not know. Use the `div data-prin` or the link.',
  ],
  'no-cors': [
    'The script has `integrity` without `crossorigin`, and browsers do not run it.',
    'Add `crossorigin="anonymous"`, or copy the code again.',
  ],
  'integrity-broken': [
    'The `integrity` is not whole, and browsers do not run the script.',
    'Copy the code again, on one line.',
  ],
  http: ['The address begins with `http:`. A page of `https:` does not load it.', 'Change it to `https:`.'],
  'on-disk': [
    'The address points to a file on your own computer.',
    'Upload the folder to the site and write its address.',
  ],
  'not-served': [
    'This address does not give the script in a way that browsers accept.',
    'Upload `prin.js` to your site and write its own address, without `.br` or `.gz`.',
  ],
  policy: [
    'The content security policy (CSP) of the page does not allow the script or the frame.',
    'Ask the administrator to add its site to `script-src`, or to `frame-src`.',
  ],
  'two-versions': ['The page loads two versions. The one that comes first wins.', 'Keep only the newer one.'],
  'relative-address': [
    'The address is relative, and leads elsewhere from a deeper page.',
    'Write the whole address, with `https://`.',
  ],
  'script-twice': ['The same script is loaded twice. That does no harm, and is not needed.', 'Keep one of them.'],
  'old-version': [
    'The version is older than the one this site hands out. Numbers may have changed.',
    'Copy the code of the new version.',
  ],
  'no-version': [
    'The address names no version, so we cannot say whether it is the newest.',
    'Put the files in a folder named by the version, for example `prin/1.2.3/`.',
  ],
  'not-shown': [
    'The code stands where browsers show nothing: in a comment, a field, `noscript` or `template`.',
    'Take it out of there, and put it into the article.',
  ],
  'wrong-file': [
    'An address of ours stands in a tag that does not take it.',
    'A `script` takes `prin.js`, a frame a page of `frame/`, a link one of `text/`. Copy the code again.',
  ],
  'mark-place': ['`data-prin` does not work on this tag.', 'Put it on a `div`.'],
  'link-wrapped': [
    'The link goes through another address first, and does not become the widget.',
    'Copy it again from here, not from a message or a document.',
  ],
  hidden: ['The widget stands inside something hidden.', 'If a tab or a button opens that, nothing is wrong.'],
  'widget-twice': ['The same widget stands there twice.', 'Keep one of them.'],
  'wrong-setting': [
    'A setting has no effect: its value is wrong, or its name begins wrongly.',
    'On a `div` settings begin with `data-`, on the tag they do not. See which values they take.',
  ],
  'link-other-site': [
    'The link leads to another site than the script, and stays a link.',
    'Write the same beginning of the address in both.',
  ],
  'integrity-other': [
    'The `integrity` is not that of this file, and browsers do not run the script.',
    'Copy the code again, all of it.',
  ],
  'script-unclosed': [
    'The script tag is not closed, and takes with it all that follows.',
    'Write its end, `</script>`. `/>` is not enough.',
  ],
  'example-address': [
    'The address is that of the example, not of your site.',
    'Write the address to which you uploaded the folder.',
  ],
  'trusted-types': [
    'The policy of the page for Trusted Types does not let the script write the widget.',
    'Ask the administrator to add `lit-html` to `trusted-types`.',
  ],
  'two-languages': [
    'The page loads two languages. The one that comes first stays.',
    'Keep one `prin.js`, of the language you want.',
  ],
};
