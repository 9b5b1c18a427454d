/** What `<prin-before-you-send>` says and in what order: the shape of content/<locale>/before-you-send.yaml, and its static markup. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { Form } from '../../markup/render-targets.js';
import { button, head, row } from '../../markup/parts.js';
import { copyIcon } from '../../core/icons.js';

export const schema = (is: Fields) =>
  z.strictObject({
    audience: is.title().describe('Για ποιον είναι, πάνω από τον τίτλο.'),
    title: is.title().describe('Ο τίτλος του widget.'),
    lead: is.text().describe('Μία ή δύο προτάσεις κάτω από τον τίτλο.'),
    already: z
      .strictObject({
        title: is.title().describe('Ο τίτλος.'),
        text: is.text().describe('Η πρώτη κουβέντα σε όποιον έστειλε ήδη.'),
        steps: z.array(is.text()).min(2).describe('Τα βήματα, με τη σειρά τους. Ο αριθμός μπαίνει μόνος του στο τέλος.'),
        claims: is.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
      })
      .describe('Αν έχει ήδη σταλεί: στέκεται πάνω από όλα.'),
    breath: z
      .strictObject({ title: is.title().describe('Το κουμπί που ανοίγει την ανάσα.'), text: is.text().describe('Πώς γίνεται, χωρίς να χρειάζεται να βλέπει κανείς τον κύκλο.') })
      .describe('Μια ανάσα δέκα δευτερολέπτων, για όποιον τη θέλει.'),
    asks: z
      .strictObject({
        title: is.title().describe('Ο τίτλος.'),
        items: z
          .array(z.strictObject({ question: is.title().describe('Η ερώτηση.'), answer: is.text().describe('Λίγα λόγια για να σκεφτεί.'), claims: is.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.') }))
          .min(3)
          .describe('Οι ερωτήσεις, με τη σειρά που φαίνονται.'),
      })
      .describe('Τι να ρωτήσει κανείς τον εαυτό του.'),
    story: z
      .strictObject({
        title: is.title().describe('Ο τίτλος.'),
        steps: z
          .array(
            z.strictObject({
              name: is.title().describe('Μία λέξη: τι γίνεται.'),
              text: is.text().describe('Τι σημαίνει, και στο τέλος κάτι που βοηθά.'),
              picture: z.enum(['one', 'many', 'fewer']).describe('Οι τελείες δίπλα: μία, πολλές, λιγότερες.'),
              lines: is.needs().optional().describe('Για ποια ανάγκη φαίνονται αριθμοί εδώ.'),
              claims: is.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
            }),
          )
          .min(1)
          .describe('Τα βήματα μιας εικόνας.'),
      })
      .describe('Τι γίνεται με μια εικόνα που φεύγει.'),
    replies: z
      .strictObject({
        title: is.title().describe('Ο τίτλος.'),
        copy: is.title().describe('Το κουμπί που αντιγράφει μια απάντηση.'),
        items: z
          .array(z.strictObject({ kind: is.title().describe('Με ποιον τόνο.'), text: is.text().describe('Η απάντηση, έτοιμη να σταλεί.') }))
          .min(3)
          .describe('Οι απαντήσεις.'),
        claims: is.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
      })
      .describe('Έτοιμοι τρόποι να πει κανείς όχι.'),
    law: z
      .strictObject({ title: is.title().describe('Ο τίτλος.'), text: is.text().describe('Τι λέει ο νόμος, χωρίς ποινές.'), claims: is.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.') })
      .describe('Ο νόμος, που προστατεύει.'),
    sources: is.sources().describe('Από πού το ξέρουμε: id του sources.yaml.'),
  });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = ({ already, breath, asks, story, replies, law, ...content }: Content, form: Form) =>
  form.root(
    head(content) +
      row('band already', already.title, `<p>${already.text}</p><ol class="steps">${already.steps.map((step) => `<li>${step}</li>`).join('')}</ol>${form.lines(['now'])}`) +
      row('first', asks.title, `${breathing(breath, form)}<ul class="asks">${asks.items.map((ask) => `<li><p class="ask">${ask.question}</p><p>${ask.answer}</p></li>`).join('')}</ul>`) +
      row('paused', story.title, `<ol class="story">${story.steps.map((step) => storyStep(step, form)).join('')}</ol>`) +
      row('paused', replies.title, `<ul class="replies">${replies.items.map((reply) => replyItem(reply, replies.copy, form)).join('')}</ul>`) +
      row('paused', law.title, `<p>${law.text}</p>`) +
      `<div class="end">${form.sources(content.sources)}</div>`,
  );

/** Ten seconds that nobody has to take: the circle grows and shrinks once, by the style alone. */
const breathing = ({ title, text }: Content['breath'], form: Form) =>
  `${form.screen(`<details class="breath"><summary class="button">${title}</summary>`)}<p>${text}</p>${form.screen('</details>')}`;

/** A drawing of dots stands before each step: one, many, and the many hollow again. Decoration: the words say it all. */
const storyStep = (step: Content['story']['steps'][number], form: Form) =>
  `<li>${form.screen(`<i class="dots ${step.picture}"></i>`)}<div><p><strong>${step.name}</strong> ${step.text}</p>${step.lines ? form.lines(step.lines) : ''}</div></li>`;

/** The button says which reply it copies, for whoever hears buttons without seeing what stands beside them. */
const replyItem = (reply: Content['replies']['items'][number], copy: string, form: Form) =>
  `<li class="reply" part="item"><div><p class="meta">${reply.kind}</p><blockquote>${reply.text}</blockquote></div>${form.screen(
    button('', `<span>${copy}</span><span class="unseen"> ${reply.kind}</span>`, copyIcon),
  )}</li>`;
