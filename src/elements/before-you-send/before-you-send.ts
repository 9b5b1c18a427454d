import { contentHash, helplines, template, words } from '#content/before-you-send.yaml';
import { styles } from './before-you-send.styles.js';
import { copyShown } from '../../features/copy-text.js';
import { attempt } from '../../core/attempt.js';
import { define } from '../../core/define.js';
import { PrinElement } from '../prin-element.js';

/**
 * The card to read before sending a picture: the way on when it has already been sent, questions to ask oneself, what
 * happens to a picture, replies to say no.
 *
 * @tagname prin-before-you-send
 * @summary Η κάρτα που διαβάζει κανείς πριν στείλει μια εικόνα
 * @csspart heading - οι τίτλοι
 * @csspart item - κάθε έτοιμη απάντηση
 * @csspart link - οι σύνδεσμοι και οι αριθμοί
 * @csspart button - τα κουμπιά
 */
export class BeforeYouSend extends PrinElement {
  static override content = { helplines, contentHash, template, words };
  static override cssTexts = styles;

  protected override handleClick(target: Element): void {
    const button = target.closest<HTMLElement>('.button');
    const reply = button?.closest('.reply')?.querySelector('blockquote');
    if (button && reply) attempt(() => copyShown(button, reply, (text) => this.announce(text)));
  }
}

define('prin-before-you-send', BeforeYouSend);

declare global {
  interface HTMLElementTagNameMap {
    'prin-before-you-send': BeforeYouSend;
  }
}
