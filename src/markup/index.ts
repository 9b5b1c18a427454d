/** What the plugin runs in Node, in one piece: the shared schemas, the fields and the forms of the markup. */
export { toJSONSchema } from 'zod';
export { fields } from './fields.js';
export { formsOf } from './render-targets.js';
export { holidaysOf, holidaysSchema } from './holidays.js';
export { languageOf } from './languages.js';
export { allItems, daysFromSunday } from './helplines.js';
export { claimsSchema, helplinesSchema, needs, sourcesSchema, wordsSchema, wrongNeeds } from './schemas.js';
export { repeatedIds, say, sentence } from './messages.js';
export { wordsIn } from './translatable.js';
