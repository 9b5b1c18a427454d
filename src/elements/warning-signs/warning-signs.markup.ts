/** Schema of content/<locale>/warning-signs.yaml, and the static markup of `<prin-warning-signs>`. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { head, row } from '../../markup/parts.js';

export const schema = (field: Fields) =>
  z.strictObject({
    audience: field.title().describe('Για ποιον είναι, πάνω από τον τίτλο.'),
    title: field.title().describe('Ο τίτλος του widget.'),
    lead: field.text().describe('Μία ή δύο προτάσεις κάτω από τον τίτλο.'),
    signers: field.signers(),
    shame: field.text().describe('Γιατί μια αλλαγή στη συμπεριφορά μπορεί να λέει κάτι.'),
    claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
    urgent: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        text: field.text().describe('Τι να κάνει κανείς τώρα. Οι αριθμοί μπαίνουν μόνοι τους.'),
        claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
        signers: field.signers(),
      })
      .describe('Ό,τι δεν περιμένει: στέκεται πριν από τα σημάδια.'),
    step: field.title().describe('Πάνω από το βήμα που εμφανίζεται όταν σημειωθεί ένα σημάδι.'),
    groups: z
      .array(
        z.strictObject({
          title: field.title().describe('Ο τίτλος της ομάδας.'),
          signs: z
            .array(
              z.strictObject({
                id: field.id().describe('Μια λέξη με λατινικά: money.'),
                sign: field.text().describe('Τι αλλάζει, σε σύγκριση με όσα συνηθίζει το παιδί.'),
                step: field.text().describe('Ένα ήρεμο βήμα.'),
                say: field.text().optional().describe('Τι μπορεί να πει ο γονιός. Τα εισαγωγικά μπαίνουν μόνα τους.'),
                claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
              }),
            )
            .min(1)
            .describe('Τα σημάδια της ομάδας.'),
        }),
      )
      .min(1)
      .describe('Οι ομάδες, με τη σειρά που φαίνονται.'),
    help: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        text: field.text().describe('Οι αριθμοί μπαίνουν μόνοι τους.'),
        claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
      })
      .describe('Πού μπορεί να μιλήσει ο γονιός.'),
    privacy: field.text().describe('Τι γίνεται με όσα σημειώνονται.'),
    sources: field.sources().describe('Από πού το ξέρουμε: id του sources.yaml.'),
  });

type Content = z.output<ReturnType<typeof schema>>;
type Sign = Content['groups'][number]['signs'][number];

export const markup = (content: Content, target: RenderTarget) =>
  target.root(
    head(content) +
      row('band urgent', content.urgent.title, `<p>${content.urgent.text}</p>${target.helplines(['self-harm'])}`) +
      content.groups
        .map((group, index) =>
          row(
            index ? 'section' : 'first',
            group.title,
            `<ul class="signs">${group.signs.map((sign, place) => signItem(content, sign, `${index}-${place}`, target)).join('')}</ul>`,
          ),
        )
        .join('') +
      row(
        'section',
        content.help.title,
        `<p>${content.shame}</p><p>${content.help.text}</p>${target.helplines(['parent'])}`,
      ) +
      `<div class="end">${target.interactiveOnly(`<p class="meta">${content.privacy}</p>`)}${target.sources(content.sources)}</div>`,
  );

/** The checkbox precedes label and step so that `:checked ~ .step` works without JavaScript. */
const signItem = ({ step }: Content, sign: Sign, id: string, target: RenderTarget) =>
  `<li class="sign" part="item">${target.interactiveOnly(`<input type="checkbox" autocomplete="off" id="${id}"><label for="${id}">`)}${sign.sign}${target.interactiveOnly('</label>')}<div class="step">${target.interactiveOnly(
    `<p class="step-name">${step}</p>`,
  )}<p>${sign.step}</p>${sign.say ? `<blockquote>${sign.say}</blockquote>` : ''}</div></li>`;
