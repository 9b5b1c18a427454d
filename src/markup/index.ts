/** Single entry that the plugin bundles and imports: schemas, field types, render functions. */
export { toJSONSchema } from 'zod';
export { fields } from './fields.js';
export { renderTargets } from './render-targets.js';
export { holidaysOf, holidaysSchema } from './holidays.js';
export { languageOf } from './languages.js';
export { allHelplineItems, daysFromSunday } from './helplines.js';
export { claimsSchema, heldSchema, sourcesSchema, wordsSchema } from './schemas.js';
export { countriesSchema } from './countries-schema.js';
export { editorSchema } from './editor-schema.js';
export { helplinesSchema, needIssues } from './helplines-schema.js';
export { needs } from './vocabulary.js';
export { repeatedIds, contentIssue, zodMessage } from './messages.js';
export { labelled } from './by-country.js';
export { collectTexts, collectTranslatable } from './translatable.js';
export { escapeHtml, Words } from './words.js';
