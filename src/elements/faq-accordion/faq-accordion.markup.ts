/** What `<prin-faq-accordion>` says and in what order: the shape of content/<locale>/faq-accordion.yaml, and its static markup. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { Form } from '../../markup/render-targets.js';
import { button, forAudience, head } from '../../markup/parts.js';

export const schema = (is: Fields) =>
  z.strictObject({
    audience: is.title().describe('Για ποιον είναι, πάνω από τον τίτλο.'),
    title: is.title().describe('Ο τίτλος του widget.'),
    lead: is.text().describe('Μία ή δύο προτάσεις κάτω από τον τίτλο.'),
    filter: is.title().describe('Πάνω από το πεδίο αναζήτησης.'),
    example: is.title().describe('Ένα παράδειγμα μέσα στο πεδίο αναζήτησης.'),
    openAll: is.title().describe('Το κουμπί που ανοίγει όλες τις απαντήσεις.'),
    closeAll: is.title().describe('Το κουμπί που τις κλείνει.'),
    copy: is.title().describe('Το κουμπί που αντιγράφει τον σύνδεσμο μιας απάντησης.'),
    lastEdit: is.title().describe('Πριν από τον μήνα της τελευταίας αλλαγής.'),
    edited: is.day().describe('Ο μήνας που άλλαξε τελευταία φορά μια ερώτηση ή μια απάντηση: 2026-11.'),
    items: z
      .array(
        z.strictObject({
          id: is.publicId().describe('Δημόσιο και μόνιμο: prin-faq-07. Νέα ερώτηση, νέο id.'),
          audience: is.audience().describe('Ποιον βάζει πρώτο: teen (παιδιά), parent (γονείς) ή both.'),
          question: is.title().describe('Η ερώτηση, όπως θα τη ρωτούσε κάποιος. Έως 60 χαρακτήρες.'),
          answer: is.rich().describe('Η απάντηση: προτάσεις έως 20 λέξεις, παράγραφοι, λίστες, [σύνδεσμοι](https://…) και **έντονα**.'),
          lines: is.needs().optional().describe('Για ποια ανάγκη φαίνονται αριθμοί εδώ.'),
          sources: is.sources().describe('Από πού το ξέρουμε: id του sources.yaml.'),
          claims: is.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
        }),
      )
      .min(1)
      .describe('Οι ερωτήσεις, με τη σειρά που φαίνονται.'),
  });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = (content: Content, form: Form) =>
  form.root(
    head(content) +
      `<div class="row questions">${form.screen(tools(content))}<div data-ordered>${content.items.map((item) => answer(item, content.copy, form)).join('')}</div></div><p class="meta">${content.lastEdit} ${form.month(content.edited)}</p>`,
  );

const tools = ({ filter, example, openAll, closeAll }: Content) =>
  `<div class="tools"><label>${filter}<input type="search" placeholder="${example}" autocomplete="off"></label><p class="meta" data-region="count"></p>${button(' quiet open-all', openAll)}${button(' quiet', closeAll)}</div>`;

const answer = (item: Content['items'][number], copy: string, form: Form) =>
  `<details id="${item.id}" part="item"${forAudience(item.audience)}><summary><h3 class="label" part="heading">${item.question}</h3></summary><div class="answer">${item.answer}${
    item.lines ? form.lines(item.lines) : ''
  }${form.sources(item.sources)}${form.screen(button(' quiet', `<span>${copy}</span>`))}</div></details>`;
