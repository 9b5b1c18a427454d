/** `npm run size` */
import { printWeights } from '../size.mjs';

await printWeights();
