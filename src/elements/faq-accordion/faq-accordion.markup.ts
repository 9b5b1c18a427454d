/** Schema of content/<locale>/faq-accordion.yaml, and the static markup of `<prin-faq-accordion>`. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { button, audienceAttribute, head } from '../../markup/parts.js';
import type { Words } from '../../markup/words.js';

export const schema = (field: Fields) =>
  z.strictObject({
    audience: field.title().describe('Για ποιον είναι, πάνω από τον τίτλο.'),
    title: field.title().describe('Ο τίτλος του widget.'),
    lead: field.text().describe('Μία ή δύο προτάσεις κάτω από τον τίτλο.'),
    filter: field.title().describe('Πάνω από το πεδίο αναζήτησης.'),
    example: field.title().describe('Ένα παράδειγμα μέσα στο πεδίο αναζήτησης.'),
    openAll: field.title().describe('Το κουμπί που ανοίγει όλες τις απαντήσεις.'),
    closeAll: field.title().describe('Το κουμπί που τις κλείνει.'),
    copy: field.title().describe('Το κουμπί που αντιγράφει τον σύνδεσμο μιας απάντησης.'),
    lastEdit: field.title().describe('Πριν από τον μήνα της τελευταίας αλλαγής.'),
    edited: field.day().describe('Ο μήνας που άλλαξε τελευταία φορά μια ερώτηση ή μια απάντηση: 2026-11.'),
    items: z
      .array(
        z.strictObject({
          id: field.publicId().describe('Δημόσιο και μόνιμο: prin-faq-07. Νέα ερώτηση, νέο id.'),
          audience: field.audience().describe('Ποιον βάζει πρώτο: teen (παιδιά), parent (γονείς) ή both.'),
          question: field.title().describe('Η ερώτηση, όπως θα τη ρωτούσε κάποιος. Έως 60 χαρακτήρες.'),
          answer: field
            .rich()
            .describe(
              'Η απάντηση: προτάσεις έως 20 λέξεις, παράγραφοι, λίστες, [σύνδεσμοι](https://…) και **έντονα**.',
            ),
          needs: field.needs().optional().describe('Για ποια ανάγκη φαίνονται αριθμοί εδώ.'),
          sources: field.sources().describe('Από πού το ξέρουμε: id του sources.yaml.'),
          claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
        }),
      )
      .min(1)
      .describe('Οι ερωτήσεις, με τη σειρά που φαίνονται.'),
  });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = (content: Content, target: RenderTarget) =>
  target.root(
    head(content) +
      `<div class="row questions">${target.interactiveOnly(tools(content))}<div data-sortable>${content.items.map((item) => answer(item, content.copy, target)).join('')}</div></div><p class="meta">${content.lastEdit} ${target.month(content.edited)}</p>`,
  );

const tools = ({ filter, example, openAll, closeAll }: Content) =>
  `<div class="tools"><label>${filter}<input type="search" placeholder="${example}" autocomplete="off"></label><p class="meta" data-region="count"></p>${button(' button-plain open-all', openAll)}${button(' button-plain', closeAll)}</div>`;

const answer = (item: Content['items'][number], copy: Words, target: RenderTarget) =>
  `<details id="${item.id}" part="item"${audienceAttribute(item.audience)}><summary><h3 class="label" part="heading">${item.question}</h3></summary><div class="answer">${item.answer}${
    item.needs ? target.helplines(item.needs) : ''
  }${target.sources(item.sources)}${target.interactiveOnly(button(' button-plain', `<span>${copy}</span>`))}</div></details>`;
