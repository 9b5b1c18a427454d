import { msg, str } from '@lit/localize';
import type { PropertyValues } from '@lit/reactive-element';
import { contentHash, helplines, template, words } from '#content/faq-accordion.yaml';
import { styles } from './faq-accordion.styles.js';
import { attempt } from '../../core/attempt.js';
import { toText, warnInvalid, type AttributeProperties, type Attributes } from '../../core/attributes.js';
import { copyText } from '../../features/copy-text.js';
import { define } from '../../core/define.js';
import { addressOf, followLinks, idIn } from '../../features/linked-answer.js';
import { orderByAudience } from '../../features/order-by-audience.js';
import { createAnswerFilter } from '../../features/search/answer-filter.js';
import { PrinElement } from '../prin-element.js';
import { attributes } from './faq-accordion.attributes.js';

/** So many ids of `open` are read: more than there are answers, and not a warning for each word of a whole text. */
const MAX_OPEN = 99;

type Properties = AttributeProperties<typeof attributes>;

/**
 * Questions and answers: native disclosure, a filter that finds what people type, a link to every answer, all of it
 * printed.
 *
 * @tagname prin-faq-accordion
 * @summary Ερωτήσεις και απαντήσεις για γονείς και εφήβους
 * @csspart heading - οι τίτλοι και οι ερωτήσεις
 * @csspart item - κάθε ερώτηση με την απάντησή της
 * @csspart link - οι σύνδεσμοι και οι αριθμοί
 * @csspart button - τα κουμπιά
 */
export class FaqAccordion extends PrinElement implements Properties {
  static override content = { helplines, contentHash, template, words };
  static override cssTexts = styles;

  static override attributes: Attributes = attributes;

  declare audience: Properties['audience'];
  declare open: Properties['open'];

  #filter: ((typed: string) => number) | undefined;

  protected override firstUpdated(): void {
    this.listen('input', (event) => {
      event.stopPropagation();
      this.#show((event.target as HTMLInputElement).value);
    });
    attempt(() => followLinks(this));
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('audience')) attempt(() => orderByAudience(this, this.audience));
    if (changed.has('open')) attempt(() => this.#openListed());
    if (changed.has('country') && this.#filter) attempt(() => this.#indexAgain());
  }

  protected override handleClick(target: Element): void {
    const button = target.closest('button');
    const answer = button?.closest('details');
    if (button && answer) attempt(() => this.#copyLink(button, answer));
    else if (button) for (const each of this.#answers) each.open = button.matches('.open-all');
  }

  get #answers(): Iterable<HTMLDetailsElement> {
    return this.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details[id]') ?? [];
  }

  /** What the page asks for stays open: its `open`, and the answer of its address. */
  protected override clear(): void {
    super.clear();
    for (const answer of this.#answers) answer.open = answer.id === idIn(location.hash);
    this.#openListed();
  }

  #openListed(): void {
    for (const id of toText(this.open ?? '')
      .split(/\s+/, MAX_OPEN)
      .filter(Boolean)) {
      const answer = this.shadowRoot?.getElementById(id) as HTMLDetailsElement | null;
      if (answer) answer.open = true;
      else warnInvalid(this, 'open', id, 'the id of an answer, like prin-faq-07');
    }
  }

  /** The words of another country are found too, and those of the one before no more. */
  #indexAgain(): void {
    this.#filter?.('');
    this.#filter = undefined;
    this.#show((this.renderRoot.querySelector('input') as HTMLInputElement).value);
  }

  /** Shows the questions that fit what was typed, and their number; words of help and a number if there are none. */
  #show(typed: string): void {
    this.#filter ??= createAnswerFilter(this.renderRoot.querySelector('[data-sortable]') as HTMLElement);
    const shown = this.#filter(typed);
    const message = shown ? msg(str`Ερωτήσεις: ${shown}`) : msg('Καμία ερώτηση με αυτές τις λέξεις.');
    const nothing = this.renderRoot.querySelector('.nothing') as HTMLElement;
    nothing.hidden = shown > 0;
    const count = this.region('count');
    // Announce only when the result count changes.
    if (count.textContent === message) return;
    count.textContent = message;
    this.announce(shown ? message : `${message} ${nothing.firstChild?.textContent}`);
  }

  async #copyLink(button: HTMLButtonElement, answer: HTMLDetailsElement): Promise<void> {
    this.announce('');
    const address = addressOf(answer.id);
    this.announce(
      await copyText(
        button,
        address,
        () => {
          const field = answer.querySelector('input') ?? document.createElement('input');
          field.readOnly = true;
          field.value = address;
          // Later the button says what it has done.
          field.ariaLabel ||= button.textContent;
          button.after(field);
          field.focus();
          field.select();
        },
        address.endsWith(answer.id) ? '' : msg(': οδηγεί στη σελίδα, όχι σε αυτή την απάντηση'),
      ),
    );
  }
}

define('prin-faq-accordion', FaqAccordion);

declare global {
  interface HTMLElementTagNameMap {
    'prin-faq-accordion': FaqAccordion;
  }
}
