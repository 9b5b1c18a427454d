/** Schema of content/<locale>/before-you-send.yaml, and the static markup of `<prin-before-you-send>`. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { button, head, row } from '../../markup/parts.js';
import type { Words } from '../../markup/words.js';
import { copyIcon } from '../../core/icons.js';

export const schema = (field: Fields) =>
  z.strictObject({
    audience: field.title().describe('Για ποιον είναι, πάνω από τον τίτλο.'),
    title: field.title().describe('Ο τίτλος του widget.'),
    lead: field.text().describe('Μία ή δύο προτάσεις κάτω από τον τίτλο.'),
    already: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        text: field.text().describe('Η πρώτη κουβέντα σε όποιον έστειλε ήδη.'),
        steps: z
          .array(field.text())
          .min(2)
          .describe('Τα βήματα, με τη σειρά τους. Ο αριθμός μπαίνει μόνος του στο τέλος.'),
        claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
        signers: field.signers(),
      })
      .describe('Αν έχει ήδη σταλεί: στέκεται πάνω από όλα.'),
    breath: z
      .strictObject({
        title: field.title().describe('Το κουμπί που ανοίγει την ανάσα.'),
        text: field.text().describe('Πώς γίνεται, χωρίς να χρειάζεται να βλέπει κανείς τον κύκλο.'),
      })
      .describe('Μια ανάσα δέκα δευτερολέπτων, για όποιον τη θέλει.'),
    asks: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        items: z
          .array(
            z.strictObject({
              question: field.title().describe('Η ερώτηση.'),
              answer: field.text().describe('Λίγα λόγια για να σκεφτεί.'),
              claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
            }),
          )
          .min(3)
          .describe('Οι ερωτήσεις, με τη σειρά που φαίνονται.'),
      })
      .describe('Τι να ρωτήσει κανείς τον εαυτό του.'),
    story: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        steps: z
          .array(
            z.strictObject({
              name: field.title().describe('Μία λέξη: τι γίνεται.'),
              text: field.text().describe('Τι σημαίνει, και στο τέλος κάτι που βοηθά.'),
              picture: z.enum(['one', 'many', 'fewer']).describe('Οι τελείες δίπλα: μία, πολλές, λιγότερες.'),
              needs: field.needs().optional().describe('Για ποια ανάγκη φαίνονται αριθμοί εδώ.'),
              signers: field.signers(),
              claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
            }),
          )
          .min(1)
          .describe('Τα βήματα μιας εικόνας.'),
      })
      .describe('Τι γίνεται με μια εικόνα που φεύγει.'),
    replies: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        copy: field.title().describe('Το κουμπί που αντιγράφει μια απάντηση.'),
        items: z
          .array(
            z.strictObject({
              kind: field.title().describe('Με ποιον τόνο.'),
              text: field.text().describe('Η απάντηση, έτοιμη να σταλεί.'),
            }),
          )
          .min(3)
          .describe('Οι απαντήσεις.'),
        claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
      })
      .describe('Έτοιμοι τρόποι να πει κανείς όχι.'),
    law: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        text: field.text().describe('Τι λέει ο νόμος, χωρίς ποινές.'),
        claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
        signers: field.signers(),
      })
      .describe('Ο νόμος, που προστατεύει.'),
    sources: field.sources().describe('Από πού το ξέρουμε: id του sources.yaml.'),
  });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = ({ already, breath, asks, story, replies, law, ...content }: Content, target: RenderTarget) =>
  target.root(
    head(content) +
      row(
        'band already',
        already.title,
        `<p>${already.text}</p><ol class="steps">${already.steps.map((step) => `<li>${step}</li>`).join('')}</ol>${target.helplines(['now'])}`,
      ) +
      row(
        'first',
        asks.title,
        `${breathing(breath, target)}<ul class="asks">${asks.items.map((ask) => `<li><p class="ask">${ask.question}</p><p>${ask.answer}</p></li>`).join('')}</ul>`,
      ) +
      row(
        'section',
        story.title,
        `<ol class="story">${story.steps.map((step) => storyStep(step, target)).join('')}</ol>`,
      ) +
      row(
        'section',
        replies.title,
        `<ul class="replies">${replies.items.map((reply) => replyItem(reply, replies.copy, target)).join('')}</ul>`,
      ) +
      row('section', law.title, `<p>${law.text}</p>`) +
      `<div class="end">${target.sources(content.sources)}</div>`,
  );

/** An optional pause of ten seconds: a circle that CSS grows and shrinks once. */
const breathing = ({ title, text }: Content['breath'], target: RenderTarget) =>
  `${target.interactiveOnly(`<details class="breath"><summary class="button">${title}</summary>`)}<p>${text}</p>${target.interactiveOnly('</details>')}`;

/** A step with a decorative drawing before it: one dot, many dots, many hollow dots. */
const storyStep = (step: Content['story']['steps'][number], target: RenderTarget) =>
  `<li>${target.interactiveOnly(`<i class="dots ${step.picture}"></i>`)}<div><p><strong>${step.name}</strong> ${step.text}</p>${step.needs ? target.helplines(step.needs) : ''}</div></li>`;

/** A reply with its copy button, whose accessible name includes the kind of reply. */
const replyItem = (reply: Content['replies']['items'][number], copy: Words, target: RenderTarget) =>
  `<li class="reply" part="item"><div><p class="meta">${reply.kind}</p><blockquote>${reply.text}</blockquote></div>${target.interactiveOnly(
    button('', `<span>${copy}</span><span class="visually-hidden"> ${reply.kind}</span>`, copyIcon),
  )}</li>`;
