import { contentHash, helplines, template, words } from '#content/talk-guide.yaml';
import { styles } from './talk-guide.styles.js';
import { attempt } from '../../core/attempt.js';
import { define } from '../../core/define.js';
import { copyShown } from '../../features/copy-text.js';
import { emit } from '../../features/emit.js';
import { printElement } from '../../features/print-element.js';
import { watchSigns } from '../../features/watch-signs.js';
import { PrinElement } from '../prin-element.js';

/**
 * How a parent opens the conversation: when, in what words, what to avoid, and an agreement to fill in and print. What
 * is written stays on the screen. After a tick in a list of signs on the same page it offers a sentence to begin with.
 *
 * @tagname prin-talk-guide
 * @summary Πότε και με τι λόγια μιλά ένας γονιός με το παιδί
 * @csspart heading - οι τίτλοι
 * @csspart item - κάθε φράση
 * @csspart link - οι σύνδεσμοι και οι αριθμοί
 * @csspart button - τα κουμπιά
 */
export class TalkGuide extends PrinElement {
  static override content = { helplines, contentHash, template, words };
  static override cssTexts = styles;

  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    attempt(() => (this.#stop = watchSigns((signs) => this.#offer(signs))));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override clear(): void {
    super.clear();
    attempt(() => this.#offer([]));
  }

  /** Offers the sentence of the first of these signs that has one. */
  #offer(signs: (string | undefined)[]): void {
    const offer = this.renderRoot.querySelector('.offer') as HTMLElement;
    const sentences = [...offer.querySelectorAll<HTMLElement>('[data-sign]')];
    const chosen = signs
      .map((sign) => sentences.find(({ dataset }) => dataset['sign'] === sign))
      .find((sentence) => sentence);
    for (const sentence of sentences) sentence.classList.toggle('on', sentence === chosen);
    offer.hidden = !chosen;
  }

  protected override handleClick(target: Element): void {
    const button = target.closest<HTMLElement>('.button');
    const sentence = button?.closest('.quote')?.querySelector('blockquote');
    if (button && sentence) attempt(() => copyShown(button, sentence, (text) => this.announce(text)));
    else if (button?.matches('.sheet')) this.#printAgreement(button.matches('.empty'));
  }

  /** Prints the agreement alone, with what is written in it, as text that wraps, or with empty lines. */
  #printAgreement(isEmpty: boolean): void {
    attempt(() => emit(this, 'prin-print'));
    const written = this.renderRoot.querySelectorAll('input');
    printElement(this.renderRoot as ShadowRoot, styles, (copy) => {
      copy.classList.add('only-agreement');
      copy.querySelectorAll('input').forEach((field, index) => {
        const line = document.createElement('p');
        if (!isEmpty) line.textContent = (written[index] as HTMLInputElement).value;
        field.replaceWith(line);
      });
    });
  }
}

define('prin-talk-guide', TalkGuide);

declare global {
  interface HTMLElementTagNameMap {
    'prin-talk-guide': TalkGuide;
  }
}
