/** Schema of content/<locale>/helpline-box.yaml, and the static markup of `<prin-helpline-box>`. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { needs, repeatedNeeds } from '../../markup/vocabulary.js';
import { contentIssue } from '../../markup/messages.js';
import { audienceAttribute, head, row } from '../../markup/parts.js';

/** Needs with a group in the box. */
const groupedNeeds = needs.filter((need) => !repeatedNeeds.includes(need));

export const schema = (field: Fields) =>
  z.strictObject({
    audience: field.title().describe('Για ποιον είναι, πάνω από τον τίτλο.'),
    title: field.title().describe('Ο τίτλος του widget.'),
    lead: field.text().describe('Μία ή δύο προτάσεις κάτω από τον τίτλο.'),
    claims: field.claims().describe('Ποιες θέσεις του claims.yaml λέγονται εδώ.'),
    local: field.title().describe('Πάνω από τη γραμμή που βάζει το σχολείο ή η οργάνωση.'),
    groups: z
      .array(
        z.strictObject({
          need: field.need().describe('Ποια ανάγκη του helplines.yaml: κάθε μία φορά, πρώτα danger και self-harm.'),
          title: field.title().describe('Ο τίτλος της ομάδας.'),
          audience: field.audience().describe('Ποιον βάζει πρώτο: teen (παιδιά), parent (γονείς) ή both.'),
        }),
      )
      .describe('Οι ομάδες, με τη σειρά που φαίνονται.')
      .superRefine((groups, context) => {
        for (const need of groupedNeeds)
          if (groups.filter((group) => group.need === need).length !== 1)
            context.addIssue(
              contentIssue(
                `Η ανάγκη «${need}» χρειάζεται ακριβώς μία ομάδα.`,
                `The need "${need}" wants exactly one group.`,
              ),
            );
        if (groups[0]?.need !== 'danger' || groups[1]?.need !== 'self-harm')
          context.addIssue(
            contentIssue(
              'Πρώτες στέκονται πάντα οι ομάδες danger και self-harm.',
              'The groups danger and self-harm always stand first.',
            ),
          );
      }),
  });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = (content: Content, target: RenderTarget) => {
  const group = (kind: string, { need, title, audience }: Content['groups'][number]) =>
    row(kind, title, target.helplines([need], 'full'), audienceAttribute(audience));
  const [danger, selfHarm, ...others] = content.groups;
  return target.root(
    head(content) +
      (danger ? group('band urgent', danger) : '') +
      // The site's own helpline: directly below immediate danger and above all others, in addition to them.
      target.local(row('band local', content.local, '<slot name="local"></slot>', ' hidden')) +
      (selfHarm ? group('first', selfHarm) : '') +
      // Urgent groups stay on top for every audience; only the rest is reordered.
      `<div data-sortable>${others.map((other) => group('section', other)).join('')}</div>`,
  );
};
