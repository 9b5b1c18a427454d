import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/what-now/what-now.js';
import type { AttributeValues } from '../src/core/attributes.js';
import type { attributes } from '../src/elements/what-now/what-now.attributes.js';
import { copy, find, inNarrowColumn, onDarkPage, shadowRootOf, THEME, type PlayContext } from './story-helpers.js';

type Args = AttributeValues<typeof attributes>;

export default {
  id: 'prin-what-now',
  title: 'Και τώρα, τι κάνω;',
  component: 'prin-what-now',
  parameters: {
    docs: {
      description: {
        component: `Για σελίδες όπου φτάνει κάποιος όταν κάτι έχει ήδη γίνει: στάλθηκε μια εικόνα, τη μοίρασαν,
κάποιος απειλεί.
Δεν αποθηκεύει την επιλογή και δεν αλλάζει τη διεύθυνση. Το «Πίσω» του browser γυρίζει από τα βήματα στην επιλογή.
[Πότε ταιριάζει, πότε όχι και τι λέει η έρευνα](?path=/docs/πότε-ταιριάζει-και-τώρα-τι-κάνω--docs).

Στη σελίδα μπαίνουν μία φορά το \`<script async src="…/what-now.js"></script>\` και, εκεί όπου θέλετε τα βήματα,
το \`<prin-what-now></prin-what-now>\`.`,
      },
    },
  },
} satisfies Meta<Args>;

export const Default = {
  name: 'Όπως το βλέπει κανείς',
  parameters: { controls: { disable: false } },
  render: (args: Args = {}) => html`<prin-what-now
    heading-level=${args['heading-level'] ?? nothing}
    country=${args.country ?? nothing}
    ?quick-exit=${args['quick-exit']}
    exit-href=${args['exit-href'] ?? nothing}
    situation=${args.situation ?? nothing}
  ></prin-what-now>`,
} satisfies StoryObj<Args>;

/** Presses controls one after the other. */
async function press(canvas: HTMLElement, ...controls: string[]): Promise<void> {
  const root = await shadowRootOf(canvas, 'prin-what-now');
  for (const control of controls) find(root, control).click();
}

export const FirstStep = {
  name: 'Στο πρώτο βήμα μιας απειλής',
  render: () => html`<prin-what-now></prin-what-now>`,
  play: ({ canvasElement }: PlayContext) => press(canvasElement, '[data-path=threat] summary'),
} satisfies StoryObj;

export const StepWithNumbers = {
  name: 'Σε βήμα με φράση και αριθμούς',
  render: () => html`<prin-what-now situation="threat"></prin-what-now>`,
  play: ({ canvasElement }: PlayContext) => press(canvasElement, '.next', '.next', '.next'),
} satisfies StoryObj;

export const NoteCopied = {
  name: 'Με σημείωμα που αντιγράφηκε',
  render: () => html`<prin-what-now situation="spread"></prin-what-now>`,
  play: async ({ canvasElement }: PlayContext) => {
    await press(canvasElement, '.next');
    const root = await shadowRootOf(canvasElement, 'prin-what-now');
    await copy(root, '[data-path=spread] .copy');
  },
} satisfies StoryObj;

export const LastStepNarrow = {
  name: 'Στο τελευταίο βήμα, σε στενή στήλη',
  render: () => inNarrowColumn(html`<prin-what-now situation="received"></prin-what-now>`),
  play: ({ canvasElement }: PlayContext) => press(canvasElement, '.next', '.next', '.next', '.next'),
} satisfies StoryObj;

export const AllSteps = {
  name: 'Με όλα τα βήματα ενός γονιού μαζί',
  render: () => html`<prin-what-now situation="parent"></prin-what-now>`,
  play: ({ canvasElement }: PlayContext) => press(canvasElement, '.all'),
} satisfies StoryObj;

export const StepDark = {
  name: 'Σε βήμα, σε σκοτεινή σελίδα',
  render: () => onDarkPage(html`<prin-what-now situation="sent"></prin-what-now>`),
  play: ({ canvasElement }: PlayContext) => press(canvasElement, '.next'),
} satisfies StoryObj;

export const Cyprus = {
  name: 'Με τις γραμμές της Κύπρου',
  render: () => html`<prin-what-now country="CY"></prin-what-now>`,
} satisfies StoryObj;

export const QuickExit = {
  name: 'Με γρήγορη έξοδο',
  render: () => html`<prin-what-now quick-exit></prin-what-now>`,
} satisfies StoryObj;

export const HeadingLevel = {
  name: 'Με επικεφαλίδες επιπέδου 4',
  render: () => html`<prin-what-now heading-level="4"></prin-what-now>`,
} satisfies StoryObj;

export const Narrow = {
  name: 'Σε στενή στήλη 280 px',
  render: () => inNarrowColumn(html`<prin-what-now quick-exit></prin-what-now>`),
} satisfies StoryObj;

export const LargeText = {
  name: 'Με γράμματα στο διπλάσιο',
  render: () => html`<prin-what-now style="--prin-font-size: 2rem"></prin-what-now>`,
} satisfies StoryObj;

export const Themed = {
  name: 'Με τα χρώματα ενός φορέα',
  render: () => html`<prin-what-now style=${THEME}></prin-what-now>`,
} satisfies StoryObj;

export const Dark = {
  name: 'Σε σκοτεινή σελίδα',
  render: () => onDarkPage(html`<prin-what-now quick-exit></prin-what-now>`),
} satisfies StoryObj;
