/** The first step of `npm run build` */
import { writeCountries } from '../content/countries.mjs';

await writeCountries();
