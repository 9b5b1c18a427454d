import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/warning-signs/warning-signs.js';
import { inNarrowColumn, onDarkPage, shadowRootOf, THEME, type PlayContext, type SharedArgs } from './story-helpers.js';

export default {
  id: 'prin-warning-signs',
  title: 'Κάτι άλλαξε;',
  component: 'prin-warning-signs',
  parameters: {
    docs: {
      description: {
        component: `Για σελίδες που διαβάζουν γονείς: τον σύλλογο γονέων, μια ενότητα για το διαδίκτυο, το υλικό
μιας συνάντησης.
Δεν είναι τεστ και δεν βγάζει συμπέρασμα, γι’ αυτό μην το βάλετε σε σελίδα για παιδιά ούτε δίπλα σε βαθμολογία.
Ό,τι σημειώνει κανείς δεν αποθηκεύεται και δεν στέλνεται πουθενά.
[Πότε ταιριάζει, πότε όχι και τι λέει η έρευνα](?path=/docs/πότε-ταιριάζει-κάτι-άλλαξε--docs).

Στη σελίδα μπαίνουν μία φορά το \`<script async src="…/warning-signs.js"></script>\` και, εκεί όπου θέλετε τον
κατάλογο, το \`<prin-warning-signs></prin-warning-signs>\`.`,
      },
    },
  },
} satisfies Meta<SharedArgs>;

async function tick(canvas: HTMLElement, boxes: string): Promise<void> {
  const found = (await shadowRootOf(canvas, 'prin-warning-signs')).querySelectorAll<HTMLInputElement>(boxes);
  if (!found.length) throw new Error(`Nothing is ${boxes}.`);
  for (const box of found) box.click();
}

export const Default = {
  name: 'Όπως το βλέπει κανείς',
  parameters: { controls: { disable: false } },
  render: (args: SharedArgs = {}) => html`<prin-warning-signs
    heading-level=${args['heading-level'] ?? nothing}
    country=${args.country ?? nothing}
    ?quick-exit=${args['quick-exit']}
    exit-href=${args['exit-href'] ?? nothing}
  ></prin-warning-signs>`,
} satisfies StoryObj<SharedArgs>;

export const OneTicked = {
  name: 'Με ένα σημάδι σημειωμένο',
  render: () => html`<prin-warning-signs></prin-warning-signs>`,
  play: ({ canvasElement }: PlayContext) => tick(canvasElement, '.sign:first-child input'),
} satisfies StoryObj;

export const SeveralTicked = {
  name: 'Με σημειωμένα σημάδια',
  render: () => html`<prin-warning-signs></prin-warning-signs>`,
  play: ({ canvasElement }: PlayContext) => tick(canvasElement, '.sign:nth-child(2) input'),
} satisfies StoryObj;

export const AllTicked = {
  name: 'Με όλα τα σημάδια σημειωμένα',
  render: () => html`<prin-warning-signs></prin-warning-signs>`,
  play: ({ canvasElement }: PlayContext) => tick(canvasElement, '.sign input'),
} satisfies StoryObj;

export const TickedNarrow = {
  name: 'Με σημειωμένα σημάδια σε στενή στήλη',
  render: () => inNarrowColumn(html`<prin-warning-signs></prin-warning-signs>`),
  play: ({ canvasElement }: PlayContext) => tick(canvasElement, '.sign:nth-child(2) input'),
} satisfies StoryObj;

export const TickedDark = {
  name: 'Με σημειωμένα σημάδια σε σκοτεινή σελίδα',
  render: () => onDarkPage(html`<prin-warning-signs></prin-warning-signs>`),
  play: ({ canvasElement }: PlayContext) => tick(canvasElement, '.sign:nth-child(2) input'),
} satisfies StoryObj;

export const Cyprus = {
  name: 'Με τις γραμμές της Κύπρου',
  render: () => html`<prin-warning-signs country="CY"></prin-warning-signs>`,
} satisfies StoryObj;

export const QuickExit = {
  name: 'Με γρήγορη έξοδο',
  render: () => html`<prin-warning-signs quick-exit></prin-warning-signs>`,
} satisfies StoryObj;

export const HeadingLevel = {
  name: 'Με επικεφαλίδες επιπέδου 4',
  render: () => html`<prin-warning-signs heading-level="4"></prin-warning-signs>`,
} satisfies StoryObj;

export const Narrow = {
  name: 'Σε στενή στήλη 280 px',
  render: () => inNarrowColumn(html`<prin-warning-signs quick-exit></prin-warning-signs>`),
} satisfies StoryObj;

export const LargeText = {
  name: 'Με γράμματα στο διπλάσιο',
  render: () => html`<prin-warning-signs style="--prin-font-size: 2rem"></prin-warning-signs>`,
} satisfies StoryObj;

export const Themed = {
  name: 'Με τα χρώματα ενός φορέα',
  render: () => html`<prin-warning-signs style=${THEME}></prin-warning-signs>`,
} satisfies StoryObj;

export const Dark = {
  name: 'Σε σκοτεινή σελίδα',
  render: () => onDarkPage(html`<prin-warning-signs quick-exit></prin-warning-signs>`),
} satisfies StoryObj;
