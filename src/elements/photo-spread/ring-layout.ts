/** Where the dots of a spread stand: on rings around yours, each step on rings of its own. Pure, as the model is. */

import type { Step } from './spread-model.js';

/** As many dots as a processor six times slower draws at 60 frames a second; more are told as a number. */
export const DOTS = 2000;
/** The middle of a ring is this far from that of the next, and as far from the edge of the picture. */
const UNIT = 10;
/** The least number of rings in a picture: with fewer, dots would be as large as coins. */
const RINGS = 4;

export interface Ring {
  radius: number;
  /** Dots on it, in equal distance. */
  dots: number;
  /** How many of them are hollow: help has kept the picture from them. */
  hollow: number;
}

/**
 * The rings for the people that each step has reached without help, and with it. The first step that does not fit into
 * DOTS is drawn as far as it does.
 */
export function ringsOf(all: Step[], kept: Step[]): Ring[] {
  const rings: Ring[] = [];
  let room = DOTS - 1;
  all.forEach(({ added }, step) => {
    let dots = Math.min(added, room);
    let hollow = Math.round((dots * (added - (kept[step]?.added ?? 0))) / (added || 1));
    room -= dots;
    // Rings enough for all of them: one has room for six times its number.
    let last = rings.length;
    let places = 0;
    while (places < dots) places += 6 * ++last;
    while (rings.length < last) {
      const ring = rings.length + 1;
      const here = Math.round((dots * 6 * ring) / places);
      const hollowHere = Math.round((hollow * here) / (dots || 1));
      rings.push({ radius: ring * UNIT, dots: here, hollow: hollowHere });
      dots -= here;
      hollow -= hollowHere;
      places -= 6 * ring;
    }
  });
  return rings;
}

/** The edges of a picture of some rings, for `viewBox`. */
export function edgesOf({ length }: Ring[]): string {
  const edge = (Math.max(RINGS, length) + 1) * UNIT;
  return `${-edge} ${-edge} ${2 * edge} ${2 * edge}`;
}

/** Attributes of a circle whose dots are the ends of dashes without a length: `gap` is that after the last of them. */
const circle = (kind: string, { radius, dots }: Ring, drawn: number, gap: number) => ({
  class: kind,
  r: radius,
  pathLength: dots,
  'stroke-dasharray': `${'0 1 '.repeat(drawn - 1)}0 ${gap}`,
  // No two rings begin at the same angle.
  'stroke-dashoffset': Math.round(dots * radius * 0.382) / 10,
});

/** The circles of a picture: of each ring its dots, then the inner part of its hollow ones, in the colour behind it. */
export const circlesOf = (rings: Ring[]) => [
  ...rings.map((ring) => circle('ring', ring, 1, 1)),
  ...rings
    .filter(({ hollow }) => hollow)
    .map((ring) => circle('hollow', ring, ring.hollow, ring.dots - ring.hollow + 1)),
];
