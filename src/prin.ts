/** Everything: the four elements, in the order that brotli makes least of, and the upgrade of `[data-prin]` where custom tags do not survive. */
import './helpline-box.js';
import './warning-signs.js';
import './faq-accordion.js';
import './before-you-send.js';
import { upgradeMarked } from './shared/upgrade-marked.js';

upgradeMarked();
