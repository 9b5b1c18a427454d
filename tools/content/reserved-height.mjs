/**
 * CSS for the reserved height (contain-intrinsic-size) of off-screen elements, fitted to measured heights
 * (tools/content/heights.json, by `npm run measure:heights`). Of all languages together, as they differ by less than
 * the widths between.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './locales.mjs';

/**
 * Where the heights stand: { widths, heights: { <language>: { <name>: number[] } } }, all in px at a text size of 16
 * px.
 */
export const heightsFile = path.join(root, 'tools/content/heights.json');
const EM = 16;

/**
 * The straight line through two points, as CSS of the widget's own width and text size; round, so that it weighs less.
 */
const line = ([width, height], [otherWidth, otherHeight]) => {
  const slope = (otherHeight - height) / (otherWidth - width);
  return `${Math.round((height - slope * width) / EM)}em - ${Math.round(slope * -10)}0cqi`;
};

/**
 * What the style of all elements takes the largest of: text that flows into a wider column is lower, quickly where it
 * is narrow, then slowly.
 * @param {string} name an element; one that nobody has measured yet gets a height of its own size of text
 */
export function reservedHeightStyle(name, { widths, heights } = JSON.parse(readFileSync(heightsFile, 'utf8'))) {
  const ofAll = Object.values(heights).flatMap((its) => (its[name] ? [its[name]] : []));
  if (!ofAll.length) return '.box{contain-intrinsic-height:auto 99em}';
  const points = widths.map((width, index) => [width, ofAll.reduce((sum, its) => sum + its[index], 0) / ofAll.length]);
  const [narrow, middle, wide] = [points[0], points[2], points[4]];
  return `.box{contain-intrinsic-height:auto max(${line(narrow, middle)},${line(middle, wide)},70em)}`;
}
