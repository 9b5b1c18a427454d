import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../out/custom-elements.json';
import theme from './theme';

setCustomElementsManifest(manifest);

// The page around the elements is in Greek too; Storybook says "en".
document.documentElement.lang = 'el';

export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    // Two ways to a dark page would be one too many: see "scheme" below, which sets what the elements really follow.
    backgrounds: { disable: true },
    // Only the first story of an element follows the controls; the others each show one state.
    controls: { disable: true },
    // States that need a press are shown pressed in the docs as well.
    docs: { theme, story: { autoplay: true } },
  },
  // The attributes every element has. Their names come from the manifest; the words here are for editors and site owners.
  argTypes: {
    'heading-level': {
      type: 'string',
      control: 'select',
      options: ['2', '3', '4', '5', '6'],
      description: 'Το επίπεδο του τίτλου στη σελίδα. Οι υπόλοιποι τίτλοι στέκονται ένα επίπεδο πιο κάτω.',
      table: { type: { summary: '2 | 3 | 4 | 5 | 6' }, defaultValue: { summary: '2' } },
    },
    country: {
      type: 'string',
      control: 'select',
      options: ['GR', 'CY'],
      description: 'Ποιας χώρας οι γραμμές φαίνονται: της Ελλάδας ή της Κύπρου.',
      table: { type: { summary: 'GR | CY' }, defaultValue: { summary: 'GR' } },
    },
    'quick-exit': {
      control: 'boolean',
      description:
        'Δείχνει ένα κουμπί για να φύγει κανείς αμέσως από τη σελίδα. Το ίδιο κάνει και το Esc, τρεις φορές.',
      table: { type: { summary: 'ναι ή όχι' }, defaultValue: { summary: 'όχι' } },
    },
    'exit-href': {
      type: 'string',
      control: 'text',
      description: 'Πού οδηγεί η γρήγορη έξοδος. Δέχεται μόνο διευθύνσεις http και https.',
      table: { type: { summary: 'διεύθυνση' }, defaultValue: { summary: 'https://www.google.com/' } },
    },
  },
  globalTypes: {
    scheme: {
      description: 'Η σελίδα γύρω από το στοιχείο',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Φωτεινή σελίδα' },
          { value: 'dark', title: 'Σκοτεινή σελίδα' },
        ],
      },
    },
  },
  initialGlobals: { scheme: 'light' },
  decorators: [
    (story, { canvasElement, globals, viewMode }) => {
      // The elements follow the page's color-scheme. In the docs only the story's own place changes.
      const page = viewMode === 'docs' ? canvasElement : document.documentElement;
      page.style.colorScheme = globals['scheme'];
      page.style.background = 'Canvas';
      return story();
    },
  ],
} satisfies Preview;
