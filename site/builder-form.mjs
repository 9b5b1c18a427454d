/** The markup of the builder: its controls, the preview, the code and the steps. It works in any page of the site. */
import { escape } from './addresses.mjs';
import { allAttributes, data, FIRST } from './builder-data.mjs';
import { codeFor } from '../tools/snippets/code-for.mjs';
import { hosts } from '../tools/snippets/hosts.mjs';
import { stepsFor } from '../tools/snippets/steps-for.mjs';
import { SURE } from '../tools/snippets/words.mjs';
import { builder } from './words/builder.mjs';
import { words } from './words/index.mjs';

/** @typedef {import('./types.js').PageData['site']} Site */
/** @typedef {import('./types.js').Locale} Locale */
/** @typedef {import('./addresses.mjs').Addresses} Addresses */
/** @typedef {import('./words/builder.mjs').BuilderWords} BuilderWords */
/** @typedef {import('../tools/attributes.mjs').Attribute} Attribute */

/** Attributes that are asked for beside «for whom»; all others stand with the settings. */
const WHOM = ['audience', 'country'];
/** Up to so many values are shown side by side. */
const SIDE_BY_SIDE = 3;

/** @param {string} name @param {string} value @param {string} label */
const radio = (name, value, label, { checked = false, before = '' } = {}) =>
  `<label><input type="radio" name="${name}" value="${value}"${checked ? ' checked' : ''}>` +
  `${before}<span>${label}</span></label>`;

/** @param {number} number @param {string} title */
const numbered = (number, title) => `<legend><b aria-hidden="true">${number}</b>${title}</legend>`;

/**
 * The control of one attribute, with the words that editors of WordPress read.
 * @param {Attribute} attribute
 * @param {Locale} locale
 */
function attributeRow({ name, type, values, default: fallback, setting, description }, locale) {
  const own = builder[locale].attributes[name] ?? (locale === 'el' ? setting : { label: description[locale] });
  const help = own.help ? `<span class="help" id="help-${name}">${escape(own.help)}</span>` : '';
  const described = help && ` aria-describedby="help-${name}"`;
  const row = (/** @type {string} */ markup) => `<div class="row" data-for="${name}">${markup}</div>`;
  if (type === 'boolean')
    return row(
      `<label class="tick">` +
        `<input type="checkbox" name="${name}"${described}><span>${escape(own.label)}</span></label>${help}`,
    );
  if (!values)
    return row(
      `<label for="field-${name}">` +
        `${escape(own.label)}</label>` +
        `<input type="text" id="field-${name}" name="${name}" autocomplete="off" spellcheck="false"` +
        `${described}>${help}`,
    );
  const choices = (fallback ? values : ['', ...values]).map((value) => [value, own.values?.[value] ?? (value || '–')]);
  if (choices.length > SIDE_BY_SIDE)
    return row(
      `<label for="field-${name}">` +
        `${escape(own.label)}</label><select id="field-${name}" name="${name}"${described}>${choices
          .map(
            ([value, label]) =>
              `<option value="${value}"${value === fallback ? ' selected' : ''}>${escape(label)}</option>`,
          )
          .join('')}</select>${help}`,
    );
  return row(
    `<div role="radiogroup" aria-label="${escape(own.label)}"${described}>` +
      `<p class="label" aria-hidden="true">${escape(own.label)}</p><div class="seg">${choices
        .map(([value, label]) => radio(name, value, escape(label), { checked: value === fallback }))
        .join('')}</div></div>${help}`,
  );
}

/** @param {Site} site @param {Locale} locale @param {BuilderWords} own */
function whatever(site, locale, own) {
  const { elements } = site.languages[locale];
  const attributes = allAttributes(elements);
  const rows = (/** @type {(attribute: Attribute) => boolean} */ wanted) =>
    attributes
      .filter(wanted)
      .map((one) => attributeRow(one, locale))
      .join('');
  return (
    `<fieldset>${numbered(1, own.what)}<div class="pick">${elements
      .map(({ name, title, drawing }) =>
        radio('widget', name, escape(title), { checked: name === FIRST.widget, before: drawing }),
      )
      .join('')}</div></fieldset>
<fieldset>${numbered(2, own.where)}<div class="seg">${hosts
      .map(({ id, title }) => radio('host', id, escape(title[locale]), { checked: id === FIRST.host }))
      .join('')}</div></fieldset>
<fieldset>${numbered(3, own.whom)}${rows(({ name }) => WHOM.includes(name))}
<div class="row"><div role="radiogroup" aria-label="${own.language}"><p class="label" aria-hidden="true">` +
    `${own.language}</p><div class="seg">${site.locales
      .map((one) => radio('language', one, words[one].name, { checked: one === locale }))
      .join('')}</div></div></div></fieldset>
<fieldset>${numbered(4, own.colours)}${colours(own)}</fieldset>
<details class="more"><summary>${own.more}</summary><div class="rows">
${rows(({ name }) => !WHOM.includes(name))}
<div class="row" data-for="line"><label for="field-line">` +
    `${own.line}</label>` +
    `<input type="text" id="field-line" name="line" autocomplete="off" aria-describedby="help-line">` +
    `<span class="help" id="help-line">${own.lineHelp}</span></div>
<div class="row"><label class="tick">` +
    `<input type="checkbox" name="reserve" checked aria-describedby="help-reserve"><span>` +
    `${own.reserve}</span></label><span class="help" id="help-reserve">${own.reserveHelp}</span></div>
<div class="row"><label for="field-base">` +
    `${own.base}</label>` +
    `<input id="field-base" name="base" type="url" inputmode="url" autocomplete="off" spellcheck="false" ` +
    `value="${site.base}" aria-describedby="base-note">` +
    `<span class="help two-lines" id="base-note">${own.script.goodAddress}</span></div>
</div></details>`
  );
}

/** @param {BuilderWords} own */
const colours = (own) =>
  `<div class="swatches" role="radiogroup" aria-label="${own.swatch}">${Object.entries(own.swatches)
    .map(([value, name], index) =>
      radio('swatch', value, name, { checked: !value, before: `<i class="swatch s${index}" aria-hidden="true"></i>` }),
    )
    .join('')}</div>
<div class="row"><label for="field-accent">` +
  `${own.accent}</label><span class="pair">` +
  `<input type="text" id="field-accent" name="accent" autocomplete="off" spellcheck="false" ` +
  `aria-describedby="accent-note">` +
  `<input type="color" name="picker" aria-label="${own.pickColour}" value="#0a5259"></span>
<span class="help two-lines" id="accent-note" role="status">` +
  `${own.script.ownAccent}</span><button class="small" type="button" id="shade" hidden></button></div>`;

/**
 * @param {Site} site
 * @param {Locale} locale
 * @param {BuilderWords} own
 * @param {Addresses} to
 * @param {boolean} isAlone
 */
function view(site, locale, own, to, isAlone) {
  const { elements } = site.languages[locale];
  const { title } = elements.find(({ name }) => name === FIRST.widget) ?? elements[0];
  const code = codeFor({ base: site.base, name: FIRST.widget, title, reserve: true }, FIRST.host);
  /** @type {(what: string, text: string, label: string) => string} */
  const copy = (what, text, label) =>
    `<button type="button" class="copy" data-copies="${what}" aria-label="${label}"><span>${text}</span></button>`;
  return (
    `<div class="view">
<fieldset class="scenes"><legend class="label">${own.column}</legend><div class="seg">${Object.entries(own.columns)
      .map(([scene, text], index) => radio('column', scene, text, { checked: !index }))
      .join('')}</div></fieldset>
<div class="preview" id="preview" data-column="school">` +
    `<iframe title="${own.preview}" src="${to.page('preview-school', locale)}"></iframe></div>
<h2 class="part" id="your-code" tabindex="-1">${own.code}</h2>
<div id="once"><p class="code-title" id="once-title">${own.script.once}</p>
<div class="code"><pre tabindex="0" role="region" aria-labelledby="once-title"><code id="once-code">` +
    `${escape(code.once ?? '')}</code></pre>${copy('once-code', own.copy, own.copyOnce)}</div></div>
<p class="code-title" id="text-title">${own.script.there}</p>
<div class="code"><pre tabindex="0" role="region" aria-labelledby="text-title"><code id="text-code">` +
    `${escape(code.text)}</code></pre>${copy('text-code', own.copy, own.copyText)}</div>
<p class="help two-lines"><span id="lost"></span> <span id="sure">` +
    `${own.script.sure} ${SURE[code.sure][locale]}.</span></p>
<p class="said" id="said" role="status"></p>
<h2 class="part">${own.steps}</h2>
<ol class="how" id="steps">${listed(stepsFor(FIRST.host, code, locale))}</ol>
${isAlone ? '' : `<p>${own.broken} <a href="${to.page('check', locale)}">${own.brokenLink}</a></p>`}
<details class="more"><summary>` +
    `${own.other}</summary><div class="forms" id="forms" role="radiogroup" aria-label="${own.other}"></div></details>
<p><button type="button" class="small" data-copies="address"><span>${own.share}</span></button></p>
</div>`
  );
}

/** @param {string[]} steps */
const listed = (steps) => steps.map((step) => `<li>${escape(step)}</li>`).join('');

/**
 * For readers without scripts: the best code for every host, and its steps.
 * @param {Site} site
 * @param {Locale} locale
 * @param {BuilderWords} own
 */
function everyHost(site, locale, own) {
  const { elements, folder } = site.languages[locale];
  const { title } = elements.find(({ name }) => name === FIRST.widget) ?? elements[0];
  const base = site.base + (folder && `${folder}/`);
  const parts = hosts.map((host) => {
    const code = codeFor({ base, name: FIRST.widget, title, locale, reserve: true }, host.id);
    const blocks = [code.once, code.text].filter(Boolean).map((one) => `<pre><code>${escape(one ?? '')}</code></pre>`);
    const heading = `<h2>${escape(host.title[locale])}</h2>`;
    return `${heading}${blocks.join('')}<ol>${listed(stepsFor(host.id, code, locale))}</ol>`;
  });
  return `<noscript><div class="prose"><p>${own.noScript}</p>${parts.join('')}</div></noscript>`;
}

/**
 * @param {Site} site
 * @param {Locale} locale
 * @param {Addresses} to
 * @param {boolean} [isAlone] whether the page stands without the rest of the site, to which it then has no link
 */
export function builderForm(site, locale, to, isAlone = false) {
  const own = builder[locale];
  return (
    `<form class="build" id="builder"><div class="opts">` +
    `${whatever(site, locale, own)}<button type="button" class="small jump" id="jump">` +
    `${own.jump}</button></div>${view(site, locale, own, to, isAlone)}</form>
<script type="application/json" id="builder-data">${data(site, locale, to)}</script>
${everyHost(site, locale, own)}`
  );
}

/** What a page with the builder has in its head. @param {Addresses} to */
export const builderHead = (to) =>
  `<script defer src="${to.file('site/builder.js')}"></script>\n<noscript>` +
  `<style>.build{display:none!important}</style></noscript>\n`;
