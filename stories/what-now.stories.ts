import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/what-now/what-now.js';
import type { SharedArgs } from './story-helpers.js';

export default {
  id: 'prin-what-now',
  title: 'Και τώρα, τι κάνω;',
  component: 'prin-what-now',
  parameters: {
    docs: {
      description: {
        component: `Εδώ μπαίνει για ποιες σελίδες είναι και τι δεν κάνει.
[Πότε ταιριάζει, πότε όχι και τι λέει η έρευνα](?path=/docs/πότε-ταιριάζει-και-τώρα-τι-κάνω--docs).

Στη σελίδα μπαίνουν μία φορά το \`<script async src="…/what-now.js"></script>\` και, εκεί όπου το θέλετε, το \`<prin-what-now></prin-what-now>\`.`,
      },
    },
  },
} satisfies Meta<SharedArgs>;

export const Default = {
  name: 'Όπως το βλέπει κανείς',
  parameters: { controls: { disable: false } },
  render: (args: SharedArgs = {}) => html`<prin-what-now
    heading-level=${args['heading-level'] ?? nothing}
    country=${args.country ?? nothing}
    ?quick-exit=${args['quick-exit']}
    exit-href=${args['exit-href'] ?? nothing}
  ></prin-what-now>`,
} satisfies StoryObj<SharedArgs>;

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
  render: () => html`<div style="inline-size: 280px"><prin-what-now quick-exit></prin-what-now></div>`,
} satisfies StoryObj;

export const LargeText = {
  name: 'Με γράμματα στο διπλάσιο',
  render: () => html`<prin-what-now style="--prin-font-size: 2rem"></prin-what-now>`,
} satisfies StoryObj;

export const Themed = {
  name: 'Με τα χρώματα ενός φορέα',
  render: () => html`<prin-what-now
    style="
      color-scheme: light;
      --prin-accent: #5b2a86; --prin-on-accent: #fff; --prin-surface: #faf7ff;
      --prin-text: #241a30; --prin-muted: #54465f; --prin-border: #85788f;
      --prin-font: Georgia, 'Noto Serif', serif; --prin-font-size: 1.125rem; --prin-radius: 1em; --prin-space: 1.5em"
  ></prin-what-now>`,
} satisfies StoryObj;

export const Dark = {
  name: 'Σε σκοτεινή σελίδα',
  render: () =>
    html`<div style="color-scheme: dark; background: #101112; padding: 1.5rem">
      <prin-what-now quick-exit></prin-what-now>
    </div>`,
} satisfies StoryObj;
