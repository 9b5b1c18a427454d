/** Schema of content/<locale>/talk-guide.yaml, and the static markup of `<prin-talk-guide>`. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { drawings } from '../../markup/drawings.js';
import { button, head, row } from '../../markup/parts.js';
import type { Words } from '../../markup/words.js';

const id = (field: Fields) => field.id().describe('Μια λέξη με λατινικά: phone.');

/** Sentences under a title. */
const list = (field: Fields) =>
  z.strictObject({
    title: field.title().describe('Ο τίτλος.'),
    items: z
      .array(
        z.strictObject({ id: id(field), text: field.text().describe('Μία ή δύο προτάσεις.'), claims: field.claims() }),
      )
      .min(2)
      .describe('Με τη σειρά που φαίνονται.'),
    sources: field.sources(),
  });

/** Promises or blanks of the agreement. */
const lines = (field: Fields) =>
  z.strictObject({
    title: field.title().describe('Ο τίτλος.'),
    items: z.array(field.text()).min(2).describe('Μία γραμμή το καθένα.'),
  });

export const schema = (field: Fields) =>
  z.strictObject({
    ...field.head(),
    copy: field.title().describe('Το κουμπί που αντιγράφει μια φράση.'),
    when: list(field).describe('Πότε μιλά κανείς.'),
    fromSigns: z
      .strictObject({
        intro: field.text().describe('Πριν από τη φράση.'),
        items: z
          .array(
            z.strictObject({
              id: field.id().describe('Το id του σημαδιού στο warning-signs.yaml.'),
              say: field.text().describe('Η φράση. Τα εισαγωγικά μπαίνουν μόνα τους.'),
              claims: field.claims(),
            }),
          )
          .min(1)
          .describe('Μία φράση για κάθε σημάδι που έχει δική του.'),
      })
      .describe('Μόνο αν ο γονιός σημείωσε ένα σημάδι στην ίδια σελίδα.'),
    openers: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        items: z
          .array(
            z.strictObject({
              id: id(field),
              age: field.title().describe('Για ποια ηλικία ή στιγμή.'),
              say: field.text().describe('Η φράση. Τα εισαγωγικά μπαίνουν μόνα τους.'),
              claims: field.claims(),
            }),
          )
          .min(3)
          .describe('Οι φράσεις, από τα μικρά στα μεγάλα.'),
        sources: field.sources(),
      })
      .describe('Φράσεις για να ανοίξει η κουβέντα.'),
    pairs: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        say: field.title().describe('Πριν από ό,τι βοηθά.'),
        avoid: field.title().describe('Πριν από ό,τι κλείνει την κουβέντα.'),
        items: z
          .array(
            z.strictObject({
              id: id(field),
              say: field.text().describe('Τι να πει.'),
              avoid: field.text().describe('Τι να αποφύγει.'),
              why: field.text().describe('Γιατί.'),
              claims: field.claims(),
              signers: field.signers(),
            }),
          )
          .min(3)
          .describe('Τα ζευγάρια.'),
        sources: field.sources(),
      })
      .describe('Τι να πει και τι να αποφύγει.'),
    silent: list(field)
      .extend({ needs: field.needs().describe('Ποιες ανάγκες του helplines.yaml.'), signers: field.signers() })
      .describe('Αν το παιδί δεν μιλά.'),
    minute: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        steps: z.array(field.text()).min(3).describe('Τα βήματα, με τη σειρά τους.'),
        claims: field.claims(),
        needs: field.needs().describe('Ποιες ανάγκες του helplines.yaml.'),
        signers: field.signers(),
        sources: field.sources(),
      })
      .describe('Το πρώτο λεπτό, αφού το παιδί το είπε.'),
    agreement: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        lead: field.text().describe('Τι είναι.'),
        we: lines(field).describe('Όσα υπόσχονται οι μεγάλοι.'),
        i: lines(field).describe('Όσα υπόσχεται το παιδί.'),
        fill: lines(field).describe('Όσα συμπληρώνονται.'),
        kept: field.text().describe('Τι γίνεται με όσα γράφονται.'),
        print: field.title().describe('Το κουμπί που τυπώνει τη συμφωνία όπως είναι.'),
        printEmpty: field.title().describe('Το κουμπί που την τυπώνει κενή.'),
        claims: field.claims(),
        sources: field.sources(),
      })
      .describe('Η συμφωνία της οικογένειας, σε μία σελίδα.'),
  });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = (
  { when, fromSigns, openers, pairs, silent, minute, agreement, copy, ...content }: Content,
  target: RenderTarget,
) =>
  target.root(
    head(content, drawings['talk-guide']) +
      target.interactiveOnly(
        `<div class="band offer" hidden><p>${fromSigns.intro}</p><ul>${fromSigns.items
          .map((one) => quote(one.say, copy, target, '', ` data-sign="${one.id}"`))
          .join('')}</ul></div>`,
      ) +
      row('first', when.title, bullets(when.items.map(({ text }) => text))) +
      row(
        'section',
        openers.title,
        `<ul class="quotes">${openers.items.map((one) => quote(one.say, copy, target, `${one.age}`)).join('')}</ul>`,
      ) +
      row(
        'section long',
        pairs.title,
        `<ul class="pairs">${pairs.items
          .map(
            ({ say, avoid, why }) =>
              `<li><div class="do"><p>` +
              `<strong>${pairs.say}</strong></p><blockquote>` +
              `${say}</blockquote></div><div class="dont"><p>` +
              `<strong>${pairs.avoid}</strong></p><blockquote>` +
              `${avoid}</blockquote></div><p class="meta">${why}</p></li>`,
          )
          .join('')}</ul>`,
      ) +
      row('section', silent.title, bullets(silent.items.map(({ text }) => text)) + target.helplines(silent.needs)) +
      row(
        'section',
        minute.title,
        `<ol class="steps">` +
          `${minute.steps.map((step) => `<li>${step}</li>`).join('')}</ol>${target.helplines(minute.needs)}`,
      ) +
      row('section agreement', agreement.title, agreementOf(agreement, target)) +
      target.end([...new Set([when, openers, pairs, silent, minute, agreement].flatMap((part) => part.sources))]),
  );

const bullets = (texts: Words[]) => `<ul class="bullets">${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;

/** A sentence with its copy button, whose accessible name includes for whom it is. */
const quote = (say: Words, copy: Words, target: RenderTarget, age: string, attributes = '') =>
  `<li class="quote" part="item"${attributes}>` +
  `${age && `<p class="meta">${age}</p>`}<blockquote>${say}</blockquote>${target.interactiveOnly(
    button(' button-plain', `<span>${copy}</span>${age && `<span class="visually-hidden"> ${age}</span>`}`),
  )}</li>`;

const agreementOf = ({ lead, we, i, fill, kept, print, printEmpty }: Content['agreement'], target: RenderTarget) =>
  `<p>${lead}</p>` +
  `${[we, i].map(({ title, items }) => `<div><p><strong>${title}</strong></p>${bullets(items)}</div>`).join('')}` +
  `<p><strong>${fill.title}</strong></p><ul class="blanks">${fill.items
    .map(
      (line, index) =>
        target.interactiveOnly(
          `<li><label for="fill-${index}">${line}</label><input id="fill-${index}" autocomplete="off"></li>`,
        ) || `<li>${line}</li>`,
    )
    .join('')}</ul>${target.interactiveOnly(
    `<div class="tools"><p class="meta">` +
      `${kept}</p>${button(' sheet', print)}${button(' sheet empty', printEmpty)}</div>`,
  )}`;
