/** Schema of content/<locale>/faq-accordion.yaml, and the static markup of `<prin-faq-accordion>`. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { contentIssue } from '../../markup/messages.js';
import { drawings } from '../../markup/drawings.js';
import { button, audienceAttribute, head } from '../../markup/parts.js';
import type { Words } from '../../markup/words.js';

export const schema = (field: Fields) =>
  z
    .strictObject({
      ...field.head(),
      filter: field.title().describe('Πάνω από το πεδίο αναζήτησης.'),
      example: field.title().describe('Ένα παράδειγμα μέσα στο πεδίο αναζήτησης.'),
      nothing: field.text().describe('Όταν η αναζήτηση δεν βρίσκει τίποτα. Ο αριθμός μπαίνει μόνος του.'),
      openAll: field.title().describe('Το κουμπί που ανοίγει όλες τις απαντήσεις.'),
      closeAll: field.title().describe('Το κουμπί που τις κλείνει.'),
      copy: field.title().describe('Το κουμπί που αντιγράφει τον σύνδεσμο μιας απάντησης.'),
      lastEdit: field.title().describe('Πριν από τον μήνα της τελευταίας αλλαγής.'),
      edited: field.day().describe('Ο μήνας που άλλαξε τελευταία φορά μια ερώτηση ή μια απάντηση: 2026-11.'),
      groups: z
        .array(
          z.strictObject({
            id: field.id().describe('Μια λέξη με λατινικά: teens. Με αυτή την αναφέρουν οι ερωτήσεις.'),
            audience: field.audience().describe('Ποιον βάζει πρώτο: teen (παιδιά), parent (γονείς) ή both.'),
            title: field.title().describe('Ο τίτλος της ομάδας.'),
          }),
        )
        .min(1)
        .describe('Οι ομάδες των ερωτήσεων, με τη σειρά που φαίνονται.'),
      items: z
        .array(
          z.strictObject({
            id: field.publicId().describe('Δημόσιο και μόνιμο: prin-faq-07. Νέα ερώτηση, νέο id.'),
            group: field.id().describe('Σε ποια ομάδα ανήκει: το id της.'),
            question: field.title().describe('Η ερώτηση, όπως θα τη ρωτούσε κάποιος. Έως 60 χαρακτήρες.'),
            answer: field
              .rich()
              .describe(
                'Η απάντηση: προτάσεις έως 20 λέξεις, παράγραφοι, λίστες, [σύνδεσμοι](https://…) και **έντονα**.',
              ),
            search: field
              .search()
              .describe(
                'Λέξεις που γράφει κάποιος για να τη βρει: καθημερινές, με λατινικά γράμματα, αγγλικές. Δεν φαίνονται.',
              ),
            needs: field.needs().optional().describe('Για ποια ανάγκη φαίνονται αριθμοί εδώ.'),
            sources: field.sources(),
            claims: field.claims(),
            signers: field.signers(),
          }),
        )
        .min(1)
        .describe('Οι ερωτήσεις, με τη σειρά που φαίνονται μέσα στην ομάδα τους.'),
    })
    .superRefine(({ groups, items }, context) => {
      const ids = groups.map(({ id }) => id);
      for (const [index, { group }] of items.entries())
        if (!ids.includes(group))
          context.addIssue({
            ...contentIssue(`Άγνωστη ομάδα «${group}». Υπάρχουν: ${ids.join(', ')}.`, `Unknown group "${group}".`),
            path: ['items', index, 'group'],
          });
      for (const [index, id] of ids.entries())
        if (!items.some(({ group }) => group === id))
          context.addIssue({
            ...contentIssue(`Η ομάδα «${id}» δεν έχει ερωτήσεις.`, `The group "${id}" has no questions.`),
            path: ['groups', index],
          });
    });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = (content: Content, target: RenderTarget) =>
  target.root(
    head(content, drawings['faq-accordion']) +
      `${target.interactiveOnly(tools(content))}` +
      `<div data-sortable${target.interactiveOnly(search(content))}>${target.interactiveOnly(results)}${columns(content)
        .map((groups) => column(groups, content, target))
        .join('')}${target.interactiveOnly(help(content, target))}</div><p class="meta">` +
      `${content.lastEdit} ${target.month(content.edited)}</p>`,
  );

const tools = ({ filter, example, openAll, closeAll }: Content) =>
  `<div class="tools"><label><span>` +
  `${filter}</span><input type="search" placeholder="${example}" autocomplete="off"></label>` +
  `${button(' button-plain open-all', openAll)}${button(' button-plain', closeAll)}</div>`;

/**
 * The groups in two columns, which wide elements show side by side: opening an answer in one moves nothing in the
 * other. The second begins with the first group for parents.
 */
function columns({ groups }: Content): Content['groups'][] {
  const second = groups.findIndex(({ audience }) => audience === 'parent');
  return second > 0 ? [groups.slice(0, second), groups.slice(second)] : [groups];
}

const column = (groups: Content['groups'], content: Content, target: RenderTarget) =>
  `<div class="column"` +
  `${audienceAttribute(groups.find(({ audience }) => audience !== 'both')?.audience ?? 'both')}>` +
  `${groups.map((one) => group(one, content, target)).join('')}</div>`;

/** The place of the answers that the filter finds, best first, under a heading with their number. */
const results = `<div class="results" hidden><h3 class="label" part="heading" data-region="count"></h3></div>`;

/**
 * The search words stand in one attribute, where neither a reader nor find-in-page nor a printer meets them: those of
 * each answer, in the order of the answers, with a bar between them.
 */
const search = ({ groups, items }: Content) =>
  ` data-search="${groups
    .flatMap(({ id }) => items.filter(({ group }) => group === id))
    .map((item) => item.search.join(' '))
    .join('|')}"`;

/** What stands below the results if the filter finds nothing: words, and the one number for now. */
const help = ({ nothing }: Content, target: RenderTarget) =>
  `<div class="nothing" hidden><p>${nothing}</p>${target.helplines(['now'])}</div>`;

const group = ({ id, title }: Content['groups'][number], { items, copy }: Content, target: RenderTarget) =>
  `<div class="group"><h3 class="label" part="heading">${title}</h3>${items
    .filter((item) => item.group === id)
    .map((item) => answer(item, copy, target))
    .join('')}</div>`;

const answer = (item: Content['items'][number], copy: Words, target: RenderTarget) =>
  `<details id="${item.id}" part="item"><summary><h4 class="label" part="heading">` +
  `${item.question}</h4></summary><div class="answer">${item.answer}${
    item.needs ? target.helplines(item.needs) : ''
  }${target.sources(item.sources)}` +
  `${target.interactiveOnly(button(' button-plain', `<span>${copy}</span>`))}</div></details>`;
