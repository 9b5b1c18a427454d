/** What `<prin-before-you-send>` says and in what order: the shape of content/<locale>/before-you-send.yaml, and its static markup. */
import { z } from 'zod';
import type { Fields } from './content/fields.js';
import type { Form } from './content/form.js';
import { button, head, row } from './content/parts.js';
import { copyIcon } from './shared/icons.js';

export const schema = (is: Fields) =>
  z.strictObject({
    audience: is.title(),
    title: is.title(),
    lead: is.text(),
    already: z.strictObject({ title: is.title(), text: is.text(), steps: z.array(is.text()).min(2), claims: is.claims() }),
    asks: z.strictObject({ title: is.title(), items: z.array(z.strictObject({ question: is.title(), answer: is.text(), claims: is.claims() })).min(3) }),
    story: z.strictObject({
      title: is.title(),
      steps: z
        .array(z.strictObject({ name: is.title(), text: is.text(), picture: z.enum(['one', 'many', 'fewer']), lines: is.needs().optional(), claims: is.claims() }))
        .min(1),
    }),
    replies: z.strictObject({
      title: is.title(),
      copy: is.title(),
      items: z.array(z.strictObject({ kind: is.title(), text: is.text() })).min(3),
      claims: is.claims(),
    }),
    law: z.strictObject({ title: is.title(), text: is.text(), claims: is.claims() }),
    sources: is.sources(),
  });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = ({ already, asks, story, replies, law, ...content }: Content, form: Form) =>
  form.root(
    head(content) +
      row('band already', already.title, `<p>${already.text}</p><ol class="steps">${already.steps.map((step) => `<li>${step}</li>`).join('')}</ol>${form.lines(['now'])}`) +
      row('first', asks.title, `<ul class="asks">${asks.items.map((ask) => `<li><p class="ask">${ask.question}</p><p>${ask.answer}</p></li>`).join('')}</ul>`) +
      row('paused', story.title, `<ol class="story">${story.steps.map((step) => storyStep(step, form)).join('')}</ol>`) +
      row('paused', replies.title, `<ul class="replies">${replies.items.map((reply) => replyItem(reply, replies.copy, form)).join('')}</ul>`) +
      row('paused', law.title, `<p>${law.text}</p>`) +
      `<div class="end">${form.sources(content.sources)}</div>`,
  );

/** A drawing of dots stands before each step: one, many, and the many hollow again. Decoration: the words say it all. */
const storyStep = (step: Content['story']['steps'][number], form: Form) =>
  `<li>${form.screen(`<i class="dots ${step.picture}"></i>`)}<div><p><strong>${step.name}</strong> ${step.text}</p>${step.lines ? form.lines(step.lines) : ''}</div></li>`;

/** The button says which reply it copies, for whoever hears buttons without seeing what stands beside them. */
const replyItem = (reply: Content['replies']['items'][number], copy: string, form: Form) =>
  `<li class="reply" part="item"><div><p class="meta">${reply.kind}</p><blockquote>${reply.text}</blockquote></div>${form.screen(
    button('', `<span>${copy}</span><span class="unseen"> ${reply.kind}</span>`, copyIcon),
  )}</li>`;
