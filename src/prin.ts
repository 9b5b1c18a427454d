/** Everything: all elements, and the upgrade of `[data-prin]` where custom tags do not survive. */
import '#elements';
import { upgradeDataPrin } from './features/data-prin.js';

upgradeDataPrin();
