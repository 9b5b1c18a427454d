/** What one would use instead: each target shows the text of dist/html/ in the way its own documentation shows. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { PLAIN_CSS, plainOf } from '../measure/ours.mjs';

const here = import.meta.dirname;
const installed = (file) => readFile(path.join(here, 'node_modules', file));

/** The version of a package that only the bench has. */
export const versionOf = async (name) => JSON.parse(await installed(`${name}/package.json`)).version;

/** One minified file of a source and all it imports, as a bundler gives it without more ado. */
async function bundle(entry, content) {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'targets', entry)],
    absWorkingDir: here,
    outdir: here,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    loader: { '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    plugins: [
      {
        name: 'content',
        setup(its) {
          its.onResolve({ filter: /^#content$/ }, () => ({ path: 'content', namespace: 'content' }));
          its.onLoad({ filter: /.*/, namespace: 'content' }, () => ({
            contents: JSON.stringify({ faq: content.faq, signs: content.signs, fallback: content.fallback }),
            loader: 'json',
          }));
        },
      },
    ],
  });
  return Object.fromEntries(
    outputFiles.map(({ path: file, contents }) => [path.basename(file), Buffer.from(contents)]),
  );
}

/** The widgets in the elements of a component library; Shoelace and Web Awesome differ in their prefix alone. */
const inElements =
  (prefix, { fallback, cards, faq, signs }) =>
  (i) => {
    const tag = (name, inner, attributes = '') => `<${prefix}-${name}${attributes}>${inner}</${prefix}-${name}>`;
    return [
      ...signs.map(
        (part) =>
          part.html ??
          `<ul>${part.signs.map(({ text, advice }) => `<li>${tag('checkbox', text)}${advice}</li>`).join('')}</ul>`,
      ),
      ...cards.map((name) => tag('card', fallback[name])),
      faq.before,
      ...faq.items.map(
        ({ group, question, answer }) =>
          group + tag('details', `<h4 slot="summary">${question}</h4>${answer}`, ` name="faq-${i}"`),
      ),
      faq.after,
    ].join('\n');
  };

async function inLibrary(id, title, prefix, content) {
  return {
    id,
    title,
    files: await bundle(`${id}.js`, content),
    once: `<link rel="stylesheet" href="${id}.css"><script type="module" src="${id}.js"></script>`,
    each: inElements(prefix, content),
  };
}

const bootstrap =
  ({ fallback, cards, faq, signs }) =>
  (i) =>
    [
      ...signs.map(
        (part, k) =>
          part.html ??
          part.signs
            .map(
              ({ text, advice }, n) =>
                `<div class="form-check"><input class="form-check-input" type="checkbox" id="s${i}-${k}-${n}">` +
                `<label class="form-check-label" for="s${i}-${k}-${n}">${text}</label>${advice}</div>`,
            )
            .join(''),
      ),
      ...cards.map((name) => `<div class="card"><div class="card-body">${fallback[name]}</div></div>`),
      faq.before,
      `<div class="accordion" id="faq${i}">${faq.items
        .map(
          ({ group, question, answer }, n) =>
            `${group}<div class="accordion-item"><h4 class="accordion-header">` +
            `<button class="accordion-button collapsed" ` +
            `type="button" data-bs-toggle="collapse" data-bs-target="#faq${i}-${n}" aria-expanded="false" ` +
            `aria-controls="faq${i}-${n}">${question}</button></h4>` +
            `<div id="faq${i}-${n}" class="accordion-collapse collapse" data-bs-parent="#faq${i}">` +
            `<div class="accordion-body">${answer}</div></div></div>`,
        )
        .join('')}</div>`,
      faq.after,
    ].join('\n');

const govuk =
  ({ fallback, cards, faq, signs }) =>
  (i) =>
    [
      ...signs.map(
        (part, k) =>
          part.html ??
          `<div class="govuk-checkboxes" data-module="govuk-checkboxes">${part.signs
            .map(
              ({ text, advice }, n) =>
                `<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="s${i}-${k}-${n}" ` +
                `type="checkbox"><label class="govuk-label govuk-checkboxes__label" for="s${i}-${k}-${n}">${text}` +
                `</label></div>${advice}`,
            )
            .join('')}</div>`,
      ),
      ...cards.map((name) => `<div class="govuk-inset-text">${fallback[name]}</div>`),
      faq.before,
      `<div class="govuk-accordion" data-module="govuk-accordion" data-remember-expanded="false" ` +
        `id="faq${i}">${faq.items
          .map(
            ({ group, question, answer }, n) =>
              `${group}<div class="govuk-accordion__section"><div class="govuk-accordion__section-header">` +
              '<h4 class="govuk-accordion__section-heading">' +
              `<span class="govuk-accordion__section-button" id="h${i}-${n}">${question}</span></h4></div>` +
              `<div id="c${i}-${n}" class="govuk-accordion__section-content">${answer}</div></div>`,
          )
          .join('')}</div>`,
      faq.after,
    ].join('\n');

const FRAME_SCRIPT =
  'new ResizeObserver(()=>parent.postMessage({height:document.documentElement.offsetHeight},"*"))' +
  '.observe(document.documentElement)';

/**
 * @param {Awaited<ReturnType<typeof import('../measure/content.mjs').readContent>>} content
 * @returns {Promise<import('../measure/ours.mjs').Target[]>}
 */
export async function otherLibraries(content) {
  const framed =
    '<!doctype html><html lang="el"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Prin</title><style>body{margin:0}${PLAIN_CSS}</style></head>` +
    `<body>${plainOf(content)}<script>${FRAME_SCRIPT}</script></body></html>`;
  return [
    {
      id: 'lit',
      title: 'Lit, straightforward: decorators, data bound item by item, one bundle',
      files: await bundle('lit.ts', content),
      once: '<script type="module" src="lit.js"></script>',
      each: () =>
        `<l-signs></l-signs>${content.cards.map((name) => `<l-card name="${name}"></l-card>`).join('')}<l-faq></l-faq>`,
    },
    {
      id: 'iframe',
      title: 'The plain HTML in an iframe of the same site, with a script that follows its height',
      files: { 'iframe.js': await readFile(path.join(here, 'targets/iframe.js')), 'frame.html': Buffer.from(framed) },
      once: '<script async src="iframe.js"></script>',
      each: () => '<iframe data-embed title="Prin" src="frame.html" style="width:100%;border:0;height:400px"></iframe>',
    },
    await inLibrary('shoelace', 'Shoelace: details, checkbox, card, and only these', 'sl', content),
    await inLibrary('webawesome', 'Web Awesome: details, checkbox, card, and only these', 'wa', content),
    {
      id: 'bootstrap',
      title: 'Bootstrap: accordion and checks; the whole style sheet and script',
      files: {
        'bootstrap.css': await installed('bootstrap/dist/css/bootstrap.min.css'),
        'bootstrap.js': await installed('bootstrap/dist/js/bootstrap.bundle.min.js'),
      },
      head: '<link rel="stylesheet" href="bootstrap.css">',
      once: '<script defer src="bootstrap.js"></script>',
      each: bootstrap(content),
    },
    {
      id: 'govuk',
      title: 'govuk-frontend: accordion and checkboxes; the whole style sheet and script',
      files: {
        'govuk.css': await installed('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
        'govuk.js': await installed('govuk-frontend/dist/govuk/govuk-frontend.min.js'),
      },
      head: '<link rel="stylesheet" href="govuk.css">',
      once:
        "<script>document.body.classList.add('js-enabled','govuk-frontend-supported')</script>" +
        '<script type="module">import{initAll}from\'./govuk.js\';initAll()</script>',
      each: govuk(content),
    },
  ];
}

/** Which packages stand behind the targets. */
export const PACKAGES = ['lit', '@shoelace-style/shoelace', '@awesome.me/webawesome', 'bootstrap', 'govuk-frontend'];
