/** What the plugin runs in Node, in one piece: the shared schemas, the fields and the forms of the markup. */
export { toJSONSchema } from 'zod';
export { escapeHtml, fields } from './fields.js';
export { renderTargets } from './render-targets.js';
export { holidaysOf, holidaysSchema } from './holidays.js';
export { languageOf } from './languages.js';
export { allHelplineItems, daysFromSunday } from './helplines.js';
export { claimsSchema, helplinesSchema, needs, sourcesSchema, wordsSchema, wrongNeeds } from './schemas.js';
export { repeatedIds, contentIssue, zodMessage } from './messages.js';
export { collectTranslatable } from './translatable.js';
export { Words } from './words.js';
