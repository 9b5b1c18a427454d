import { msg, str } from '@lit/localize';
import type { PropertyValues } from '@lit/reactive-element';
import { contentHash, helplines, reservedHeight, template } from '#content/faq-accordion.yaml';
import { styles } from './faq-accordion.styles.js';
import { attempt, guarded } from '../../core/attempt.js';
import { toText, warnInvalid, type AttributeProperties, type Attributes } from '../../core/attributes.js';
import { copyText } from '../../features/copy-text.js';
import { define } from '../../core/define.js';
import { orderByAudience } from '../../features/order-by-audience.js';
import { createAnswerFilter } from '../../features/search/answer-filter.js';
import type { PageEvent } from '../../core/page-events.js';
import { setHidden } from '../../core/set-hidden.js';
import { PrinElement } from '../prin-element.js';
import { attributes } from './faq-accordion.attributes.js';

type Properties = AttributeProperties<typeof attributes>;

/** Duration of the fade-in of a linked answer, in milliseconds. */
const FADE_IN_MS = 500;

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
  static override content = { helplines, contentHash, template };
  static override cssTexts = [...styles, reservedHeight];

  static override attributes: Attributes = attributes;

  declare audience: Properties['audience'];
  declare open: Properties['open'];

  #filter: ((typed: string) => number) | undefined;

  #closedBeforePrint: HTMLDetailsElement[] = [];

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('.root')?.addEventListener(
      'input',
      guarded((event) => this.#onInput(event)),
    );
    attempt(() => this.updateComplete.then(() => this.#openLinked()));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('audience')) orderByAudience(this, this.audience);
    if (changed.has('open')) this.#openListed();
  }

  override handleEvent(event: PageEvent): void {
    super.handleEvent(event);
    if (event.type === 'hashchange') this.#openLinked();
    if (event.type === 'beforeprint') this.#closedBeforePrint = this.#answers.filter((answer) => !answer.open);
    if (event.type.endsWith('print'))
      for (const answer of this.#closedBeforePrint) answer.open = event.type === 'beforeprint';
  }

  protected override handleClick(target: Element): void {
    const button = target.closest('button');
    const answer = button?.closest('details');
    if (button && answer) attempt(() => this.#copyLink(button, answer));
    else if (button) for (const each of this.#answers) each.open = button.matches('.open-all');
  }

  get #answers(): HTMLDetailsElement[] {
    return [...(this.shadowRoot?.querySelectorAll('details') ?? [])];
  }

  /** Only answers have an id in the root. */
  #answer(id: string): HTMLDetailsElement | null {
    return this.shadowRoot?.getElementById(id) as HTMLDetailsElement | null;
  }

  /**
   * Opens the linked answer without its height animation (so that scrollIntoView reaches the right place) and fades it
   * in.
   */
  #openLinked(): void {
    const linked = this.#answer(location.hash.slice(1));
    if (!linked) return;
    // Open it while hidden so that no height transition runs; the forced layout commits that state before it is shown.
    linked.hidden = linked.open = true;
    linked.getBoundingClientRect();
    linked.hidden = false;
    linked.querySelector('summary')?.focus({ preventScroll: true });
    linked.scrollIntoView();
    if (matchMedia('(prefers-reduced-motion: no-preference)').matches) linked.animate({ opacity: [0, 1] }, FADE_IN_MS);
  }

  #openListed(): void {
    for (const id of toText(this.open ?? '')
      .split(/\s+/)
      .filter(Boolean)) {
      const answer = this.#answer(id);
      if (answer) answer.open = true;
      else warnInvalid(this, 'open', id, 'the id of an answer, like prin-faq-07');
    }
  }

  /** Shows the questions that fit what was typed, and their number; words of help and a number if there are none. */
  #onInput(event: Event): void {
    event.stopPropagation();
    this.#filter ??= createAnswerFilter(this.renderRoot.querySelector('[data-sortable]') as HTMLElement);
    const shown = this.#filter((event.target as HTMLInputElement).value);
    const message = shown ? msg(str`Ερωτήσεις: ${shown}`) : msg('Καμία ερώτηση με αυτές τις λέξεις.');
    const nothing = this.renderRoot.querySelector('.nothing') as HTMLElement;
    setHidden(nothing, shown > 0);
    const count = this.region('count');
    // Announce only when the result count changes.
    if (count.textContent === message) return;
    count.textContent = message;
    this.announce(shown ? message : `${message} ${nothing.firstChild?.textContent}`);
  }

  async #copyLink(button: HTMLButtonElement, answer: HTMLDetailsElement): Promise<void> {
    this.announce('');
    const address = new URL(`#${answer.id}`, location.href).href;
    this.announce(
      await copyText(button, address, () => {
        const field = answer.querySelector('input') ?? document.createElement('input');
        field.readOnly = true;
        field.value = address;
        field.setAttribute('aria-label', button.textContent ?? '');
        button.after(field);
        field.focus();
        field.select();
      }),
    );
  }
}

define('prin-faq-accordion', FaqAccordion);

declare global {
  interface HTMLElementTagNameMap {
    'prin-faq-accordion': FaqAccordion;
  }
}
