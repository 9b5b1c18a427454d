/** What `<prin-helpline-box>` says and in what order: the shape of content/<locale>/helpline-box.yaml, and its static markup. */
import { z } from 'zod';
import type { Fields } from './content/fields.js';
import type { Form } from './content/form.js';
import { needs } from './content/library.js';
import { say } from './content/mistakes.js';
import { forAudience, head, row } from './content/parts.js';

/** The box groups all needs but "now", which repeats a number of another group. */
const groupedNeeds = needs.filter((need) => need !== 'now');

export const schema = (is: Fields) =>
  z.strictObject({
    audience: is.title(),
    title: is.title(),
    lead: is.text(),
    claims: is.claims(),
    local: is.title(),
    groups: z.array(z.strictObject({ need: is.need(), title: is.title(), audience: is.audience() })).superRefine((groups, context) => {
      for (const need of groupedNeeds)
        if (groups.filter((group) => group.need === need).length !== 1)
          context.addIssue(say(`Η ανάγκη «${need}» χρειάζεται ακριβώς μία ομάδα.`, `The need "${need}" wants exactly one group.`));
      if (groups[0]?.need !== 'danger') context.addIssue(say('Πρώτη στέκεται πάντα η ομάδα danger.', 'The group danger always stands first.'));
    }),
  });

type Content = z.output<ReturnType<typeof schema>>;

export const markup = (content: Content, form: Form) => {
  const [danger, ...others] = content.groups.map((group, index) =>
    row(index ? (index > 1 ? 'paused' : 'first') : 'band urgent', group.title, form.lines([group.need], 'full'), forAudience(group.audience)),
  );
  return form.root(
    head(content) +
      danger +
      // The school's or NGO's own line: directly below immediate danger, above all others, and it removes none.
      form.screen(row('band local', content.local, '<slot name="local"></slot>', ' hidden')) +
      `<div data-ordered>${others.join('')}</div>`,
  );
};
