import type { StorybookConfig } from '@storybook/web-components-vite';
import content from '../src/content/plugin.mjs';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing is asked from, or told to, another machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // The same plugin as in the build: a change in content/ or in a markup reloads the page.
  viteFinal: (config) => ({ ...config, plugins: [...(config.plugins ?? []), content({ locale: 'el' })] }),
} satisfies StorybookConfig;
