/** Schema of content/<locale>/warning-signs.yaml, and the static markup of `<prin-warning-signs>`. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { icon } from '../../core/icons.js';
import { drawings } from '../../markup/drawings.js';
import { head, row } from '../../markup/parts.js';

export const schema = (field: Fields) =>
  z.strictObject({
    ...field.head(),
    signers: field.signers(),
    shame: field.text().describe('Γιατί μια αλλαγή στη συμπεριφορά μπορεί να λέει κάτι.'),
    claims: field.claims(),
    urgent: z
      .strictObject({
        title: field.title().describe('Ο τίτλος.'),
        text: field.text().describe('Τι να κάνει κανείς τώρα. Οι αριθμοί μπαίνουν μόνοι τους.'),
        claims: field.claims(),
        signers: field.signers(),
      })
      .describe('Ό,τι δεν περιμένει: στέκεται πριν από τα σημάδια.'),
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
                claims: field.claims(),
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
        claims: field.claims(),
      })
      .describe('Πού μπορεί να μιλήσει ο γονιός.'),
    privacy: field.text().describe('Τι γίνεται με όσα σημειώνονται.'),
    sources: field.sources(),
  });

type Content = z.output<ReturnType<typeof schema>>;
type Sign = Content['groups'][number]['signs'][number];

/** Mood, phone, day: the groups are told apart by a picture, in this order. */
const icons = [
  icon('M3 14q4-9 9 0t9 0'),
  icon('M7 3h10v18h-10zM11 18h2'),
  icon('M12 8a4 4 0 1 0 .1 0M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1 1M18 18l1 1M5 19l1-1M18 6l1-1'),
];

export const markup = (content: Content, target: RenderTarget) =>
  target.root(
    head(content, drawings['warning-signs']) +
      row('band urgent', content.urgent.title, `<p>${content.urgent.text}</p>${target.helplines(['self-harm'])}`) +
      target.interactiveOnly(`<p class="band private">${content.privacy}</p>`) +
      `<div class="groups">${content.groups
        .map((group, index) =>
          row(
            'section',
            group.title,
            `<ul class="signs">` +
              `${group.signs.map((sign, place) => signItem(sign, `${index}-${place}`, target)).join('')}</ul>`,
            '',
            target.interactiveOnly(icons[index] ?? ''),
          ),
        )
        .join('')}</div>` +
      row(
        'section',
        content.help.title,
        `<p>${content.shame}</p><p>${content.help.text}</p>${target.helplines(['parent'])}`,
      ) +
      target.end(content.sources),
  );

/** The checkbox precedes label and step so that `:checked ~ .step` works without JavaScript. */
const signItem = (sign: Sign, id: string, target: RenderTarget) =>
  `<li class="sign" part="item">` +
  `${target.interactiveOnly(
    `<input type="checkbox" autocomplete="off" data-sign="${sign.id}" id="${id}"><label for="${id}">`,
  )}${sign.sign}` +
  `${target.interactiveOnly('</label>')}<div class="step"><p>` +
  `${sign.step}</p>${sign.say ? `<blockquote>${sign.say}</blockquote>` : ''}</div></li>`;
