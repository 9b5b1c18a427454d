import { create } from 'storybook/theming/create';

/** Storybook's own font has three letters of the Greek alphabet; the system's has them all. */
export default create({ base: 'light', brandTitle: 'Prin', fontBase: 'system-ui, sans-serif' });
