import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../out/custom-elements.json';
import { withControls } from './controls';
import theme from './theme';

// Without the properties, which would be listed beside the attributes as controls of their own.
const modules = manifest.modules.map(({ declarations, ...module }) => ({
  ...module,
  declarations: declarations.map((declaration) => ({ ...declaration, members: [] })),
}));
setCustomElementsManifest({ ...manifest, modules });

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
  argTypesEnhancers: [withControls],
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
