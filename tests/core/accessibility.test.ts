/**
 * Every story is a fixture: what Storybook shows, axe finds clean on a light page, by every rule. The full browser
 * tests (tests/browser/axe.test.mjs) repeat what depends on it on a narrow page, on dark ones, in forced colours and
 * with large letters, and all of it in every other language.
 */
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import stories, { type Story } from '#stories';
import { expect } from 'chai';
import { render } from 'lit';
import { updated } from '../support/fixture.js';

declare const axe: { run(where: Element, options: object): Promise<AxeResults> };

/**
 * A story is a part of a page: which heading comes before it, and in which landmark it stands, is the page's to say.
 */
const rules = {
  region: { enabled: false },
  'heading-order': { enabled: false },
  'page-has-heading-one': { enabled: false },
};

const isStory = (value: unknown): value is Story => typeof (value as Story).render === 'function';

describe('every story is clean for axe', () => {
  let canvas: HTMLElement;
  before(() => {
    document.documentElement.lang = 'el';
    document.title = 'Prin';
  });
  beforeEach(() => {
    canvas = document.createElement('main');
    document.body.append(canvas);
  });
  afterEach(() => {
    canvas.remove();
    document.documentElement.removeAttribute('style');
  });

  for (const { default: meta, ...exported } of stories)
    for (const story of Object.values<unknown>(exported).filter(isStory))
      it(`${meta.title} · ${story.name}`, async () => {
        document.documentElement.style.cssText = 'color-scheme: light; background: Canvas';
        render(story.render({}), canvas);
        for (const element of canvas.querySelectorAll('*')) await updated(element);
        await story.play?.({ canvasElement: canvas });
        const { violations, passes } = await axe.run(canvas, { rules });
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
        ).to.deep.equal([]);
        expect(passes.length, 'axe has looked inside the element').to.be.greaterThan(5);
      });
});
