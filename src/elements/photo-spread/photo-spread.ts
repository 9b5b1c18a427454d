import { contentHash, helplines, template, words } from '#content/photo-spread.yaml';
import { styles } from './photo-spread.styles.js';
import { circlesOf, edgesOf, ringsOf, type Ring } from './ring-layout.js';
import { spread, type Help, type Step } from './spread-model.js';
import { fillIn, hasEnded, sentencesOf } from './spread-words.js';
import { attempt } from '../../core/attempt.js';
import { copy } from '../../core/create-element.js';
import { define } from '../../core/define.js';
import { PrinElement } from '../prin-element.js';

/**
 * A picture to play with: how far one photo goes if some pass it on, and what changes when somebody stops. A model with
 * dots; it asks for no photo, shows none, and keeps nothing.
 *
 * @tagname prin-photo-spread
 * @summary Πόσα χέρια, πόσα χρόνια: ένα σχήμα για παιχνίδι
 * @csspart heading - οι τίτλοι
 * @csspart item - κάθε βοήθεια που δοκιμάζει κανείς
 * @csspart link - οι σύνδεσμοι και οι αριθμοί
 * @csspart button - τα κουμπιά
 */
export class PhotoSpread extends PrinElement {
  static override content = { helplines, contentHash, template, words };
  static override cssTexts = styles;

  /** The tree that is drawn, an integer; each new sending takes the next one. A story or a test sets another. */
  seed = 1;

  #step = 0;
  #ended = true;

  constructor() {
    super();
    attempt(() => (this.seed = Math.floor(Math.random() * 1e9)));
  }

  protected override firstUpdated(): void {
    this.listen('input', (event) => {
      event.stopPropagation();
      this.announce(this.#take(event.target as HTMLInputElement));
    });
    // Controls of a prerendered root may have been moved before the script came.
    for (const input of this.renderRoot.querySelectorAll('input'))
      if (input.checked || (input.valueAsNumber || 0) !== Number(input.defaultValue)) this.#take(input);
  }

  protected override handleClick(target: Element): void {
    const next = target.closest('.main');
    if (!next && !target.closest('.again')) return;
    if (this.#step && (!next || this.#ended)) {
      this.seed++;
      this.#step = 0;
    }
    if (next) this.#step++;
    this.announce(this.#show());
  }

  protected override clear(): void {
    this.#step = 0;
    // Each input says that it is as it was before, and all is shown again.
    super.clear();
    this.announce('');
  }

  /** Takes over the value of a control, and returns what to tell of it. */
  #take({ type, id, value, checked, nextElementSibling }: HTMLInputElement): string {
    if (type === 'range') (nextElementSibling as Element).textContent = value;
    if (id !== 'later') {
      const before = this.#find('.now').textContent;
      const after = this.#show();
      return `${checked ? this.#find(`#${id} ~ .shown`).textContent : ''} ${after === before ? '' : after}`.trim();
    }
    // The years are never told alone: what helps follows.
    const years = this.#find('.years');
    years.textContent = Number(value) ? value : this.#say('any');
    const told = years.closest('p') as Element;
    return `${told.textContent} ${told.nextElementSibling?.textContent}`;
  }

  /** Draws and writes the state, and returns its sentences. */
  #show(): string {
    const step = this.#step;
    const input = (id: string) => this.#find<HTMLInputElement>(`#${id}`);
    const [pass, each, day] = ['pass', 'each', 'day'].map((id) => input(id).valueAsNumber) as [number, number, number];
    const [stop, reported, fingerprint, beside] = ['stop', 'report', 'fingerprint', 'beside'].map(
      (id) => input(id).checked,
    );
    const run = (help?: Help) => spread({ pass, each, seed: this.seed }, help, step);
    const all = run();
    const helped = stop || reported || fingerprint;
    const kept = helped ? run({ stop, fingerprint, report: reported ? day : undefined }) : all;
    const last = (steps: Step[]) => steps[step] as Step;
    const { hands, passers } = last(kept);
    this.#ended = !step || hasEnded(last(kept), step);

    const rings = ringsOf(all, kept);
    this.#draw(rings, beside);
    // Yours is among the dots.
    const drawn = rings.reduce((sum, { dots, hollow }) => sum + dots - hollow, 1);
    const told = sentencesOf(last(kept), step).map((name) => this.#say(name, { n: hands, k: passers }));
    if (drawn < hands) told.push(this.#say('beyond', { n: hands - drawn, k: drawn }));
    const sentence = told.join(' ');
    this.#find('.now strong').textContent = sentence;
    this.#find('.main').textContent = this.#say(this.#ended ? 'start' : 'step');

    const alone = { stop: { stop: true }, report: { report: day } };
    for (const [id, help] of Object.entries(alone)) {
      const result = this.#find(`#${id} ~ .live`);
      const less = input(id).checked ? last(all).hands - last(run(help)).hands : 0;
      result.textContent =
        step > 1 ? this.#say(less ? (less > 1 ? 'other' : 'one') : 'same', { less, d: day }, result) : '';
    }

    const figures = this.region('figures');
    figures.replaceChildren();
    if (!step) return sentence;
    // A copy of the example's table with the reader's figures.
    const other = helped ? kept : run({ stop: true });
    const [table, settings] = this.#find('.example').children as unknown as [Element, Element];
    figures.append(copy(table), copy(settings));
    (figures.lastChild as Element).textContent = this.#say('settings', { k: pass, n: each });
    figures.querySelectorAll('tr').forEach((row, index) => {
      const states = [all[index - 1], other[index - 1]];
      const [, ...cells] = row.children;
      if (!index) (cells[1] as Element).textContent = this.#say(helped ? 'help' : 'stop');
      else if (!states[0]) row.remove();
      else cells.forEach((cell, at) => (cell.textContent = this.#number(states[at]?.hands ?? 0)));
    });
    return sentence;
  }

  #draw(rings: Ring[], beside = false): void {
    const picture = this.#find<SVGElement>('.drawn');
    picture.setAttribute('viewBox', edgesOf(rings));
    picture.classList.toggle('beside', beside);
    const [you, ...circles] = picture.children as unknown as [Element, ...Element[]];
    for (const attributes of circlesOf(rings)) {
      const circle = circles.shift() ?? picture.appendChild(you.cloneNode() as Element);
      for (const name in attributes) circle.setAttribute(name, String(attributes[name as keyof typeof attributes]));
    }
    for (const circle of circles) circle.remove();
  }

  #find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.renderRoot.querySelector(selector) as Found;
  }

  #number(value: number): string {
    return value.toLocaleString(this.#find('.root').lang);
  }

  /** A text of the markup that only the script says, in `data-say-…` of the picture's part or of another. */
  #say(name: string, values: Record<string, number> = {}, part = this.#find('.spread')): string {
    return fillIn(part.getAttribute(`data-say-${name}`) as string, (key) => this.#number(values[key] as number));
  }
}

define('prin-photo-spread', PhotoSpread);

declare global {
  interface HTMLElementTagNameMap {
    'prin-photo-spread': PhotoSpread;
  }
}
