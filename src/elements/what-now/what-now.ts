import type { PropertyValues } from '@lit/reactive-element';
import { contentHash, helplines, template, words } from '#content/what-now.yaml';
import { styles } from './what-now.styles.js';
import { attempt } from '../../core/attempt.js';
import { parseEnum, type AttributeProperties, type Attributes } from '../../core/attributes.js';
import { define } from '../../core/define.js';
import { hasAnswer, linkAnswers } from '../../features/answer-links.js';
import { copyShown } from '../../features/copy-text.js';
import { holdBack, releaseBack } from '../../features/hold-back.js';
import type { PageEvent } from '../../core/page-events.js';
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

  /** Whether the reader has pressed anything since the choice: Back leads there. */
  isHeld = false;

  /** The path that has been chosen. One that the browser opens, e.g. to show a word it has found, is not. */
  #path: HTMLDetailsElement | null = null;
  #step = 0;

  protected override updated(changed: PropertyValues): void {
    if (changed.has('situation')) attempt(() => this.#start());
    if (changed.has('country') && this.#path) attempt(() => linkAnswers(this.#path as HTMLElement, true));
  }

  override handleEvent(event: PageEvent): void {
    if (event.type === 'popstate') this.#toChoice();
    else super.handleEvent(event);
    // The choice is there again, or an exit could replace only one entry.
    if (/pageshow|exit/.test(event.type)) releaseBack();
  }

  protected override clear(): void {
    super.clear();
    this.isHeld = false;
    attempt(() => this.#start());
  }

  protected override handleClick(target: Element, event: Event): void {
    const button = target.closest<HTMLElement>('.button');
    const path = target.closest('.path > summary')?.parentElement as HTMLDetailsElement | undefined;
    if (path) event.preventDefault();
    if (path?.open || (button?.matches('.back') && !this.#step)) {
      this.#toChoice();
      releaseBack();
    } else if (path) {
      this.#go(path);
      this.announce(path.querySelector('.say')?.textContent ?? '');
    } else if (button?.matches('.copy'))
      attempt(() =>
        copyShown(
          button,
          (button.parentElement?.querySelector('blockquote') ??
            this.renderRoot.querySelector('.blanks')) as HTMLElement,
          (text) => this.announce(text),
        ),
      );
    else if (button?.matches('[data-answer]')) {
      if (hasAnswer((button as HTMLAnchorElement).hash)) event.preventDefault();
    } else if (button)
      this.#go(
        this.#path,
        this.#step + Number(button.matches('.next')) - Number(button.matches('.back')),
        button.matches('.all'),
      );
  }

  /** Shows the path that the page asks for, or the choice. */
  #start(): void {
    const id = parseEnum(this, 'situation', this.situation, attributes.situation);
    this.#show(this.renderRoot.querySelector<HTMLDetailsElement>(`[data-path=${id || 'none'}]`));
  }

  /** Shows a step because the reader asked for it, and moves the focus to its heading. */
  #go(path: HTMLDetailsElement | null, step = 0, all = false): void {
    this.isHeld = true;
    holdBack();
    this.#show(path, step, all);
    this.announce(all ? '' : (this.region('count').textContent ?? ''));
    path?.querySelectorAll<HTMLElement>('[tabindex]')[step]?.focus();
  }

  /** Back to the choice, with the focus on the one that was left, unless it is elsewhere on the page. */
  #toChoice(): void {
    const left = this.#path;
    const isElsewhere = document.activeElement !== document.body && !this.shadowRoot?.activeElement;
    this.isHeld = false;
    this.announce('');
    this.#show(null);
    if (!isElsewhere) left?.querySelector('summary')?.focus();
  }

  /** Sets the state of every path: one is open, with a step or with all of them, or none is. */
  #show(path: HTMLDetailsElement | null, step = 0, all = false): void {
    this.#path = path;
    this.#step = step;
    const paths = this.renderRoot.querySelector('.paths') as HTMLElement;
    let steps = 0;
    for (const each of [...(paths.children as HTMLCollectionOf<HTMLDetailsElement>)]) {
      const isOn = (each.open = each === path);
      each.classList.toggle('on', isOn);
      each.querySelectorAll<HTMLElement>('.way > li').forEach((item, index, { length }) => {
        item.hidden = isOn && !all && index !== step;
        if (isOn) steps = length;
      });
      linkAnswers(each, isOn);
    }
    const views = { begun: path, together: all, last: step + 1 === steps };
    Object.entries(views).forEach(([view, isOn]) => paths.classList.toggle(view, Boolean(isOn)));
    const count = this.region('count');
    count.textContent = path && String(count.dataset['of']).replace(/1(\D+)1/, `${step + 1}$1${steps}`);
  }
}

define('prin-what-now', WhatNow);

declare global {
  interface HTMLElementTagNameMap {
    'prin-what-now': WhatNow;
  }
}
