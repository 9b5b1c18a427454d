/** All elements, and `[data-prin]` for pages where custom tags do not survive. */
import '#elements';
import { upgradeDataPrin } from './features/data-prin.js';

upgradeDataPrin();
