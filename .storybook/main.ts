import type { StorybookConfig } from '@storybook/web-components-vite';
import { sourceLocale } from '../tools/content/locales.mjs';
import content from '../tools/content/plugin.mjs';
import { elementNames } from '../tools/elements.mjs';

/** The language the elements are shown in: `PRIN_LOCALE=en npm run storybook`. Another than the first comes compiled, with its labels. */
const locale = process.env['PRIN_LOCALE'] || sourceLocale;

/** Where a file of stories lies in that language. */
const stories = (name: string) =>
  locale === sourceLocale ? `../stories/${name}.stories.ts` : `../out/${locale}/stories/${name}.stories.js`;

export default {
  framework: '@storybook/web-components-vite',
  // In the order of the sidebar. The guidance is for the people who choose an element, and they read Greek.
  stories: [
    ...elementNames.map((name) => `../stories/${name}.mdx`),
    stories('side-by-side'),
    ...elementNames.map(stories),
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is asked from, or told to, another machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // The same plugin as in the build: a change in content/ or in a markup reloads the page.
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), content({ locale })] }),
} satisfies StorybookConfig;
