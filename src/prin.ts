/** All elements; `[data-prin]`, for pages where custom tags do not survive, and links, where nothing else does. */
import '#elements';
import { upgradeDataPrin } from './features/data-prin.js';
import { linkedBlocks } from './features/upgrade-links.js';

upgradeDataPrin(linkedBlocks);
