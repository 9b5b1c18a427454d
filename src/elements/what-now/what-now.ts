import type { PropertyValues } from '@lit/reactive-element';
import { contentHash, helplines, template, words } from '#content/what-now.yaml';
import { styles } from './what-now.styles.js';
import { attempt } from '../../core/attempt.js';
import { parseEnum, type AttributeProperties, type Attributes } from '../../core/attributes.js';
import { define } from '../../core/define.js';
import { hasAnswer, linkAnswers } from '../../features/answer-links.js';
import { copyText } from '../../features/copy-text.js';
import { dropEntry, holdBack, releaseBack } from '../../features/hold-back.js';
import { PrinElement } from '../prin-element.js';
import { attributes } from './what-now.attributes.js';

type Properties = AttributeProperties<typeof attributes>;

/**
 * It has already been sent, or someone threatens: a choice in the reader's words, then calm steps in order, one at a
 * time or all together. It keeps nothing; Back leads to the choice.
 *
 * @tagname prin-what-now
 * @summary Τα βήματα, με τη σειρά, όταν κάτι έχει ήδη γίνει
 * @csspart heading - οι τίτλοι
 * @csspart item - κάθε επιλογή με τα βήματά της
 * @csspart link - οι σύνδεσμοι και οι αριθμοί
 * @csspart button - τα κουμπιά
 */
export class WhatNow extends PrinElement implements Properties {
  static override content = { helplines, contentHash, template, words };
  static override cssTexts = styles;

  static override attributes: Attributes = attributes;

  declare situation: Properties['situation'];

  /** The path that has been chosen. One that the browser opens, e.g. to show a word it has found, is not. */
  #path: HTMLDetailsElement | undefined;
  #step = 0;
  /** Whether the reader has pressed anything in the path, so that Back leads to the choice. */
  #isHeld = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isHeld) holdBack(this, this.#toChoice);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    releaseBack(this);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('situation')) attempt(() => this.#start());
    if (changed.has('quickExit')) attempt(dropEntry);
  }

  protected override clear(): void {
    super.clear();
    releaseBack(this);
    this.#isHeld = false;
    attempt(() => this.#start(true));
  }

  protected override handleClick(target: Element, event: Event): void {
    const button = target.closest('.button');
    const summary = target.closest('summary');
    if (summary) {
      event.preventDefault();
      const path = summary.parentElement as HTMLDetailsElement;
      if (path.open) this.#toChoice();
      else {
        this.#go(path);
        this.announce(path.querySelector('.say')?.textContent ?? '');
      }
    } else if (button?.matches('.copy')) attempt(() => this.#copy(button as HTMLElement));
    else if (button?.matches('[data-answer]')) {
      if (hasAnswer((button as HTMLAnchorElement).hash)) event.preventDefault();
    } else if (button?.matches('.back') && !this.#step) this.#toChoice();
    else if (button?.closest('.tools'))
      this.#go(
        this.#path,
        this.#step + Number(button.matches('.next')) - Number(button.matches('.back')),
        button.matches('.all'),
      );
  }

  /** Shows the path that the page asks for; otherwise, if something was chosen, the choice. */
  #start(again = false): void {
    const id = parseEnum(this, 'situation', this.situation, attributes.situation);
    const path = id && this.renderRoot.querySelector<HTMLDetailsElement>(`[data-path=${id}]`);
    if (path || again) this.#show(path || undefined);
  }

  /** Shows a step because a reader asked for it, and moves the focus to its heading. */
  #go(path: HTMLDetailsElement | undefined, step = 0, all = false): void {
    this.#isHeld = true;
    attempt(() => holdBack(this, this.#toChoice));
    this.announce('');
    this.#show(path, step, all);
    path?.querySelectorAll<HTMLElement>('[tabindex]')[step]?.focus();
  }

  /** Back to the choice, to the one that was left. */
  readonly #toChoice = (): void => {
    const left = this.#path;
    this.#isHeld = false;
    releaseBack(this, true);
    this.announce('');
    this.#show();
    left?.querySelector('summary')?.focus();
  };

  #show(path?: HTMLDetailsElement, step = 0, all = false): void {
    this.#path = path;
    this.#step = step;
    const paths = this.renderRoot.querySelector('.paths') as HTMLElement;
    paths.className = `paths${path ? ' begun' : ''}${all ? ' all-steps' : ''}`;
    for (const each of paths.children as HTMLCollectionOf<HTMLDetailsElement>) {
      each.open = each === path;
      each.classList.toggle('on', each.open);
    }
    const steps = [...(path?.querySelectorAll<HTMLElement>('.way > li') ?? [])];
    for (const [index, item] of steps.entries()) item.hidden = !all && index !== step;
    paths.classList.toggle('last', step === steps.length - 1);
    if (path) linkAnswers(path);
  }

  async #copy(button: HTMLElement): Promise<void> {
    const text = (button.parentElement?.querySelector('blockquote') ??
      this.renderRoot.querySelector('.note ul')) as HTMLElement;
    this.announce('');
    const lines = [...text.children].map(({ textContent }) => textContent);
    this.announce(
      await copyText(button, lines.join('\n') || (text.textContent ?? ''), () => {
        window.getSelection()?.selectAllChildren(text);
        text.scrollIntoView({ block: 'nearest' });
      }),
    );
  }
}

define('prin-what-now', WhatNow);

declare global {
  interface HTMLElementTagNameMap {
    'prin-what-now': WhatNow;
  }
}
