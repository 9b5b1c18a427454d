/** Everything: the four elements, and the upgrade of `[data-prin]` where custom tags do not survive. */
import './warning-signs.js';
import './before-you-send.js';
import './helpline-box.js';
import './faq-accordion.js';
import { upgradeMarked } from './shared/upgrade-marked.js';

upgradeMarked();
