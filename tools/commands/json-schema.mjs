/** `npm run schema` */
import path from 'node:path';
import { writeSchemas } from '../build/json-schema.mjs';
import { root } from '../content/locales.mjs';

console.log(`${path.relative(root, await writeSchemas())}/`);
