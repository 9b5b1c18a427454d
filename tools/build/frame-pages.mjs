/**
 * Every element as a page for an iframe: frame/<name>.html. It can be read without scripts; with them it takes its
 * attributes from its address.
 */
import path from 'node:path';

/**
 * Frame pages are light by default: browsers disagree on prefers-color-scheme inside frames, and a dark box on a light
 * page is a mistake. frame.js tells them when the host page is dark.
 */
const STYLE =
  `body{margin:0;position:relative}body,:not(:defined){font-family:system-ui,sans-serif;line-height:1.6}` +
  `:not(:defined){display:block;padding:1em}` +
  `[role=status]{position:absolute;inset-inline:1em;margin:0;padding:1em;border:3px solid;` +
  `color:CanvasText;background:Canvas}` +
  `b{display:block;font-size:2em}[hidden]{display:none}` +
  `@media print{[role=status]{display:none}[data-address]::before{content:attr(data-note) ' ' attr(data-address)}}`;

/**
 * Addresses are relative, scripts classic: a sandbox without an origin refuses modules.
 * @param {object} of all as markup
 * @param {string} of.name
 * @param {string} of.language the attributes of the language
 * @param {string} of.title
 * @param {string} of.fallback
 * @param {string} of.head
 * @param {string} of.script the address of page.js
 * @param {{ address: string, call: string }} of.words
 */
const page = ({ name, language, title, fallback, head, script, words }) => `<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${head}<style>${STYLE}</style>
<script defer src="${script}"></script>
<script defer src="../${name}.js"></script>
</head>
<body data-note="${words.address}">
<prin-${name}>
${fallback}</prin-${name}>
<p role="status" hidden>${words.call} <b></b></p>
</body>
</html>
`;

/**
 * @param {import('./context.mjs').Language} language
 * @param {(name: string, title: string) => string} [headOf] what else the head of a page has; the title comes as text
 * @returns {import('./context.mjs').Files}
 */
export function framePages({ folder, shared, countries: [country], elements }, headOf = () => '') {
  const { escapeHtml, languageOf } = shared.module;
  const words = {
    call: escapeHtml(shared.data.words.frame.call.text),
    address: escapeHtml(shared.data.words.frame.address.text),
  };
  const language = languageOf(shared.locale);
  const script = path.posix.relative(path.posix.join('/', folder, 'frame'), '/frame/page.js');
  return Object.fromEntries(
    elements.map(([name, { content, fallback }]) => {
      const { text } = content.title;
      const title = escapeHtml(text);
      const head = headOf(name, text);
      return [
        `frame/${name}.html`,
        page({ name, language, title, fallback: fallback[country.id], head, script, words }),
      ];
    }),
  );
}
