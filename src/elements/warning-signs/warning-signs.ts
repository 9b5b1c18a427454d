import { helplines, contentHash, template, words } from '#content/warning-signs.yaml';
import { styles } from './warning-signs.styles.js';
import { define } from '../../core/define.js';
import { PrinElement } from '../prin-element.js';

/**
 * A checklist of changes a parent may notice. Ticking one shows a calm next step; nothing is counted, concluded or
 * kept.
 *
 * @tagname prin-warning-signs
 * @summary Κατάλογος αλλαγών που μπορεί να παρατηρήσει ένας γονιός
 * @csspart heading - οι τίτλοι
 * @csspart item - κάθε σημάδι
 * @csspart link - οι σύνδεσμοι και οι αριθμοί
 * @csspart button - τα κουμπιά
 */
export class WarningSigns extends PrinElement {
  static override content = { helplines, contentHash, template, words };
  static override cssTexts = styles;

  protected override firstUpdated(): void {
    this.listen('input', (event) => this.#onTick(event));
  }

  /** CSS shows the step of a ticked sign; here it is announced to screen readers. */
  #onTick(event: Event): void {
    event.stopPropagation();
    const box = event.target as HTMLInputElement;
    const step = box.closest('.sign')?.querySelector('.step');
    this.announce(box.checked ? [...(step?.children ?? [])].map((part) => part.textContent).join(' ') : '');
  }
}

define('prin-warning-signs', WarningSigns);

declare global {
  interface HTMLElementTagNameMap {
    'prin-warning-signs': WarningSigns;
  }
}
