import { configureTransformLocalization } from '@lit/localize';

/** The language of our script. The build writes it here. */
export const ownLanguage: string = configureTransformLocalization({ sourceLocale: 'el' }).getLocale();
