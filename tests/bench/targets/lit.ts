/**
 * The four widgets as a developer writes them with Lit who thinks of nothing but Lit: one class each, data bound item
 * by item, state in the class.
 */
import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import content from '#content';

const base = css`
  :host {
    display: block;
    font: 16px/1.6 system-ui, sans-serif;
    color: #20262b;
    background: #fffdf9;
    border: 1px solid #7f8486;
    border-radius: 6px;
    padding: 18px;
    margin: 0 0 16px;
  }
  h2 {
    margin: 0;
    font-size: 1.6em;
    line-height: 1.2;
  }
  h3 {
    font-size: 1em;
    margin: 16px 0 4px;
  }
  p {
    margin: 0 0 8px;
    max-width: 38em;
  }
  ul,
  ol {
    margin: 0;
    padding: 0 0 0 1.2em;
  }
  a {
    color: #0b4f5f;
  }
`;

@customElement('l-faq')
export class Faq extends LitElement {
  static styles = [
    base,
    css`
    summary {
      padding: 10px 0;
      cursor: pointer;
      border-top: 1px solid #7f8486;
    }
    summary h4 {
      display: inline;
      margin: 0;
    }
  `,
  ];
  @property({ attribute: false }) data = content.faq;
  @state() private open = '';

  private toggle(event: Event, id: string) {
    if ((event.target as HTMLDetailsElement).open) this.open = id;
    else if (this.open === id) this.open = '';
  }

  render() {
    return html`
      ${unsafeHTML(this.data.before)}
      ${this.data.items.map(
        ({ id, group, question, answer }) => html`
        ${unsafeHTML(group)}
        <details ?open=${this.open === id} @toggle=${(event: Event) => this.toggle(event, id)}>
          <summary><h4>${unsafeHTML(question)}</h4></summary>
          ${unsafeHTML(answer)}
        </details>
      `,
      )}
      ${unsafeHTML(this.data.after)}
    `;
  }
}

@customElement('l-signs')
export class Signs extends LitElement {
  static styles = [
    base,
    css`
    label {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 44px;
    }
    input {
      width: 20px;
      height: 20px;
    }
    .seen {
      font-weight: 600;
    }
  `,
  ];
  @property({ attribute: false }) data = content.signs;
  @state() private ticked: string[] = [];

  private tick(event: Event, text: string) {
    const { checked } = event.target as HTMLInputElement;
    this.ticked = checked ? [...this.ticked, text] : this.ticked.filter((one) => one !== text);
  }

  render() {
    return this.data.map((part) =>
      part.signs
        ? html`<ul>${part.signs.map(
            ({ text, advice }) => html`
          <li>
            <label class=${classMap({ seen: this.ticked.includes(text) })}>
              <input type="checkbox" .checked=${this.ticked.includes(text)} @change=${(event: Event) =>
                this.tick(event, text)} />
              ${text}
            </label>
            ${unsafeHTML(advice)}
          </li>`,
          )}</ul>`
        : unsafeHTML(part.html),
    );
  }
}

@customElement('l-card')
export class Card extends LitElement {
  static styles = base;
  @property() name = '';

  render() {
    return html`${unsafeHTML(content.fallback[this.name])}`;
  }
}
