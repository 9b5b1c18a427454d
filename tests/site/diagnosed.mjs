/** What a diagnosis says of each sample that a real filter has left, and of one page for each other kind of damage. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';

/** Where the samples are: those of this suite alone, and those that the suite of filters has too. */
export const SAMPLE_FOLDERS = ['tests/site/samples', 'tests/cms/samples'].map((folder) => path.join(root, folder));

/** @type {(name: string) => Promise<string>} the text of a sample, by the name that it has below */
export const sampleText = (name) =>
  readFile(String(SAMPLE_FOLDERS.map((folder) => path.join(folder, `${name}.html`)).find(existsSync)), 'utf8');

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

const policy = (content) => `<meta http-equiv="content-security-policy" content="${content}">`;
const escaped = (html) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const named = (name) => mark.replace('"helpline-box"', name);
const HELD = 'src="about:blank" data-cmp-src=';
const CREATE = "const s = document.createElement('script')";
const LOADER = `<script>${CREATE}; s.src = '${BASE}prin.js'; document.head.append(s)</script>`;
const WRAPPED = `https://mail.test/safe?url=${encodeURIComponent(`${BASE}text/helpline-box.html`)}&data=05`;

/** What else sites and hands do to a page. @type {[html: string, verdict: string, ...findings: string[]][]} */
const OTHERS = [
  [pageOf((script() + tag).replace(/<\/?[a-z-]+/g, (name) => name.toUpperCase())), 'sound'],
  [pageOf(`<pre><code>${escaped(escaped(script() + mark))}</code></pre>`), 'broken', 'code-as-text'],
  [pageOf(script().replaceAll('"', '”') + tag), 'broken', 'curled'],
  [pageOf(script() + named('«helpline-box»')), 'broken', 'curled'],
  [pageOf(script() + named('"helpline\u2011box"')), 'broken', 'unknown-name'],
  [pageOf(script() + named('"helpline&#45;box"')), 'sound'],
  [pageOf(`<!-- ${script()}${tag} -->`), 'broken', 'not-shown'],
  [pageOf(`<!-- ${script()} -->${tag}`), 'broken', 'not-shown', 'script-missing'],
  [pageOf(`<!-- ${script()}${tag} -->${script()}${tag}`), 'sound'],
  [pageOf(`<noscript>${script()}${tag}</noscript>`), 'broken', 'not-shown'],
  [pageOf(`${script()}<noscript>${mark}</noscript>`), 'broken', 'not-shown'],
  [pageOf(`<template>${script()}${tag}</template>`), 'broken', 'not-shown'],
  [pageOf(`<textarea>${script()}${tag}</textarea>`), 'broken', 'not-shown'],
  [pageOf(`<div style="display: none">${script()}${tag}</div>`), 'sound', 'hidden'],
  [pageOf((script() + tag).repeat(2)), 'sound', 'widget-twice', 'script-twice'],
  [pageOf(frame(SIZE).replace(/src=".*?"/, '')), 'broken', 'frame-empty'],
  [pageOf(frame(SIZE).replace('src=', HELD)), 'broken', 'frame-held', 'frame-fixed'],
  [pageOf(frame(`${SIZE} sandbox="allow-same-origin"`)), 'broken', 'sandboxed', 'frame-fixed'],
  [pageOf(frame(SIZE, `${BASE}prin.js`)), 'broken', 'wrong-file'],
  [pageOf(`<a href="${BASE}prin.js">${BASE}prin.js</a>${tag}`), 'broken', 'wrong-file', 'script-missing'],
  [pageOf(script().replace('></script>', '/>') + tag), 'broken', 'script-unclosed'],
  [pageOf(`<script async></script>${tag}`), 'broken', 'script-missing'],
  [pageOf(LOADER + tag), 'sound'],
  [pageOf(`<script type="module">import '${BASE}prin.js'</script>${tag}`), 'sound'],
  [pageOf(script('', 'https://your-site.gr/prin/9.9.9/prin.js') + tag), 'broken', 'example-address'],
  [pageOf(script('', 'http://localhost:8000/prin/9.9.9/prin.js') + tag), 'broken', 'on-disk'],
  [pageOf(script(' integrity="sha384 AAA" crossorigin="anonymous"') + tag), 'broken', 'integrity-broken'],
  [pageOf(script() + tag, policy("default-src 'none'")), 'broken', 'policy'],
  [pageOf(script() + tag, policy("script-src 'strict-dynamic' https://school.test")), 'broken', 'policy'],
  [pageOf(script() + tag, `${policy("script-src 'self'")}<link rel="canonical" href="https://school.test/">`), 'sound'],
  [pageOf(frame(SIZE), policy("frame-src 'self'")), 'broken', 'policy', 'frame-fixed'],
  [
    pageOf(script() + tag, policy("require-trusted-types-for 'script'; trusted-types default")),
    'broken',
    'trusted-types',
  ],
  [pageOf(script() + script('', `${BASE}en/prin.js`) + tag), 'works', 'two-languages'],
  [pageOf(script() + tag.replace('"3"', '"9"')), 'sound', 'wrong-setting'],
  [pageOf(script() + mark.replace('data-heading', 'heading')), 'sound', 'wrong-setting'],
  [pageOf(script() + mark.replace(/div/g, 'form')), 'broken', 'mark-place'],
  [pageOf(`<p><a href="${WRAPPED}">Ποιον να καλέσω;</a> ${calls}</p>`, script()), 'broken', 'link-wrapped'],
  [pageOf(`<p>${link.replace('school', 'other')} ${calls}</p>`, script()), 'sound', 'link-other-site'],
];

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
  [' https://school.test/psychologist?page=2#prin \n', 'address'],
  ['www.school.test', 'address'],
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
  ...OTHERS,
];
