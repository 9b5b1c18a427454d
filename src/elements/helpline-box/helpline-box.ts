import { msg, str } from '@lit/localize';
import type { PropertyValues } from '@lit/reactive-element';
import { contentHash, helplines, template, words } from '#content/helpline-box.yaml';
import { days, holidays } from '#content/helplines.yaml';
import { styles } from './helpline-box.styles.js';
import { openingAt, type OpeningStatus } from '../../features/opening-hours/opening.js';
import { attempt, guarded } from '../../core/attempt.js';
import type { AttributeProperties, Attributes } from '../../core/attributes.js';
import { define } from '../../core/define.js';
import { showOwnLines } from '../../features/own-lines.js';
import { orderByAudience } from '../../features/order-by-audience.js';
import { PrinElement } from '../prin-element.js';
import { attributes } from './helpline-box.attributes.js';

type Properties = AttributeProperties<typeof attributes>;

/** Links in the page's own line; the text of one to a number is its address. */
const OWN_LINKS = ':is([slot=local] a, a[slot=local]):not([href^=tel])';

/** Interval between updates of the opening status while the element is visible, in milliseconds. */
const CLOCK_INTERVAL_MS = 6e4;

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
 */
export class HelplineBox extends PrinElement implements Properties {
  static override content = { helplines, contentHash, template, words };
  static override cssTexts = styles;

  static override attributes: Attributes = attributes;

  declare audience: Properties['audience'];

  #timer: number | undefined;
  #visibility: IntersectionObserver | undefined;
  #stopOwnLines: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    attempt(() => (this.#stopOwnLines = showOwnLines(this)));
    // On reconnect, restart observing through requestUpdate(), which catches exceptions.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopOwnLines?.();
    attempt(() => this.#visibility?.disconnect());
    window.clearTimeout(this.#timer);
  }

  protected override firstUpdated(): void {
    const band = this.renderRoot.querySelector<HTMLElement>('.local');
    const show = guarded(() => {
      if (!band) return;
      band.hidden = !this.querySelector(':scope > [slot=local]');
      // No style of a shadow root reaches the links of the page's line, to write their addresses on paper.
      band.dataset['links'] = [...this.querySelectorAll<HTMLAnchorElement>(OWN_LINKS)]
        .map(({ href }) => ` (${href})`)
        .join('');
    });
    // slotchange does not fire for children that were assigned before the listener was added.
    show();
    attempt(() => band?.addEventListener('slotchange', show));
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('audience')) attempt(() => orderByAudience(this, this.audience));
    attempt(() => this.#observeVisibility());
  }

  /**
   * Updates the opening status when the element is visible, then every minute while it stays visible. Computing Athens
   * time is a third of our script time, so it is not done off-screen or in background tabs, where observers are not
   * called.
   */
  #observeVisibility(): void {
    this.#visibility?.disconnect();
    this.#visibility = new IntersectionObserver(
      guarded((entries: IntersectionObserverEntry[]) => {
        window.clearTimeout(this.#timer);
        if (!entries.pop()?.isIntersecting) return;
        attempt(() => this.#renderOpeningStatus());
        this.#timer = window.setTimeout(
          guarded(() => this.#observeVisibility()),
          CLOCK_INTERVAL_MS,
        );
      }),
    );
    // The root: the page may give the element itself no box.
    this.#visibility.observe(this.renderRoot.querySelector('.root') ?? this);
  }

  /**
   * Writes beside every helpline with hours whether it is usually open now. Screen readers get no announcement of it.
   */
  #renderOpeningStatus(): void {
    for (const place of this.renderRoot.querySelectorAll<HTMLElement>('[data-hours]')) {
      const opening = openingAt(place.dataset['hours'] ?? '', this.clock(), holidays);
      place.hidden = !opening;
      if (!opening) continue;
      place.classList.toggle('open', opening.open);
      place.textContent = formatOpening(opening);
    }
  }
}

function formatOpening({ open, next }: OpeningStatus): string {
  if (open) return msg('συνήθως ανοιχτά');
  const day = next && ([msg('σήμερα'), msg('αύριο')][next.daysAhead] ?? days[next.weekday]);
  return msg('συνήθως κλειστά') + (next ? `, ${msg(str`ανοίγει ${day} ${next.time}`)}` : '');
}

define('prin-helpline-box', HelplineBox);

declare global {
  interface HTMLElementTagNameMap {
    'prin-helpline-box': HelplineBox;
  }
}
