/** Writes every element as a page for an iframe: frame/<name>.html. It reads without its scripts, and takes what it can from its address with them. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shippedIn, sourceLocale } from '../content/locales.mjs';
import { renderElement } from '../content/plugin.mjs';
import { elementNames } from '../elements.mjs';

/**
 * Light, as a page that says nothing of colours is: what a frame is told of the reader's own wish differs from browser to browser,
 * and a dark box on a light page is a mistake. frame.js says when the page around it is dark.
 */
const STYLE = `body{margin:0}:not(:defined){display:block;padding:1em;font-family:system-ui,sans-serif;line-height:1.6}`;

/** Addresses are relative, scripts classic: a sandbox without an origin refuses modules. */
const page = ({ name, language, title, fallback, head, script }) => `<!doctype html>
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
<body>
<prin-${name}>
${fallback}</prin-${name}>
</body>
</html>
`;

/**
 * @param {Awaited<ReturnType<typeof import('../content/plugin.mjs').loadSharedContent>>} sharedContent the library of one language
 * @param {string} folder where the files of that language go
 * @param {string} [dist] where the script of all frame pages is
 * @param {(name: string, title: string) => string} [headOf] what else the head of a page has; the title comes as text
 */
export async function writeFramePages(sharedContent, folder, dist = shippedIn(sourceLocale), headOf = () => '') {
  const frames = path.join(folder, 'frame');
  await mkdir(frames, { recursive: true });
  const script = path.relative(frames, path.join(dist, 'frame/page.js')).split(path.sep).join('/');
  const { escapeHtml, languageOf } = sharedContent.module;
  const language = languageOf(sharedContent.locale);
  for (const name of elementNames) {
    const { content, fallback } = await renderElement(name, sharedContent);
    const title = content.title.text;
    await writeFile(
      path.join(frames, `${name}.html`),
      page({ name, language, title: escapeHtml(title), fallback: fallback.GR, head: headOf(name, title), script }),
    );
  }
}
