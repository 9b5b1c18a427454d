/** What `<prin-warning-signs>` says and in what order: the shape of content/<locale>/warning-signs.yaml, and its static markup. */
import { z } from 'zod';
import type { Fields } from './content/fields.js';
import type { Form } from './content/form.js';
import { head, row } from './content/parts.js';

export const schema = (is: Fields) =>
  z.strictObject({
    audience: is.title(),
    title: is.title(),
    lead: is.text(),
    shame: is.text(),
    claims: is.claims(),
    urgent: z.strictObject({ title: is.title(), text: is.text(), claims: is.claims() }),
    step: is.title(),
    groups: z
      .array(
        z.strictObject({
          title: is.title(),
          signs: z
            .array(z.strictObject({ id: is.id(), sign: is.text(), step: is.text(), say: is.text().optional(), claims: is.claims() }))
            .min(1),
        }),
      )
      .min(1),
    help: z.strictObject({ title: is.title(), text: is.text(), claims: is.claims() }),
    privacy: is.text(),
    sources: is.sources(),
  });

type Content = z.output<ReturnType<typeof schema>>;
type Sign = Content['groups'][number]['signs'][number];

export const markup = (content: Content, form: Form) =>
  form.root(
    head(content) +
      row('band urgent', content.urgent.title, `<p>${content.urgent.text}</p>${form.lines(['self-harm'])}`) +
      content.groups
        .map((group, index) =>
          row(index ? 'paused' : 'first', group.title, `<ul class="signs">${group.signs.map((sign, place) => signItem(content, sign, `${index}${place}`, form)).join('')}</ul>`),
        )
        .join('') +
      row('paused', content.help.title, `<p>${content.shame}</p><p>${content.help.text}</p>${form.lines(['parent'])}`) +
      `<div class="end">${form.screen(`<p class="meta">${content.privacy}</p>`)}${form.sources(content.sources)}</div>`,
  );

/** The box stands before its words and its step, so that the style can show the step of a ticked box without a script. */
const signItem = ({ step }: Content, sign: Sign, id: string, form: Form) =>
  `<li class="sign" part="item">${form.screen(`<input type="checkbox" autocomplete="off" id="${id}"><label for="${id}">`)}${sign.sign}${form.screen('</label>')}<div class="step">${form.screen(
    `<p class="step-name">${step}</p>`,
  )}<p>${sign.step}</p>${sign.say ? `<p class="say">${sign.say}</p>` : ''}</div></li>`;
