import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { AttributeValues } from '../src/core/attributes.js';
import '../src/elements/faq-accordion/faq-accordion.js';
import type { attributes } from '../src/elements/faq-accordion/faq-accordion.attributes.js';
import {
  copy,
  find,
  inNarrowColumn,
  onDarkPage,
  refused,
  shadowRootOf,
  THEME,
  type PlayContext,
} from './story-helpers.js';

type Args = AttributeValues<typeof attributes>;

export default {
  id: 'prin-faq-accordion',
  title: 'Ερωτήσεις και απαντήσεις',
  component: 'prin-faq-accordion',
  parameters: {
    docs: {
      description: {
        component: `Για μια σελίδα όπου γονείς και έφηβοι ψάχνουν μια απάντηση: κάθε ερώτηση ανοίγει μόνη της,
βρίσκεται χωρίς τόνους και έχει δικό της σύνδεσμο.
Όταν κάποιος χρειάζεται βοήθεια τώρα, ταιριάζει καλύτερα το \`<prin-helpline-box>\`: εδώ οι αριθμοί βρίσκονται
μέσα στις απαντήσεις.
[Πότε ταιριάζει, πότε όχι και τι λέει η έρευνα](?path=/docs/πότε-ταιριάζει-ερωτήσεις-και-απαντήσεις--docs).

Στη σελίδα μπαίνουν μία φορά το \`<script async src="…/faq-accordion.js"></script>\` και, εκεί όπου θέλετε τις
ερωτήσεις, το \`<prin-faq-accordion></prin-faq-accordion>\`.`,
      },
    },
  },
} satisfies Meta<Args>;

async function filter(canvas: HTMLElement, words: string): Promise<void> {
  const field = find<HTMLInputElement>(await shadowRootOf(canvas, 'prin-faq-accordion'), 'input[type=search]');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export const Default = {
  name: 'Όπως το βλέπει κανείς',
  parameters: { controls: { disable: false } },
  render: (args: Args = {}) => html`<prin-faq-accordion
    heading-level=${args['heading-level'] ?? nothing}
    country=${args.country ?? nothing}
    ?quick-exit=${args['quick-exit']}
    exit-href=${args['exit-href'] ?? nothing}
    audience=${args.audience ?? nothing}
    open=${args.open ?? nothing}
  ></prin-faq-accordion>`,
} satisfies StoryObj<Args>;

export const OneOpen = {
  name: 'Με ανοιχτή απάντηση',
  render: () => html`<prin-faq-accordion open="prin-faq-07"></prin-faq-accordion>`,
} satisfies StoryObj;

export const SeveralOpen = {
  name: 'Με τρεις ανοιχτές απαντήσεις',
  render: () => html`<prin-faq-accordion open="prin-faq-03 prin-faq-05 prin-faq-16"></prin-faq-accordion>`,
} satisfies StoryObj;

export const AllOpen = {
  name: 'Με όλες τις απαντήσεις ανοιχτές',
  render: () => html`<prin-faq-accordion></prin-faq-accordion>`,
  play: async ({ canvasElement }: PlayContext) =>
    find(await shadowRootOf(canvasElement, 'prin-faq-accordion'), '.open-all').click(),
} satisfies StoryObj;

export const FilterFinds = {
  name: 'Με φίλτρο που βρίσκει λίγες ερωτήσεις',
  render: () => html`<prin-faq-accordion></prin-faq-accordion>`,
  play: ({ canvasElement }: PlayContext) => filter(canvasElement, 'νομος'),
} satisfies StoryObj;

export const FilterFindsNothing = {
  name: 'Με φίλτρο που δεν βρίσκει τίποτα',
  render: () => html`<prin-faq-accordion></prin-faq-accordion>`,
  play: ({ canvasElement }: PlayContext) => filter(canvasElement, 'ποδήλατο'),
} satisfies StoryObj;

export const FromLink = {
  name: 'Από σύνδεσμο προς μια απάντηση',
  // In the docs a link opens the answer of the first element, not of this one.
  parameters: { docs: { story: { autoplay: false } } },
  render: () => html`<prin-faq-accordion></prin-faq-accordion>`,
  play: async ({ canvasElement }: PlayContext) => {
    await shadowRootOf(canvasElement, 'prin-faq-accordion');
    const before = location.href;
    history.replaceState(history.state, '', '#prin-faq-13');
    dispatchEvent(new HashChangeEvent('hashchange'));
    history.replaceState(history.state, '', before);
  },
} satisfies StoryObj;

export const LinkCopied = {
  name: 'Με σύνδεσμο που αντιγράφηκε',
  render: () => html`<prin-faq-accordion open="prin-faq-01"></prin-faq-accordion>`,
  play: async ({ canvasElement }: PlayContext) =>
    copy(await shadowRootOf(canvasElement, 'prin-faq-accordion'), '#prin-faq-01 .answer > button'),
} satisfies StoryObj;

export const LinkToCopyByHand = {
  name: 'Με σύνδεσμο για αντιγραφή με το χέρι',
  render: () => html`<prin-faq-accordion open="prin-faq-01"></prin-faq-accordion>`,
  play: async ({ canvasElement }: PlayContext) =>
    copy(await shadowRootOf(canvasElement, 'prin-faq-accordion'), '#prin-faq-01 .answer > button', refused),
} satisfies StoryObj;

export const ParentsFirst = {
  name: 'Για γονείς πρώτα',
  render: () => html`<prin-faq-accordion audience="parent"></prin-faq-accordion>`,
} satisfies StoryObj;

export const TeensFirst = {
  name: 'Για εφήβους πρώτα',
  render: () => html`<prin-faq-accordion audience="teen"></prin-faq-accordion>`,
} satisfies StoryObj;

export const Cyprus = {
  name: 'Με τις γραμμές της Κύπρου',
  render: () => html`<prin-faq-accordion country="CY" open="prin-faq-06 prin-faq-07 prin-faq-17"></prin-faq-accordion>`,
} satisfies StoryObj;

export const QuickExit = {
  name: 'Με γρήγορη έξοδο',
  render: () => html`<prin-faq-accordion quick-exit></prin-faq-accordion>`,
} satisfies StoryObj;

export const HeadingLevel = {
  name: 'Με επικεφαλίδες επιπέδου 4',
  render: () => html`<prin-faq-accordion heading-level="4"></prin-faq-accordion>`,
} satisfies StoryObj;

export const Narrow = {
  name: 'Σε στενή στήλη 280 px',
  render: () => inNarrowColumn(html`<prin-faq-accordion quick-exit open="prin-faq-07"></prin-faq-accordion>`),
} satisfies StoryObj;

export const LargeText = {
  name: 'Με γράμματα στο διπλάσιο',
  render: () => html`<prin-faq-accordion style="--prin-font-size: 2rem" open="prin-faq-02"></prin-faq-accordion>`,
} satisfies StoryObj;

export const Themed = {
  name: 'Με τα χρώματα ενός φορέα',
  render: () => html`<prin-faq-accordion open="prin-faq-15" style=${THEME}></prin-faq-accordion>`,
} satisfies StoryObj;

export const Dark = {
  name: 'Σε σκοτεινή σελίδα',
  render: () => onDarkPage(html`<prin-faq-accordion quick-exit open="prin-faq-07"></prin-faq-accordion>`),
} satisfies StoryObj;
