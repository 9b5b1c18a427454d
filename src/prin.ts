/** Everything: the four elements, and the upgrade of `[data-prin]` where custom tags do not survive. */
// First all looks, then all words, in the order that brotli makes least of: like stands beside like.
import './shared/sections.styles.js';
import './shared/paper.styles.js';
import './shared/lines.styles.js';
import './shared/tokens.styles.js';
import './shared/looks.styles.js';
import './helpline-box.styles.js';
import './warning-signs.styles.js';
import './faq-accordion.styles.js';
import './before-you-send.styles.js';
import '#content/before-you-send.yaml';
import '#content/helpline-box.yaml';
import '#content/faq-accordion.yaml';
import '#content/warning-signs.yaml';
import './helpline-box.js';
import './warning-signs.js';
import './faq-accordion.js';
import './before-you-send.js';
import { upgradeMarked } from './shared/upgrade-marked.js';

upgradeMarked();
