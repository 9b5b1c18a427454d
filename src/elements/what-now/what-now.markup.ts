/** Schema of content/<locale>/what-now.yaml, and the static markup of `<prin-what-now>`. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { drawings } from '../../markup/drawings.js';
import { contentIssue } from '../../markup/messages.js';
import { button, head, row } from '../../markup/parts.js';
import { escapeHtml } from '../../markup/words.js';
import { copyIcon } from '../../core/icons.js';
import { attributes } from './what-now.attributes.js';

const stepSchema = (field: Fields) =>
  z.strictObject({
    id: field.id().describe('Μια λέξη με λατινικά: tell.'),
    title: field.title().describe('Το βήμα, με λίγες λέξεις.'),
    do: field.text().describe('Τι να κάνει.'),
    dont: field.text().describe('Τι να μην κάνει.'),
    note: field.text().optional().describe('Κάτι που πρέπει να ξέρει για αυτό το βήμα.'),
    copy: z
      .strictObject({
        label: field.title().describe('Το κουμπί.'),
        text: field.text().optional().describe('Η φράση που αντιγράφεται. Χωρίς αυτήν αντιγράφεται το σημείωμα.'),
      })
      .optional()
      .describe('Κάτι έτοιμο για αντιγραφή. Ποτέ η εικόνα.'),
    link: z
      .strictObject({
        label: field.title().describe('Το κουμπί.'),
        to: field.publicId().describe('Ποια απάντηση ανοίγει: το id της στο faq-accordion.yaml.'),
      })
      .optional()
      .describe('Μια απάντηση από τις ερωτήσεις.'),
    call: z
      .strictObject({
        label: field.title().describe('Πάνω από τους αριθμούς.'),
        needs: field.needs().describe('Ποιες ανάγκες του helplines.yaml.'),
      })
      .optional()
      .describe('Ποιον καλεί ή σε ποιον γράφει. Οι αριθμοί μπαίνουν μόνοι τους.'),
    claims: field.claims(),
    signers: field.signers(),
    sources: field.sources(),
  });

const marks = (field: Fields) =>
  z.strictObject({
    do: field.title().describe('Πριν από όσα να κάνει κανείς.'),
    dont: field.title().describe('Πριν από όσα να μην κάνει.'),
  });

export const schema = (field: Fields) =>
  z.strictObject({
    ...field.head(),
    urgent: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        text: field.text().describe('Πότε δεν περιμένει κανείς. Οι αριθμοί μπαίνουν μόνοι τους.'),
        claims: field.claims(),
        signers: field.signers(),
      })
      .describe('Ό,τι δεν περιμένει: στέκεται πριν από την επιλογή.'),
    choose: field.title().describe('Η ερώτηση πάνω από τις επιλογές.'),
    always: field.title().describe('Πριν από τον αριθμό που μένει στην οθόνη σε κάθε βήμα.'),
    labels: z
      .strictObject({
        step: field.title().describe('Πριν από τον αριθμό του βήματος.'),
        of: field.title().describe('Πριν από το πλήθος των βημάτων.'),
        next: field.title().describe('Το κουμπί για το επόμενο βήμα.'),
        back: field.title().describe('Το κουμπί για το προηγούμενο βήμα ή, από το πρώτο, για την επιλογή.'),
        all: field.title().describe('Το κουμπί που δείχνει όλα τα βήματα.'),
        one: field.title().describe('Το κουμπί που δείχνει πάλι ένα βήμα τη φορά.'),
        change: field.title().describe('Δίπλα στην επιλογή που έγινε: κλείνει τα βήματα.'),
      })
      .describe('Τα κουμπιά.'),
    marks: z
      .strictObject({ teen: marks(field).describe('Στον ενικό.'), parent: marks(field).describe('Στον πληθυντικό.') })
      .describe('Πριν από κάθε πρόταση ενός βήματος.'),
    paths: z
      .array(
        z.strictObject({
          id: field.id().describe('Όπως το γράφει μια σελίδα: situation="threat". Δεν αλλάζει.'),
          audience: z.enum(['teen', 'parent']).describe('teen στον ενικό, parent στον πληθυντικό.'),
          choice: field.title().describe('Η επιλογή, με τα λόγια όποιου διαβάζει.'),
          say: field.text().describe('Η πρώτη κουβέντα, πριν από τα βήματα.'),
          claims: field.claims(),
          steps: z.array(stepSchema(field)).min(2).describe('Τα βήματα, με τη σειρά τους.'),
        }),
      )
      .describe('Οι δρόμοι, με τη σειρά που φαίνονται, στην οθόνη και στο χαρτί: πρώτα ό,τι βιάζεται.')
      .superRefine((paths, context) => {
        const { values } = attributes.situation;
        if (
          [...values].sort().join() !==
          paths
            .map(({ id }) => id)
            .sort()
            .join()
        )
          context.addIssue(
            contentIssue(
              `Χρειάζεται ένας δρόμος για κάθε τιμή του situation: ${values.join(', ')}.`,
              `There must be one path for each value of situation: ${values.join(', ')}.`,
            ),
          );
      }),
    note: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        items: z.array(field.title()).min(2).describe('Τι γράφει κανείς, μία γραμμή το καθένα.'),
      })
      .describe('Το σημείωμα με όσα κρατά κανείς. Ποτέ η εικόνα.'),
    kept: field.text().describe('Τι γίνεται με την επιλογή.'),
  });

type Content = z.output<ReturnType<typeof schema>>;
type Path = Content['paths'][number];
type Step = Path['steps'][number];

export const markup = (content: Content, target: RenderTarget) =>
  target.root(
    head(content, drawings['what-now']) +
      row(
        'band urgent',
        content.urgent.title,
        `<p>${content.urgent.text}</p>${target.helplines(['danger', 'self-harm'])}`,
      ) +
      row(
        'first choice',
        content.choose,
        `<div class="paths">` +
          `${content.paths.map((path) => pathItem(path, content, target)).join('')}</div>` +
          `${target.interactiveOnly(nav(content))}`,
      ) +
      row('band always', content.always, target.helplines(['now'])) +
      row(
        'section note',
        content.note.title,
        `<ul class="blanks">${content.note.items.map((line) => `<li>${line}</li>`).join('')}</ul>`,
      ) +
      target.interactiveOnly(`<p class="kept meta">${content.kept}</p>`) +
      target.end([...new Set(content.paths.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources)))]),
  );

/** The buttons of the path that was chosen, once for all paths; the script fills in which step it is, of how many. */
const nav = ({ labels }: Content) =>
  `<div class="tools">${button(' back', labels.back)}` +
  `${button(' next', labels.next)}` +
  `<p data-region="count" data-of="${escapeHtml(`${labels.step.text} 1 ${labels.of.text} 1`)}"></p>` +
  `${button(' button-plain all', labels.all)}${button(' button-plain one', labels.one)}</div>`;

/** A disclosure, which opens without the script too; in the fallback a heading and what it opens. */
const pathItem = (path: Path, content: Content, target: RenderTarget) =>
  `${target.interactiveOnly(`<details class="path" part="item" data-path="${path.id}"><summary>`)}` +
  `<h4 class="label" part="heading">${path.choice}</h4>${target.interactiveOnly(
    `<span class="change">${content.labels.change}</span></summary>`,
  )}<p class="say">${path.say}</p><ol class="way">${path.steps
    .map((step, index) => stepItem(step, index + 1, content.marks[path.audience], target))
    .join('')}</ol>${target.interactiveOnly('</details>')}`;

const stepItem = (
  { title, note, copy, link, call, ...step }: Step,
  number: number,
  mark: Content['marks']['teen'],
  target: RenderTarget,
) =>
  `<li${target.interactiveOnly(` data-step="${number}"`)}>${
    target.interactiveOnly(`<h5 part="heading" tabindex="-1">${title}</h5>`) || `<p><strong>${title}</strong></p>`
  }<p class="do"><strong>` +
  `${mark.do}</strong> ${step.do}</p><p class="dont">` +
  `<strong>${mark.dont}</strong> ${step.dont}</p>${note ? `<p class="meta">${note}</p>` : ''}${
    copy?.text ? `<blockquote>${copy.text}</blockquote>` : ''
  }${copy ? target.interactiveOnly(button(' copy', `<span>${copy.label}</span>`, copyIcon)) : ''}${
    link ? target.interactiveOnly(`<a class="button" part="button" data-answer="${link.to}">${link.label}</a>`) : ''
  }${call ? `<p class="call">${call.label}</p>${target.helplines(call.needs)}` : ''}</li>`;
