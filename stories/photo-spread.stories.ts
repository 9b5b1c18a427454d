import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/photo-spread/photo-spread.js';
import {
  find,
  inNarrowColumn,
  onDarkPage,
  shadowRootOf,
  THEME,
  type PlayContext,
  type SharedArgs,
} from './story-helpers.js';

export default {
  id: 'prin-photo-spread',
  title: 'Πόσα χέρια, πόσα χρόνια',
  component: 'prin-photo-spread',
  parameters: {
    docs: {
      description: {
        component: `Για σελίδες που ανοίγουν έφηβοι και για την τάξη: ένα σχήμα με τελείες που δείχνει σε πόσα
χέρια φτάνει μια εικόνα.
Είναι μοντέλο και το λέει. Δεν ζητά, δεν δείχνει και δεν ανεβάζει καμία φωτογραφία.
[Πότε ταιριάζει, πότε όχι και τι λέει η έρευνα](?path=/docs/πότε-ταιριάζει-πόσα-χέρια-πόσα-χρόνια--docs).

Στη σελίδα μπαίνουν μία φορά το \`<script async src="…/photo-spread.js"></script>\` και, εκεί όπου το θέλετε, το
\`<prin-photo-spread></prin-photo-spread>\`.`,
      },
    },
  },
} satisfies Meta<SharedArgs>;

export const Default = {
  name: 'Όπως το βλέπει κανείς',
  parameters: { controls: { disable: false } },
  render: (args: SharedArgs = {}) => html`<prin-photo-spread
    heading-level=${args['heading-level'] ?? nothing}
    country=${args.country ?? nothing}
    ?quick-exit=${args['quick-exit']}
    exit-href=${args['exit-href'] ?? nothing}
  ></prin-photo-spread>`,
} satisfies StoryObj<SharedArgs>;

/** Sets the sliders of one tree, sends the picture on for some steps, and ticks what helps. */
const play =
  (steps: number, { pass = 6, each = 3, help = [] as string[] } = {}) =>
  async ({ canvasElement }: PlayContext): Promise<void> => {
    const root = await shadowRootOf(canvasElement, 'prin-photo-spread');
    Object.assign(root.host, { seed: 2 });
    for (const [id, value] of Object.entries({ pass, each })) {
      const slider = find<HTMLInputElement>(root, `#${id}`);
      slider.value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (let step = 0; step < steps; step++) find(root, '.main').click();
    for (const id of help) find(root, `#${id}`).click();
  };

export const PassedOn = {
  name: 'Όταν προωθείται',
  render: () => html`<prin-photo-spread></prin-photo-spread>`,
  play: play(4),
} satisfies StoryObj;

export const NobodyPassesItOn = {
  name: 'Όταν δεν την προωθεί κανείς',
  render: () => html`<prin-photo-spread></prin-photo-spread>`,
  play: play(2, { pass: 0 }),
} satisfies StoryObj;

export const SomeoneStops = {
  name: 'Όταν κάποιος σταματά και κάποιος στέκεται δίπλα',
  render: () => html`<prin-photo-spread></prin-photo-spread>`,
  play: play(6, { help: ['stop', 'beside'] }),
} satisfies StoryObj;

export const AllHelp = {
  name: 'Με ό,τι βοηθά, σε στενή στήλη',
  render: () => inNarrowColumn(html`<prin-photo-spread></prin-photo-spread>`),
  play: play(6, { pass: 9, help: ['stop', 'report', 'fingerprint', 'beside'] }),
} satisfies StoryObj;

export const TwoThousandDots = {
  name: 'Με δύο χιλιάδες τελείες, και τους υπόλοιπους ως αριθμό',
  render: () => html`<prin-photo-spread></prin-photo-spread>`,
  play: play(6, { pass: 10, each: 6 }),
} satisfies StoryObj;

export const Cyprus = {
  name: 'Με τις γραμμές της Κύπρου',
  render: () => html`<prin-photo-spread country="CY"></prin-photo-spread>`,
} satisfies StoryObj;

export const QuickExit = {
  name: 'Με γρήγορη έξοδο',
  render: () => html`<prin-photo-spread quick-exit></prin-photo-spread>`,
} satisfies StoryObj;

export const HeadingLevel = {
  name: 'Με επικεφαλίδες επιπέδου 4',
  render: () => html`<prin-photo-spread heading-level="4"></prin-photo-spread>`,
} satisfies StoryObj;

export const Narrow = {
  name: 'Σε στενή στήλη 280 px',
  render: () => inNarrowColumn(html`<prin-photo-spread quick-exit></prin-photo-spread>`),
} satisfies StoryObj;

export const LargeText = {
  name: 'Με γράμματα στο διπλάσιο',
  render: () => html`<prin-photo-spread style="--prin-font-size: 2rem"></prin-photo-spread>`,
} satisfies StoryObj;

export const Themed = {
  name: 'Με τα χρώματα ενός φορέα',
  render: () => html`<prin-photo-spread style=${THEME}></prin-photo-spread>`,
} satisfies StoryObj;

export const Dark = {
  name: 'Σε σκοτεινή σελίδα',
  render: () => onDarkPage(html`<prin-photo-spread quick-exit></prin-photo-spread>`),
} satisfies StoryObj;
