import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/before-you-send/before-you-send.js';
import {
  copy,
  inNarrowColumn,
  onDarkPage,
  refused,
  shadowRootOf,
  THEME,
  type PlayContext,
  type SharedArgs,
} from './story-helpers.js';

export default {
  id: 'prin-before-you-send',
  title: 'Πριν το στείλεις',
  component: 'prin-before-you-send',
  parameters: {
    docs: {
      description: {
        component: `Για σελίδες που ανοίγουν έφηβοι: τη σελίδα των μαθητών, ένα μάθημα για το διαδίκτυο, το
τέλος ενός άρθρου.
Μιλά στον ενικό, σε όποιον σκέφτεται αν θα στείλει. Σε σελίδα για γονείς ταιριάζει καλύτερα το
\`<prin-warning-signs>\`.
[Πότε ταιριάζει, πότε όχι και τι λέει η έρευνα](?path=/docs/πότε-ταιριάζει-πριν-το-στείλεις--docs).

Στη σελίδα μπαίνουν μία φορά το \`<script async src="…/before-you-send.js"></script>\` και, εκεί όπου θέλετε την
κάρτα, το \`<prin-before-you-send></prin-before-you-send>\`.`,
      },
    },
  },
} satisfies Meta<SharedArgs>;

export const Default = {
  name: 'Όπως το βλέπει κανείς',
  parameters: { controls: { disable: false } },
  render: (args: SharedArgs = {}) => html`<prin-before-you-send
    heading-level=${args['heading-level'] ?? nothing}
    country=${args.country ?? nothing}
    ?quick-exit=${args['quick-exit']}
    exit-href=${args['exit-href'] ?? nothing}
  ></prin-before-you-send>`,
} satisfies StoryObj<SharedArgs>;

export const ReplyCopied = {
  name: 'Με απάντηση που αντιγράφηκε',
  render: () => html`<prin-before-you-send></prin-before-you-send>`,
  play: async ({ canvasElement }: PlayContext) =>
    copy(await shadowRootOf(canvasElement, 'prin-before-you-send'), '.reply button'),
} satisfies StoryObj;

export const ReplyToCopyByHand = {
  name: 'Με απάντηση για αντιγραφή με το χέρι',
  render: () => html`<prin-before-you-send></prin-before-you-send>`,
  play: async ({ canvasElement }: PlayContext) =>
    copy(await shadowRootOf(canvasElement, 'prin-before-you-send'), '.reply button', refused),
} satisfies StoryObj;

export const Cyprus = {
  name: 'Με τις γραμμές της Κύπρου',
  render: () => html`<prin-before-you-send country="CY"></prin-before-you-send>`,
} satisfies StoryObj;

export const QuickExit = {
  name: 'Με γρήγορη έξοδο',
  render: () => html`<prin-before-you-send quick-exit></prin-before-you-send>`,
} satisfies StoryObj;

export const HeadingLevel = {
  name: 'Με επικεφαλίδες επιπέδου 4',
  render: () => html`<prin-before-you-send heading-level="4"></prin-before-you-send>`,
} satisfies StoryObj;

export const Narrow = {
  name: 'Σε στενή στήλη 280 px',
  render: () => inNarrowColumn(html`<prin-before-you-send quick-exit></prin-before-you-send>`),
} satisfies StoryObj;

export const LargeText = {
  name: 'Με γράμματα στο διπλάσιο',
  render: () => html`<prin-before-you-send style="--prin-font-size: 2rem"></prin-before-you-send>`,
} satisfies StoryObj;

export const Themed = {
  name: 'Με τα χρώματα ενός φορέα',
  render: () => html`<prin-before-you-send style=${THEME}></prin-before-you-send>`,
} satisfies StoryObj;

export const Dark = {
  name: 'Σε σκοτεινή σελίδα',
  render: () => onDarkPage(html`<prin-before-you-send quick-exit></prin-before-you-send>`),
} satisfies StoryObj;
