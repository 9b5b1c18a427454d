import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/talk-guide/talk-guide.js';
import '../src/elements/warning-signs/warning-signs.js';
import {
  copy,
  find,
  inNarrowColumn,
  onDarkPage,
  shadowRootOf,
  THEME,
  type PlayContext,
  type SharedArgs,
} from './story-helpers.js';

export default {
  id: 'prin-talk-guide',
  title: 'Πώς ανοίγω την κουβέντα',
  component: 'prin-talk-guide',
  parameters: {
    docs: {
      description: {
        component: `Για σελίδες που διαβάζουν γονείς: πότε και με τι λόγια μιλά κανείς με το παιδί, και μια
συμφωνία για το σπίτι.
Ό,τι γράφεται στη συμφωνία δεν αποθηκεύεται. Δίπλα στο \`<prin-warning-signs>\` προτείνει μια φράση σε όποιον
σημειώσει ένα σημάδι, χωρίς να το μαθαίνει η σελίδα.
[Πότε ταιριάζει, πότε όχι και τι λέει η έρευνα](?path=/docs/πότε-ταιριάζει-πώς-ανοίγω-την-κουβέντα--docs).

Στη σελίδα μπαίνουν μία φορά το \`<script async src="…/talk-guide.js"></script>\` και, εκεί όπου θέλετε τον
οδηγό, το \`<prin-talk-guide></prin-talk-guide>\`.`,
      },
    },
  },
} satisfies Meta<SharedArgs>;

export const Default = {
  name: 'Όπως το βλέπει κανείς',
  parameters: { controls: { disable: false } },
  render: (args: SharedArgs = {}) => html`<prin-talk-guide
    heading-level=${args['heading-level'] ?? nothing}
    country=${args.country ?? nothing}
    ?quick-exit=${args['quick-exit']}
    exit-href=${args['exit-href'] ?? nothing}
  ></prin-talk-guide>`,
} satisfies StoryObj<SharedArgs>;

export const SentenceCopied = {
  name: 'Με φράση που αντιγράφηκε',
  render: () => html`<prin-talk-guide></prin-talk-guide>`,
  play: async ({ canvasElement }: PlayContext) =>
    copy(await shadowRootOf(canvasElement, 'prin-talk-guide'), '.section .quote button'),
} satisfies StoryObj;

export const AfterASign = {
  name: 'Αφού σημειώθηκε ένα σημάδι στην ίδια σελίδα',
  render: () =>
    html`<prin-talk-guide></prin-talk-guide>
      <p></p>
      <prin-warning-signs></prin-warning-signs>`,
  play: async ({ canvasElement }: PlayContext) => {
    await shadowRootOf(canvasElement, 'prin-talk-guide');
    find(await shadowRootOf(canvasElement, 'prin-warning-signs'), '[data-sign=money]').click();
  },
} satisfies StoryObj;

export const AgreementFilledIn = {
  name: 'Με συμφωνία συμπληρωμένη, σε στενή στήλη',
  render: () => inNarrowColumn(html`<prin-talk-guide></prin-talk-guide>`),
  play: async ({ canvasElement }: PlayContext) => {
    const root = await shadowRootOf(canvasElement, 'prin-talk-guide');
    find<HTMLInputElement>(root, '.agreement input').value = 'Η γιαγιά';
  },
} satisfies StoryObj;

export const Cyprus = {
  name: 'Με τις γραμμές της Κύπρου',
  render: () => html`<prin-talk-guide country="CY"></prin-talk-guide>`,
} satisfies StoryObj;

export const QuickExit = {
  name: 'Με γρήγορη έξοδο',
  render: () => html`<prin-talk-guide quick-exit></prin-talk-guide>`,
} satisfies StoryObj;

export const HeadingLevel = {
  name: 'Με επικεφαλίδες επιπέδου 4',
  render: () => html`<prin-talk-guide heading-level="4"></prin-talk-guide>`,
} satisfies StoryObj;

export const Narrow = {
  name: 'Σε στενή στήλη 280 px',
  render: () => inNarrowColumn(html`<prin-talk-guide quick-exit></prin-talk-guide>`),
} satisfies StoryObj;

export const LargeText = {
  name: 'Με γράμματα στο διπλάσιο',
  render: () => html`<prin-talk-guide style="--prin-font-size: 2rem"></prin-talk-guide>`,
} satisfies StoryObj;

export const Themed = {
  name: 'Με τα χρώματα ενός φορέα',
  render: () => html`<prin-talk-guide style=${THEME}></prin-talk-guide>`,
} satisfies StoryObj;

export const Dark = {
  name: 'Σε σκοτεινή σελίδα',
  render: () => onDarkPage(html`<prin-talk-guide quick-exit></prin-talk-guide>`),
} satisfies StoryObj;
