/**
 * How tall every element is at five widths of its own, in every language, as dist/ lays it out. `npm run
 * measure:heights` writes it to tools/content/heights.json, from which the build makes the room an element keeps while
 * it is out of sight (tools/content/reserved-height.mjs).
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { locales, root, shippedIn } from './content/locales.mjs';
import { elementNames } from './elements.mjs';
import { heightsFile } from './content/reserved-height.mjs';
import { launch } from '../tests/support/browser.mjs';
import { html, openPage } from '../tests/support/pages.mjs';

export const widths = [280, 320, 480, 680, 960];

/** A page with one element in a column of a width, which may stand below the fold. */
export async function column(browser, { locale, name, width, above = '' }) {
  const script = `/${path
    .relative(shippedIn(locales[0]), path.join(shippedIn(locale), 'prin.js'))
    .split(path.sep)
    .join('/')}`;
  const opened = await openPage(browser, {
    'https://school.test/': html(
      `${above}<main style="width:${width}px"><prin-${name}></prin-${name}></main>`,
      `<script defer src="${script}"></script>`,
    ),
  });
  await opened.page.waitForFunction(
    (tag) => /** @type {{ hasUpdated?: boolean } | null} */ (document.querySelector(tag))?.hasUpdated,
    {},
    `prin-${name}`,
  );
  return opened;
}

/** Each element stands alone at the top of a page, so that all of it is laid out. */
export async function layOut(browser) {
  const heights = {};
  for (const locale of locales) {
    heights[locale] = {};
    for (const name of elementNames) {
      const { page, close } = await column(browser, { locale, name, width: widths[0] });
      heights[locale][name] = await page.evaluate(
        async (tag, each) => {
          // Until a frame is drawn the browser does not know that the element is in sight, and only reserves its
          // height.
          await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
          return each.map((width) => {
            const [main, element] = [document.querySelector('main'), document.querySelector(tag)];
            if (!main || !element) throw new Error(`no ${tag} on the page`);
            main.style.width = `${width}px`;
            return Math.round(element.getBoundingClientRect().height);
          });
        },
        `prin-${name}`,
        widths,
      );
      await close();
    }
  }
  return { widths, heights };
}

/** One line an element, so that a change reads well. */
const written = ({ heights }) =>
  `{\n  "widths": ${JSON.stringify(widths)},\n  "heights": {\n${Object.entries(heights)
    .map(
      ([locale, its]) =>
        `    "${locale}": {\n${Object.entries(its)
          .map(([name, each]) => `      "${name}": ${JSON.stringify(each)}`)
          .join(',\n')}\n    }`,
    )
    .join(',\n')}\n  }\n}\n`;

/** Measures everything, writes the file and prints the heights. */
export async function measureHeights() {
  const browser = await launch();
  const measured = await layOut(browser).finally(() => browser.close());
  await writeFile(heightsFile, written(measured));
  const byWidth = (each) => Object.fromEntries(each.map((height, index) => [widths[index], height]));
  for (const [locale, its] of Object.entries(measured.heights)) {
    console.log(locale);
    console.table(Object.fromEntries(Object.entries(its).map(([name, each]) => [name, byWidth(each)])));
  }
  console.log(
    `heights: ${Object.keys(measured.heights).length * elementNames.length * widths.length}, in ${path.relative(root, heightsFile)}`,
  );
}
