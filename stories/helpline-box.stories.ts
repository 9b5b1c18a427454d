import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { AttributeValues } from '../src/core/attributes.js';
import '../src/elements/helpline-box/helpline-box.js';
import type { attributes } from '../src/elements/helpline-box/helpline-box.attributes.js';
import { inNarrowColumn, onDarkPage, THEME } from './story-helpers.js';

type Args = AttributeValues<typeof attributes> & { local?: string };

export default {
  id: 'prin-helpline-box',
  title: 'Ποιον να καλέσω;',
  component: 'prin-helpline-box',
  argTypes: {
    local: { control: 'text', table: { type: { summary: 'περιεχόμενο της σελίδας' } } },
  },
  parameters: {
    docs: {
      description: {
        component: `Για κάθε σελίδα όπου κάποιος μπορεί να ψάχνει βοήθεια: την πρώτη σελίδα ενός σχολείου, την
επικοινωνία, το τέλος ενός άρθρου.
Δεν αντικαθιστά τη δική σας γραμμή: τη βάζετε μέσα με \`slot="local"\` και στέκεται ακριβώς κάτω από τον άμεσο
κίνδυνο, χωρίς να αφαιρεί καμία άλλη.
[Πότε ταιριάζει, πότε όχι και τι λέει η έρευνα](?path=/docs/πότε-ταιριάζει-ποιον-να-καλέσω--docs).

Στη σελίδα μπαίνουν μία φορά το \`<script async src="…/helpline-box.js"></script>\` και, εκεί όπου θέλετε τις
γραμμές, το \`<prin-helpline-box></prin-helpline-box>\`.`,
      },
    },
  },
} satisfies Meta<Args>;

export const Default = {
  name: 'Όπως το βλέπει κανείς',
  parameters: { controls: { disable: false } },
  render: (args: Args = {}) => html`<prin-helpline-box
    heading-level=${args['heading-level'] ?? nothing}
    country=${args.country ?? nothing}
    ?quick-exit=${args['quick-exit']}
    exit-href=${args['exit-href'] ?? nothing}
    audience=${args.audience ?? nothing}
  >${args.local ? html`<p slot="local">${args.local}</p>` : nothing}</prin-helpline-box>`,
} satisfies StoryObj<Args>;

export const TeensFirst = {
  name: 'Για εφήβους πρώτα',
  render: () => html`<prin-helpline-box audience="teen"></prin-helpline-box>`,
} satisfies StoryObj;

export const ParentsFirst = {
  name: 'Για γονείς πρώτα',
  render: () => html`<prin-helpline-box audience="parent"></prin-helpline-box>`,
} satisfies StoryObj;

/** A box whose reader's clock stands still. */
const at = (instant: string) => html`<prin-helpline-box .clock=${() => Date.parse(instant)}></prin-helpline-box>`;

export const OpenNow = {
  name: 'Μια Τετάρτη το μεσημέρι: συνήθως ανοιχτά',
  render: () => at('2026-11-25T12:00+02:00'),
} satisfies StoryObj;

export const ClosedAtNight = {
  name: 'Μια Τετάρτη το βράδυ: συνήθως κλειστά',
  render: () => at('2026-11-25T22:00+02:00'),
} satisfies StoryObj;

export const ClosedAtWeekend = {
  name: 'Ένα Σάββατο: συνήθως κλειστά',
  render: () => at('2026-11-28T12:00+02:00'),
} satisfies StoryObj;

export const ClosedOnHoliday = {
  name: 'Μεγάλη Παρασκευή: συνήθως κλειστά',
  render: () => at('2027-04-30T12:00+03:00'),
} satisfies StoryObj;

export const OldEntries = {
  name: 'Όταν καμία πηγή δεν είναι νεότερη από 18 μήνες',
  render: () => at('2028-06-01T12:00+03:00'),
} satisfies StoryObj;

const withSchoolLine = html`<prin-helpline-box>
  <p slot="local">
    Ο σύμβουλος σχολικής ζωής, κάθε μέρα στο δεύτερο διάλειμμα.
    <a href="#school">Γράψτε μας από τη σελίδα επικοινωνίας</a>.
  </p>
</prin-helpline-box>`;

export const SchoolLine = {
  name: 'Με τη γραμμή του σχολείου',
  render: () => withSchoolLine,
} satisfies StoryObj;

export const SchoolLineNarrow = {
  name: 'Με τη γραμμή του σχολείου σε στενή στήλη',
  render: () => inNarrowColumn(withSchoolLine),
} satisfies StoryObj;

export const OverFallback = {
  name: 'Με το κείμενο που φαίνεται χωρίς το script',
  render: () => html`<prin-helpline-box><p>Αυτό φαίνεται μόνο όσο δεν έχει φτάσει το script.</p></prin-helpline-box>`,
} satisfies StoryObj;

export const Cyprus = {
  name: 'Με τις γραμμές της Κύπρου',
  render: () => html`<prin-helpline-box country="CY"></prin-helpline-box>`,
} satisfies StoryObj;

export const QuickExit = {
  name: 'Με γρήγορη έξοδο',
  render: () => html`<prin-helpline-box quick-exit></prin-helpline-box>`,
} satisfies StoryObj;

export const HeadingLevel = {
  name: 'Με επικεφαλίδες επιπέδου 4',
  render: () => html`<prin-helpline-box heading-level="4"></prin-helpline-box>`,
} satisfies StoryObj;

export const Narrow = {
  name: 'Σε στενή στήλη 280 px',
  render: () => inNarrowColumn(html`<prin-helpline-box quick-exit></prin-helpline-box>`),
} satisfies StoryObj;

export const LargeText = {
  name: 'Με γράμματα στο διπλάσιο',
  render: () => html`<prin-helpline-box style="--prin-font-size: 2rem"></prin-helpline-box>`,
} satisfies StoryObj;

export const Themed = {
  name: 'Με τα χρώματα ενός φορέα',
  render: () => html`<prin-helpline-box style=${THEME}></prin-helpline-box>`,
} satisfies StoryObj;

export const Dark = {
  name: 'Σε σκοτεινή σελίδα',
  render: () => onDarkPage(html`<prin-helpline-box quick-exit></prin-helpline-box>`),
} satisfies StoryObj;
