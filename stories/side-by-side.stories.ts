import type { Meta, StoryObj } from '@storybook/web-components-vite';
import stories, { type ElementStories, type StoryName } from '#stories';
import { html } from 'lit';
import type { PlayContext } from './story-helpers.js';

export default {
  id: 'prin-side-by-side',
  title: 'Όλα δίπλα δίπλα',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    // The same region stands here once for each condition.
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
} satisfies Meta;

interface Condition {
  name: string;
  /** The story of every element that is shown. */
  story: StoryName;
  width: number;
  /** A media query that only a browser can match; its rules are made to apply. */
  media?: string;
  /** The style of the page around the element. */
  pageStyle?: string;
}

/** Forced colours replace all others; a page can only give the element its system colours. */
const SYSTEM =
  'color-scheme: dark; --prin-surface: Canvas; --prin-text: CanvasText; --prin-muted: CanvasText; ' +
  '--prin-border: CanvasText; --prin-accent: LinkText';

const CONDITIONS: Condition[] = [
  { name: '280 px, με γρήγορη έξοδο', story: 'Narrow', width: 280 },
  { name: '320 px', story: 'Default', width: 320 },
  { name: '480 px, φωτεινή σελίδα', story: 'Default', width: 480, pageStyle: 'color-scheme: light' },
  { name: '768 px', story: 'Default', width: 768 },
  { name: 'Σκοτεινή σελίδα', story: 'Dark', width: 480 },
  {
    name: 'Επιβεβλημένα χρώματα, περίπου',
    story: 'Default',
    width: 480,
    media: '(forced-colors: active)',
    pageStyle: SYSTEM,
  },
  { name: 'Περισσότερη αντίθεση', story: 'Default', width: 480, media: '(prefers-contrast: more)' },
  { name: 'Γράμματα στο διπλάσιο, 768 px', story: 'LargeText', width: 768 },
  { name: 'Χρώματα ενός φορέα', story: 'Themed', width: 480 },
  { name: 'Επικεφαλίδες επιπέδου 4', story: 'HeadingLevel', width: 480 },
  { name: 'Γραμμές της Κύπρου', story: 'Cyprus', width: 480 },
  { name: 'Γρήγορη έξοδος', story: 'QuickExit', width: 480 },
  // As wide as what a sheet of A4 leaves between its margins.
  { name: 'Στο χαρτί, χωρίς το μοίρασμα σε σελίδες', story: 'Default', width: 680, media: 'print' },
];

const styles = html`<style>
  .sheet {
    box-sizing: border-box; min-inline-size: max-content; padding: 1.5rem;
    font: 1rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas
  }
  .sheet > h1, .sheet > p, .sheet h2 {
    position: sticky; inset-inline-start: 1.5rem;
    inline-size: fit-content; max-inline-size: 40rem; margin: 0 0 1rem
  }
  .sheet h2 { margin-block: 2rem 0 }
  .sheet table { border-spacing: 1.5rem 0; margin-inline: -1.5rem }
  .sheet th { text-align: start; font-weight: 600 }
  .sheet thead th { padding-block: .75rem; border-block-end: 1px solid }
  /* The top of the window belongs to the quick exit. */
  .sheet tfoot th {
    position: sticky; z-index: 9; inset-block-end: 0;
    padding-block: .75rem; border-block-start: 1px solid; background: Canvas
  }
  .sheet td { vertical-align: top; padding-block-start: 1rem }
</style>`;

const names = () => html`<tr>${CONDITIONS.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr>`;

const cell = (widget: ElementStories, { story, width, media, pageStyle }: Condition) =>
  html`<td>
    <div style="inline-size: ${width}px; ${pageStyle ?? ''}" data-media=${media ?? ''}>${widget[story].render()}</div>
  </td>`;

/** Makes the rules of a media query apply to the element, whether or not the browser matches it. */
function applyMedia(root: ShadowRoot, medium: string): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const cssText = [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
    const copy = new CSSStyleSheet();
    copy.replaceSync(cssText.replaceAll(`@media ${medium}`, '@media all'));
    return copy;
  });
}

export const SideBySide = {
  name: 'Όλα δίπλα δίπλα',
  render: () => html`${styles}
    <div class="sheet">
      <h1>Όλα δίπλα δίπλα</h1>
      <p>
        Κάθε στοιχείο σε κάθε συνθήκη· όπου δεν λέει άλλο πλάτος, η στήλη έχει 480 px. Τα επιβεβλημένα χρώματα
        ακριβώς όπως είναι τα δείχνει μόνο ο browser:
        με αυτά ανοιχτά, έτσι φαίνεται όλη η σελίδα.
      </p>
      <table>
        <thead>${names()}</thead>
        <tfoot>${names()}</tfoot>
        ${stories.map(
          (widget) => html`<tbody>
            <tr><th scope="rowgroup" colspan=${CONDITIONS.length}><h2>${widget.default.title}</h2></th></tr>
            <tr>${CONDITIONS.map((condition) => cell(widget, condition))}</tr>
          </tbody>`,
        )}
      </table>
    </div>`,
  play: async ({ canvasElement }: PlayContext) => {
    for (const place of canvasElement.querySelectorAll<HTMLElement>('[data-media]')) {
      const [element] = [...place.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')].filter(
        ({ updateComplete }) => updateComplete !== undefined,
      );
      await element?.updateComplete;
      if (!element?.shadowRoot) throw new Error('There is no element here.');
      if (place.dataset['media']) applyMedia(element.shadowRoot, place.dataset['media']);
    }
  },
} satisfies StoryObj;
