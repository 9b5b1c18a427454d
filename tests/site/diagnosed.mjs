/** What a diagnosis says of each sample that a real filter has left, and of one page for each other kind of damage. */

/** [name, verdict, every finding, host that the source shows] @type {[string, string, string[], string?][]} */
export const SAMPLES = [
  ['wp71-single-author-block/a1-tag', 'gone', []],
  ['wp71-single-author-classic/a3-tag-oneline', 'broken', ['unwrapped', 'numbers-spaced']],
  ['wp71-net-editor-classic/b3-tag-local', 'broken', ['unwrapped']],
  ['wp71-single-administrator-classic/b1-tag-full', 'broken', ['torn', 'no-settings']],
  ['wp71-single-administrator-classic/b3-tag-local', 'broken', ['torn', 'line-lost']],
  ['wp71-gutenberg-paste-text+wp71-author/c4-div-local', 'broken', ['numbers-joined', 'unwrapped'], 'wordpress'],
  ['wp71-gutenberg-paste-text+wp71-author/d1-iframe', 'broken', ['embed', 'frame-fixed'], 'wordpress'],
  ['wp71-single-author-classic/e1-prerendered', 'broken', ['style-as-text', 'curled', 'template-spilled']],
  ['wp71-single-author-classic-excerpt/c3-div-full', 'broken', ['text-only', 'numbers-as-text', 'excerpt']],
  ['wp71-single-author-classic/m15-shortcode', 'broken', ['shortcode-as-text', 'curled']],
  ['wp71-single-comment/c1-div', 'broken', ['unwrapped', 'comment']],
  ['joomla6-author/e1-prerendered', 'broken', ['style-as-text', 'template-swallows']],
  ['joomla-tinymce68+joomla6-author/d1-iframe', 'gone', []],
  ['joomla-tinymce68+joomla6-author/m13-link-relative', 'works', ['no-numbers', 'relative-address', 'link-alone']],
  ['joomla6-registered/f1-link-text', 'broken', ['text-only', 'numbers-as-text']],
  ['moodle50-tiny/a1-tag', 'broken', ['tag-removed']],
  ['moodle50-tiny/d1-iframe', 'broken', ['sandboxed'], 'moodle'],
  ['moodle50-tiny+moodle50-cleaned/c1-div', 'broken', ['mark-lost', 'numbers-as-text']],
  ['moodle50-tiny+moodle50-cleaned/d1-iframe', 'gone', ['empty-block']],
  ['eclass40-tinymce+eclass40/c1-div', 'broken', ['mark-lost']],
  ['eclass40/d2-iframe-plain', 'works', ['frame-narrow'], 'eclass'],
  ['eclass40-tinymce+eclass40/g2-html-faq', 'works', ['unfolded']],
  ['drupal104-basic/c1-div', 'broken', ['unwrapped']],
  ['drupal104-basic/f1-link-text', 'sound', ['link-alone']],
  ['typo3-13/a1-tag', 'broken', ['code-as-text']],
  ['typo3-13/c6-script-div', 'broken', ['code-as-text', 'script-elsewhere']],
  [
    'elgg63/a3-tag-oneline',
    'broken',
    ['numbers-astray', 'script-missing', 'numbers-as-text', 'numbers-spaced'],
    'elgg',
  ],
  [
    'elgg63/e1-prerendered',
    'broken',
    ['numbers-astray', 'template-inert', 'script-missing', 'numbers-as-text', 'no-settings'],
    'elgg',
  ],
  ['dokuwiki2026-html/c1-div', 'broken', ['code-as-text', 'curled']],
  ['dokuwiki2026-html/d1-iframe', 'broken', ['code-as-text', 'code-linked', 'curled', 'comment'], 'dokuwiki'],
  [
    'dokuwiki2026-wiki/f1-link-text',
    'broken',
    ['numbers-astray', 'numbers-as-text', 'link-alone', 'comment'],
    'dokuwiki',
  ],
  ['mediawiki139-html/c1-div', 'broken', ['code-as-text', 'code-linked', 'script-elsewhere'], 'mediawiki'],
  ['discourse/c4-div-local', 'works', ['numbers-as-text', 'line-lost', 'script-elsewhere', 'numbers-spaced']],
  ['github-markdown-html/m02-id', 'broken', ['mark-lost', 'numbers-as-text', 'id-prefixed'], 'github'],
  ['plone6-safe-html/d1-iframe', 'works', ['frame-script-missing']],
  ['tinymce8-default/g1-html-helpline', 'sound', []],
  ['tinymce8-custom-elements/a3-tag-oneline', 'sound', ['numbers-spaced', 'no-settings']],
  ['tinymce8-default-pasted-as-text/c1-div', 'broken', ['code-as-text']],
  ['quill2-pasted-as-text/c1-div', 'broken', ['code-as-text', 'nbsp']],
  ['quill2/d2-iframe-plain', 'broken', ['frame-as-link', 'no-numbers']],
  ['ckeditor5-ghs-all/c2-div-empty', 'gone', []],
  ['editorjs/g1-html-helpline', 'broken', ['words-joined', 'numbers-as-text']],
  ['dompurify-default/e1-prerendered', 'broken', ['unwrapped', 'template-inert']],
  ['js-xss-default/a3-tag-oneline', 'broken', ['code-as-text', 'numbers-spaced']],
];

const BASE = 'https://school.test/prin/9.9.9/';
const script = (attributes = '', src = `${BASE}prin.js`) => `<script async src="${src}"${attributes}></script>`;
const numbers = '<p>Τώρα: <a href="tel:112">112</a>, <a href="tel:116111">116 111</a>.</p>';
const tag = `<prin-helpline-box heading-level="3">${numbers}</prin-helpline-box>`;
const mark = `<div data-prin="helpline-box" data-heading-level="3">${numbers}</div>`;
const frame = (attributes, src = `${BASE}frame/helpline-box.html`) =>
  `<iframe src="${src}" title="Ποιον να καλέσω;" ${attributes}></iframe>`;
const SIZE = 'width="700" height="900"';
const link = `<a href="${BASE}text/helpline-box.html">Ποιον να καλέσω;</a>`;
const calls = 'Τώρα: <a href="tel:112">112</a>, <a href="tel:116111">116 111</a>.';
/** A whole page of a site. */
export const pageOf = (body, head = '') =>
  `<!doctype html><html lang="el"><head><title>Σχολείο</title>` +
  `${head}</head><body><h1>Άρθρο</h1>${body}<p>Τέλος.</p></body></html>`;

/**
 * A page, and all that is found in it.
 * @type {[html: string, verdict: string, ...findings: string[]][]}
 */
export const MADE = [
  [pageOf(script() + tag), 'sound'],
  [pageOf(mark, script()), 'sound'],
  [pageOf(`<p>${link} ${calls}</p>`, script()), 'sound'],
  [pageOf(frame('width="100%" height="900"') + script('', `${BASE}frame.js`)), 'sound'],
  [pageOf('<p>Το σχολείο μας.</p>'), 'absent'],
  [pageOf('<p>Σε ανάγκη καλέστε το <a href="tel:112">112</a>.</p>'), 'absent'],
  [pageOf(tag), 'broken', 'script-missing'],
  [mark, 'works', 'script-elsewhere'],
  [pageOf(script(' type="text/plain" data-category="marketing"') + tag), 'broken', 'script-held'],
  [pageOf(script().replace(' src=', ' data-rocket-src=') + tag), 'broken', 'script-held'],
  [pageOf(script('', `${BASE}helpline-box.js`) + mark), 'broken', 'mark-needs-prin'],
  [pageOf(script(` integrity="sha384-${'A'.repeat(64)}"`) + tag), 'broken', 'no-cors'],
  [pageOf(script(' integrity="sha384-AAA" crossorigin="anonymous"') + tag), 'broken', 'integrity-broken'],
  [pageOf(script('', 'http://school.test/prin/9.9.9/prin.js') + tag), 'broken', 'http'],
  [
    pageOf(
      script('', 'http://school.test/prin/9.9.9/prin.js') + tag,
      '<link rel="canonical" href="http://school.test/">',
    ),
    'sound',
  ],
  [pageOf(script('', 'file:///C:/prin/9.9.9/prin.js') + tag), 'broken', 'on-disk'],
  [pageOf(script('', `${BASE}prin.js.br`) + tag), 'broken', 'not-served'],
  [
    pageOf(script() + tag, '<meta http-equiv="Content-Security-Policy" content="script-src \'self\' cdn.test">'),
    'broken',
    'policy',
  ],
  [
    pageOf(script() + tag, '<meta http-equiv="Content-Security-Policy" content="script-src https://school.test">'),
    'sound',
  ],
  [
    pageOf(script() + script('', 'https://school.test/prin/9.9.8/prin.js') + tag),
    'works',
    'two-versions',
    'script-twice',
    'old-version',
  ],
  [pageOf(script() + script() + tag), 'sound', 'script-twice'],
  [pageOf(script('', 'https://school.test/prin.js') + tag), 'sound', 'no-version'],
  [pageOf(script('', 'prin/9.9.9/prin.js') + tag), 'works', 'relative-address'],
  [pageOf(script('', 'https://school.test/prin/9.9.8/prin.js') + tag), 'sound', 'old-version'],
  [pageOf(script() + tag.replaceAll('helpline-box', 'helplinebox')), 'broken', 'unknown-name'],
  [pageOf(script() + tag.replace('</prin-helpline-box>', '')), 'broken', 'unclosed'],
  [pageOf(`${script()}<prin-helpline-box heading-level="3"></prin-helpline-box>`), 'works', 'no-numbers'],
  [
    pageOf(script() + mark.replace(/data-prin="(.*?)" data-heading-level="3"/, 'class="prin-$1"')),
    'works',
    'mark-by-class',
  ],
  [pageOf(`<p>Δείτε το ${link}, ${calls}</p>`, script()), 'sound', 'link-stays'],
  [pageOf(frame(SIZE)), 'sound', 'frame-fixed'],
  [pageOf(frame('height="900"')), 'works', 'frame-narrow'],
  [pageOf(frame('width="700"')), 'works', 'frame-low', 'frame-fixed'],
  [pageOf(frame(SIZE).replace(/title=".*?"/, '')), 'sound', 'frame-untitled', 'frame-fixed'],
  [pageOf(frame(SIZE, `${BASE}text/helpline-box.html`)), 'works', 'text-in-frame', 'frame-fixed'],
  [pageOf(frame(SIZE).replace(' src=', ' data-src=')), 'broken', 'frame-held', 'frame-fixed'],
  [pageOf(frame(SIZE).replaceAll('iframe', 'object').replace(' src=', ' data=')), 'broken', 'frame-word'],
];
