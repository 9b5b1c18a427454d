import { ReactiveElement, type PropertyDeclaration, type PropertyValues } from '@lit/reactive-element';
import { attempt, guarded } from '../core/attempt.js';
import { version } from '../core/version.js';
import { parseEnum, propertiesOf, type AttributeProperties, type Attributes } from '../core/attributes.js';
import { actionButtons } from '../features/action-buttons.js';
import { fill } from '../core/clone-markup.js';
import { clearInputs } from '../features/clear-inputs.js';
import { setHeadingLevel } from '../core/heading-level.js';
import { adoptStyles, createShadowRoot } from '../core/shadow-root.js';
import { tryRender } from '../core/try-render.js';
import { setConnected, broadcast, type PageEvent } from '../core/page-events.js';
import { printElement } from '../features/print-element.js';
import { revealFocus, resolveExitUrl, exitLink, leavePage, canExit, onTripleEscape } from '../features/quick-exit.js';
import { debugsPage, loadPanel } from '../features/debug.js';
import { emit } from '../features/emit.js';
import { keepInSight } from '../features/keep-in-sight.js';
import { share } from '../features/share.js';
import { showTranslatable } from '../features/translation.js';
import { renderCountry, renderStaleNotices } from '../features/render-country.js';
import { attributes } from './prin-element.attributes.js';

type Properties = AttributeProperties<typeof attributes>;

/**
 * Base class of all elements: creates or keeps the shadow root, adopts styles, renders the country's helplines and
 * words, applies heading-level, offers the quick exit and a live region. The markup is static; what changes
 * goes into its regions.
 * @fires {CustomEvent<null>} prin-exit - ο αναγνώστης έφυγε με τη γρήγορη έξοδο
 * @fires {CustomEvent<null>} prin-print - ο αναγνώστης τυπώνει
 * @cssprop [--prin-accent=#0a5259 ή #8fd8da] - ό,τι πατιέται: σύνδεσμοι, αριθμοί, κουμπιά
 * @cssprop [--prin-on-accent=λευκό ή μαύρο] - τα γράμματα πάνω σε αυτό το χρώμα
 * @cssprop [--prin-lamp=#f5a93b] - το δεύτερο, θερμό χρώμα, μόνο ως γέμισμα: η τελεία, ό,τι επείγει, η γραμμή σας
 * @cssprop [--prin-surface=#fffdf9 ή #10191d] - το φόντο
 * @cssprop [--prin-text=#1c262b ή #f1ede5] - το κείμενο
 * @cssprop [--prin-muted=#414b51 ή #c9c5bd] - το κείμενο που συμπληρώνει: πηγές, ημερομηνίες
 * @cssprop [--prin-border=#757e84] - τα πλαίσια όσων συμπληρώνονται ή πατιούνται
 * @cssprop [--prin-font=system-ui, Roboto, Arial, sans-serif] - η γραμματοσειρά
 * @cssprop [--prin-font-size=medium] - το μέγεθος του κειμένου· όλα τα άλλα μεγέθη το ακολουθούν
 * @cssprop [--prin-radius=0.9em] - η καμπύλη στις γωνίες
 * @cssprop [--prin-space=1em] - ο χώρος γύρω από το περιεχόμενο
 */
export abstract class PrinElement extends ReactiveElement implements Properties {
  /** The version of the library this element came with. */
  static version = version;
  /** Exports of `#content/<name>.yaml`, and the style sheets in cascade order. */
  static content: Pick<typeof import('#content/*'), 'helplines' | 'contentHash' | 'template' | 'words'>;
  static cssTexts: string[];

  /** The attributes with their values and defaults: Lit's properties, their types and the warnings derive from them. */
  static attributes: Attributes = attributes;

  // Described in attributes.yaml, like all attributes.
  declare headingLevel: Properties['headingLevel'];
  declare country: Properties['country'];
  declare quickExit: Properties['quickExit'];
  declare exitHref: Properties['exitHref'];
  declare debug: Properties['debug'];

  /** Returns the current time, in milliseconds since 1970. A story or a test sets another clock. */
  clock = () => Date.now();

  /** The element's own class, with its content and styles. */
  readonly #class = this.constructor as typeof PrinElement;

  /** Gives Lit the properties that each class adds to its base class, before Lit reads them. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'attributes') && !Object.hasOwn(this, 'properties'))
      this.properties = propertiesOf(this.attributes, Object.getPrototypeOf(this).attributes);
    super.finalize();
  }

  /** Without a prototype: a page may have added `value` or `writable` to that of all objects. */
  protected static override getPropertyDescriptor(...given: [PropertyKey, string | symbol, PropertyDeclaration]) {
    return { __proto__: null, ...super.getPropertyDescriptor(...given) } as PropertyDescriptor;
  }

  protected override createRenderRoot(): ShadowRoot {
    const { content, cssTexts } = this.#class;
    const root = createShadowRoot(this, content, cssTexts);
    attempt(() => fill(root.querySelector('[data-region=print]') as Element, actionButtons()));
    return root;
  }

  /** Adds a listener inside the element. */
  protected listen(type: string, listener: (event: Event) => void): void {
    attempt(() => this.renderRoot.querySelector('.root')?.addEventListener(type, guarded(listener)));
  }

  override connectedCallback(): void {
    tryRender(this, () => super.connectedCallback());
    this.#setListening(true);
    attempt(() => showTranslatable(this));
    // What is moved leaves the top layer.
    this.#keepExitInSight();
  }

  protected override performUpdate(): void {
    attempt(() => super.performUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#setListening(false);
  }

  adoptedCallback(): void {
    attempt(() => this.shadowRoot && adoptStyles(this.shadowRoot, this.#class.cssTexts));
  }

  /** Renders what depends on the country, as it is part of the text. Each other step may fail and loses only itself. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const first = !this.hasUpdated;
    if (first) this.listen('click', (event) => this.#onClick(event));
    if (first || changed.has('country')) {
      tryRender(this, () =>
        renderCountry(
          this.renderRoot,
          parseEnum(this, 'country', this.country, attributes.country),
          this.#class.content,
        ),
      );
      attempt(() => renderStaleNotices(this.renderRoot, this.clock()));
    }
    if (changed.has('headingLevel'))
      attempt(() =>
        setHeadingLevel(
          this.renderRoot,
          Number(parseEnum(this, 'heading-level', this.headingLevel, attributes['heading-level'])),
        ),
      );
    if (changed.has('quickExit')) attempt(() => this.#listen());
    if (changed.has('quickExit') || changed.has('exitHref')) attempt(() => this.#showExit());
    if (debugsPage || changed.has('debug')) attempt(() => loadPanel(this.debug));
  }

  /** The element of the root whose content changes at run time. */
  protected region(name: string): HTMLElement {
    return this.renderRoot.querySelector(`[data-region=${name}]`) as HTMLElement;
  }

  /** Announces text to screen readers through the polite live region. */
  protected announce(text: string): void {
    this.region('status').textContent = text;
  }

  #closedBeforePrint: HTMLDetailsElement[] = [];

  /**
   * Handles page-level events: clears the element when the page goes, or has come back (back/forward cache), and opens
   * what is closed while the page prints.
   */
  handleEvent({ type, persisted }: PageEvent): void {
    if (type === 'pagehide' || persisted) this.clear();
    const prints = type === 'beforeprint';
    if (prints)
      this.#closedBeforePrint = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    if (type.endsWith('print')) for (const details of this.#closedBeforePrint) details.open = prints;
  }

  /** Undoes what the reader did, so that the next visitor sees nothing of the previous one. */
  protected clear(): void {
    for (const details of this.shadowRoot?.querySelectorAll('details') ?? []) details.open = false;
    clearInputs(this.shadowRoot);
  }

  /** Override to handle clicks inside the element. Clicks on items never leave the shadow root (privacy). */
  protected handleClick(_target: Element, _event: Event): void {}

  get #exitUrl(): string {
    return resolveExitUrl(this, this.exitHref, attributes['exit-href'].default);
  }

  #showExit(): void {
    // A root that shows the fallback has no regions.
    const exit = this.region('exit') as HTMLElement | null;
    exit?.replaceChildren();
    if (!exit || !canExit(this.quickExit)) return;
    exit.replaceChildren(exitLink(this.#exitUrl));
    exit.closest('.box')?.addEventListener('focusin', revealFocus);
    this.#keepExitInSight();
  }

  #keepExitInSight(): void {
    attempt(() => {
      const place = this.shadowRoot?.querySelector<HTMLElement>('.exit-place');
      if (place) keepInSight(place);
    });
  }

  #setListening(connected: boolean): void {
    attempt(() => setConnected(this, connected));
    // Also if nothing can be rendered: Escape leaves.
    if (this.quickExit != null) attempt(() => this.#listen());
  }

  #listen(): void {
    onTripleEscape(this.#exit, this.isConnected && canExit(this.quickExit));
  }

  readonly #exit = (): void => {
    leavePage(this.#exitUrl, () => {
      attempt(() => emit(this, 'prin-exit'));
      broadcast({ type: 'pagehide' });
    });
  };

  #onClick(event: Event): void {
    const target = event.target as Element;
    if (target.closest('[part=item], .tools')) event.stopPropagation();
    if (target.closest('.exit')) {
      this.#exit();
      // Only now: if the exit has thrown, the link's own navigation still leaves.
      event.preventDefault();
    } else if (target.closest('.print')) {
      attempt(() => emit(this, 'prin-print'));
      printElement(this.renderRoot as ShadowRoot, this.#class.cssTexts);
    } else if (target.closest('.share')) share();
    else this.handleClick(target, event);
  }
}
