import type { PropertyValues } from '@lit/reactive-element';
import { lines, stamp, template } from '#content/helpline-box.yaml';
import { looks } from './helpline-box.styles.js';
import { define } from './shared/define.js';
import { orderByAudience } from './shared/order-by-audience.js';
import { PrinElement } from './shared/prin-element.js';

/**
 * Whom to call or write to, by need, with hours, cost and how fresh each entry is.
 *
 * @tagname prin-helpline-box
 * @summary Ποιον να καλέσει ή σε ποιον να γράψει κανείς
 * @slot local - η δική σας γραμμή, κάτω από τον άμεσο κίνδυνο και πάνω από όλες τις άλλες
 * @csspart heading - οι τίτλοι
 * @csspart card - κάθε γραμμή βοήθειας
 * @csspart link - οι σύνδεσμοι και οι αριθμοί
 * @csspart button - τα κουμπιά
 * @fires prin-exit - ο αναγνώστης έφυγε με τη γρήγορη έξοδο
 * @fires prin-print - ο αναγνώστης τυπώνει
 */
export class HelplineBox extends PrinElement {
  static override content = { lines, stamp, template };
  static override looks = looks;

  static override properties = { audience: {} };

  /** Whose lines stand first: `teen` or `parent`; nothing is hidden. */
  declare audience: string | null;

  constructor() {
    super();
    this.audience = null;
  }

  protected override firstUpdated(): void {
    const slot = this.renderRoot.querySelector('slot');
    const band = slot?.closest<HTMLElement>('.local');
    const show = () => band?.toggleAttribute('hidden', !slot?.assignedNodes().length);
    slot?.addEventListener('slotchange', show);
    // A line that was there before the script says nothing more.
    show();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('audience')) orderByAudience(this, this.audience);
  }
}

define('prin-helpline-box', HelplineBox);

declare global {
  interface HTMLElementTagNameMap {
    'prin-helpline-box': HelplineBox;
  }
}
