/** `npm run measure:heights` */
import { measureHeights } from '../measure-heights.mjs';

await measureHeights();
