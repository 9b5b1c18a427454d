/** Schema of content/<locale>/helpline-box.yaml, and the static markup of `<prin-helpline-box>`. */
import { z } from 'zod';
import type { Fields } from '../../markup/fields.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { icon } from '../../core/icons.js';
import { drawings } from '../../markup/drawings.js';
import { needs, repeatedNeeds, type Need } from '../../markup/vocabulary.js';
import { contentIssue } from '../../markup/messages.js';
import { audienceAttribute, head, row } from '../../markup/parts.js';

/** Needs with a group in the box. */
const groupedNeeds = needs.filter((need) => !repeatedNeeds.includes(need));

export const schema = (field: Fields) =>
  z.strictObject({
    ...field.head(),
    claims: field.claims(),
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

/** The case of each group as a picture, so that one's own is found at a glance. */
const icons: Partial<Record<Need, string>> = {
  'self-harm': icon('M4 5h16v11h-9l-5 4v-4h-2z'),
  teen: icon('M5 20q1-7 7-7t7 7M12 4a3 3 0 1 0 .1 0'),
  parent: icon('M2 20q1-7 6-7t6 7M16 14q5 0 6 6M8 4a3 3 0 1 0 .1 0M17 7a2 2 0 1 0 .1 0'),
  threat: icon('M12 3l8 3v5q0 7-8 10-8-3-8-10v-5zM12 8v4M12 16h0'),
  internet: icon('M3 12h18M12 3a9 9 0 1 0 .1 0q7 9 0 18-7-9 0-18'),
  picture: icon('M4 5h16v14h-16zM4 16l5-5 4 4 3-3 4 4M16 9h0'),
};
const home = icon('M4 20v-10l8-6 8 6v10zM10 20v-6h4v6');

export const markup = (content: Content, target: RenderTarget) => {
  const group = (kind: string, { need, title, audience }: Content['groups'][number]) =>
    row(
      kind,
      title,
      target.helplines([need], 'full'),
      audienceAttribute(audience),
      target.interactiveOnly(icons[need] ?? ''),
    );
  const [danger, selfHarm, ...others] = content.groups;
  return target.root(
    head(content, drawings['helpline-box']) +
      (danger ? group('band urgent', danger) : '') +
      // The site's own helpline: directly below immediate danger and above all others, in addition to them.
      target.local(row('band local', content.local, '<slot name="local"></slot>', ' hidden', home)) +
      (selfHarm ? group('first', selfHarm) : '') +
      // Urgent groups stay on top for every audience; only the rest is reordered.
      `<div class="needs" data-sortable>${others.map((other) => group('section', other)).join('')}</div>`,
  );
};
