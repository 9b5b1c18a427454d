/** What `<prin-faq-accordion>` says and in what order: the shape of content/<locale>/faq-accordion.yaml, and its static markup. */
import { z } from 'zod';
import type { Fields } from './content/fields.js';
import type { Form } from './content/form.js';
import { button, forAudience, head } from './content/parts.js';

export const schema = (is: Fields) =>
  z.strictObject({
    audience: is.title(),
    title: is.title(),
    lead: is.text(),
    filter: is.title(),
    example: is.title(),
    openAll: is.title(),
    closeAll: is.title(),
    copy: is.title(),
    items: z
      .array(
        z.strictObject({
          id: is.publicId(),
          audience: is.audience(),
          question: is.title(),
          answer: is.rich(),
          lines: is.needs().optional(),
          sources: is.sources(),
          claims: is.claims(),
        }),
      )
      .min(1),
  });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = (content: Content, form: Form) =>
  form.root(
    head(content) +
      `<div class="row questions">${form.screen(tools(content))}<div data-ordered>${content.items.map((item) => answer(item, content.copy, form)).join('')}</div></div>`,
  );

const tools = ({ filter, example, openAll, closeAll }: Content) =>
  `<div class="tools"><label>${filter}<input type="search" placeholder="${example}" autocomplete="off"></label><p class="meta" data-region="count"></p>${button(' quiet open-all', openAll)}${button(' quiet', closeAll)}</div>`;

const answer = (item: Content['items'][number], copy: string, form: Form) =>
  `<details id="${item.id}" part="item"${forAudience(item.audience)}><summary><h3 class="label" part="heading">${item.question}</h3></summary><div class="answer">${item.answer}${
    item.lines ? form.lines(item.lines) : ''
  }${form.sources(item.sources)}${form.screen(button(' quiet', `<span>${copy}</span>`))}</div></details>`;
