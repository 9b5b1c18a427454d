/** Schema of content/<locale>/before-you-send.yaml, and the static markup of `<prin-before-you-send>`. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { button, head, row } from '../../markup/parts.js';
import type { Words } from '../../markup/words.js';
import { drawings } from '../../markup/drawings.js';
import { copyIcon } from '../../core/icons.js';

export const schema = (field: Fields) =>
  z.strictObject({
    ...field.head(),
    already: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        text: field.text().describe('Η πρώτη κουβέντα σε όποιον έστειλε ήδη.'),
        steps: z
          .array(field.text())
          .min(2)
          .describe('Τα βήματα, με τη σειρά τους. Ο αριθμός μπαίνει μόνος του από πάνω.'),
        claims: field.claims(),
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
              claims: field.claims(),
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
              claims: field.claims(),
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
        claims: field.claims(),
      })
      .describe('Έτοιμοι τρόποι να πει κανείς όχι.'),
    law: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        text: field.text().describe('Τι λέει ο νόμος, χωρίς ποινές.'),
        claims: field.claims(),
        signers: field.signers(),
      })
      .describe('Ο νόμος, που προστατεύει.'),
    sources: field.sources(),
  });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = ({ already, breath, asks, story, replies, law, ...content }: Content, target: RenderTarget) =>
  target.root(
    head(content, drawings['before-you-send']) +
      row(
        'band already',
        already.title,
        `<p>${already.text}</p>` +
          `${target.helplines(['now'])}<ol class="steps">` +
          `${already.steps.map((step) => `<li>${step}</li>`).join('')}</ol>`,
      ) +
      row(
        'first',
        asks.title,
        `${breathing(breath, target)}<ul class="asks">` +
          `${asks.items
            .map(
              (ask) => `<li class="ask"><h4 class="label" part="heading">${ask.question}</h4><p>${ask.answer}</p></li>`,
            )
            .join('')}</ul>`,
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
      target.end(content.sources),
  );

/** An optional pause of ten seconds: a sun with the words in it, which CSS grows and shrinks once. */
const breathing = ({ title, text }: Content['breath'], target: RenderTarget) =>
  `${target.interactiveOnly(`<details class="breath"><summary class="button">${title}</summary>`)}` +
  `<p>${text}</p>${target.interactiveOnly('</details>')}`;

/** A ring of dots is one circle with a dashed line. A thinner one in the surface's colour hollows most of them. */
const ring = (r: number, dots: number, width: number, hollow = '') =>
  `<circle r="${r}" pathLength="${dots}" stroke-width="${width}"` +
  `${hollow && ` class="hollow" stroke-dasharray="${hollow}"`}/>`;
const rings = ring(22, 7, 9) + ring(38, 12, 8) + ring(53, 18, 7);
const core = '<circle class="l" r="14"/>';
const pictures = {
  one: `<g class="faint">${rings}</g>${core}`,
  many: rings + core,
  fewer:
    rings +
    ring(22, 7, 5, '0 1 0 1 0 2 0 1 0 1 0 1') +
    ring(38, 12, 4.5, '0 1 0 1 0 1 0 1 0 2') +
    ring(53, 18, 4, '0 1 0 1 0 1 0 1 0 1 0 2 0 1 0 1') +
    core,
};

/** A step with a drawing before it: a picture alone, among many, among dots most of which are empty. */
const storyStep = (step: Content['story']['steps'][number], target: RenderTarget) =>
  `<li>${target.interactiveOnly(
    `<svg class="rings" viewBox="-60 -60 120 120" aria-hidden="true">${pictures[step.picture]}</svg>`,
  )}<div><p>` +
  `<strong>${step.name}</strong> ${step.text}</p>${step.needs ? target.helplines(step.needs) : ''}</div></li>`;

/** A reply with its copy button, whose accessible name includes the kind of reply. */
const replyItem = (reply: Content['replies']['items'][number], copy: Words, target: RenderTarget) =>
  `<li class="reply" part="item"><p class="meta">` +
  `${reply.kind}</p><blockquote>${reply.text}</blockquote>${target.interactiveOnly(
    button(' button-plain', `<span>${copy}</span><span class="visually-hidden"> ${reply.kind}</span>`, copyIcon),
  )}</li>`;
