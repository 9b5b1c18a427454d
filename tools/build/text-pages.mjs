/**
 * Every element as a page of its own, and the one address of a widget: text/<name>.html, and a folder in text/ for each
 * other country. Without scripts it has the whole text; with them the widget, whose attributes it takes from its
 * address. A link to it becomes the widget on a page that loads prin.js; the printed QR code leads to it.
 */
import path from 'node:path';
import { countryFolder } from './context.mjs';
import { presentBar } from './present.mjs';

const STYLE =
  'body{max-width:46em;margin:auto;padding:1em;font:1em/1.6 system-ui,sans-serif;overflow-wrap:break-word;' +
  'background:Canvas;color:CanvasText}' +
  'main>:not(:defined){display:block;font-size:1.125em}:not(:defined) a[href^=tel]{font-size:1.5em}' +
  'summary{padding-block:.6em}summary h3,summary h4{display:inline;margin:0}li{margin-block:.5em}' +
  'footer{margin-top:1em}footer p{margin:0}.back a,footer a{display:inline-block;padding-block:.6em}' +
  '.back{margin:0 0 .5em}' +
  '[aria-current]{color:inherit;text-decoration:none;font-weight:bold}[hidden]{display:none}' +
  '@media print{.back,footer{display:none}::details-content{content-visibility:visible;display:block;height:auto}}';

/**
 * It begins with a byte-order mark, which wins over a server that believes in another encoding.
 * @param {object} of all as markup
 * @param {string} of.name
 * @param {string} of.language the attributes of the language
 * @param {string} of.title
 * @param {string} of.head
 * @param {{ dist: string, language: string }} of.up the way from the page to the folders of both
 * @param {string} of.country the attribute of a country
 * @param {string} of.fallback
 * @param {{ back: string, numbers: string }} of.words
 * @param {string} of.others links to the other countries
 * @param {string} of.more
 * @param {string} of.bar
 */
const page = ({
  name,
  language,
  title,
  head,
  up,
  country,
  fallback,
  words,
  others,
  more,
  bar,
}) => `\ufeff<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${head}<style>${STYLE}</style>
<script defer src="${up.dist}text/page.js"></script>
<script defer src="${up.language}${name}.js"></script>
</head>
<body>
<p class="back" hidden><a href="#">${words.back}</a></p>
<main>
<prin-${name}${country}>
${fallback}</prin-${name}>
</main>
<footer><p>${words.numbers} ${others}</p>
<p>${more}</p></footer>
${bar}
</body>
</html>
`;

/**
 * @param {import('./context.mjs').Language} language
 * @param {(name: string, title: string, country: import('./context.mjs').Country) => string} [headOf] what else the
 * head of a page has; the title comes as text
 * @returns {import('./context.mjs').Files}
 */
export function textPages(language, headOf = () => '') {
  const { folder, shared, countries, elements } = language;
  const bar = presentBar(language);
  const { escapeHtml, languageOf } = shared.module;
  const { back, numbers, present, poster } = shared.data.words.page;
  const names = new Intl.DisplayNames(shared.locale, { type: 'region' });
  const words = { back: escapeHtml(back.text), numbers: escapeHtml(numbers.text) };
  /** @type {(country: import('./context.mjs').Country, name: string) => string} */
  const at = (country, name) => `${countryFolder('text', country)}/${name}.html`;
  const files = countries.flatMap((country, index) =>
    elements.map(([name, { content, fallback }]) => {
      const here = path.posix.dirname(at(country, name));
      const { text } = content.title;
      const others = countries.map((one) => {
        const current = one === country ? ' aria-current="true"' : '';
        const href = path.posix.relative(here, at(one, name));
        return `<a href="${href}" data-country="${one.id}"${current}>${escapeHtml(names.of(one.id) ?? one.id)}</a>`;
      });
      const html = page({
        name,
        language: languageOf(shared.locale),
        title: escapeHtml(text),
        head: headOf(name, text, country),
        up: {
          dist: `${path.posix.relative(path.posix.join('/', folder, here), '/')}/`,
          language: `${path.posix.relative(here, '.')}/`,
        },
        country: index ? ` country="${country.id}"` : '',
        fallback: fallback[country.id],
        words,
        others: others.join(' · '),
        more: [
          `<a href="?present">${escapeHtml(present.text)}</a>`,
          `<a href="${path.posix.relative(here, `${countryFolder('poster', country)}/${name}.html`)}">` +
            `${escapeHtml(poster.text)}</a>`,
        ].join(' · '),
        bar,
      });
      return [at(country, name), html];
    }),
  );
  return Object.fromEntries(files);
}
