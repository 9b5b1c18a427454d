/** Everything: the four elements, and the upgrade of `[data-prin]` where custom tags do not survive. */
// First all looks, then all words, in the order that brotli makes least of: like stands beside like.
import './styles/sections.styles.js';
import './styles/print.styles.js';
import './styles/helplines.styles.js';
import './styles/tokens.styles.js';
import './styles/base.styles.js';
import './elements/helpline-box/helpline-box.styles.js';
import './elements/warning-signs/warning-signs.styles.js';
import './elements/faq-accordion/faq-accordion.styles.js';
import './elements/before-you-send/before-you-send.styles.js';
import '#content/before-you-send.yaml';
import '#content/helpline-box.yaml';
import '#content/faq-accordion.yaml';
import '#content/warning-signs.yaml';
import './elements/helpline-box/helpline-box.js';
import './elements/warning-signs/warning-signs.js';
import './elements/faq-accordion/faq-accordion.js';
import './elements/before-you-send/before-you-send.js';
import { upgradeDataPrin } from './features/data-prin.js';

upgradeDataPrin();
