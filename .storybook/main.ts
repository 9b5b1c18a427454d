import path from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { root, sourceLocale } from '../tools/content/locales.mjs';
import content from '../tools/content/plugin.mjs';
import { elementNames } from '../tools/elements.mjs';

/** The language the elements are shown in: `PRIN_LOCALE=en npm run storybook`, after `npm run build`. */
const locale = process.env['PRIN_LOCALE'] || sourceLocale;

/** In another language than the first the stories show the elements as they were compiled, with their labels. */
const compiled = {
  name: 'compiled',
  enforce: 'pre' as const,
  resolveId: (source: string, importer = '') =>
    locale !== sourceLocale && path.dirname(importer) === path.join(root, 'stories') && source.startsWith('../src/')
      ? path.join(root, 'out', locale, source.slice('../'.length))
      : undefined,
};

export default {
  framework: '@storybook/web-components-vite',
  // In the order of the sidebar. The guidance is for the people who choose an element, and they read Greek.
  stories: [
    ...elementNames.map((name) => `../stories/${name}.mdx`),
    '../stories/side-by-side.stories.ts',
    ...elementNames.map((name) => `../stories/${name}.stories.ts`),
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is asked from, or told to, another machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // The same plugin as in the build: a change in content/ or in a markup reloads the page.
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), compiled, content({ locale })] }),
} satisfies StorybookConfig;
