/** Rings of dots behind a title: one element for each ring. @param {number} index from the innermost */
const ring = (index) =>
  `<circle cx="300" cy="300" r="${60 + 40 * index}" pathLength="${8 + 8 * index}" stroke-width="${22 - 2 * index}"/>`;

export const rings = () =>
  `<svg class="halo" viewBox="0 0 600 600" aria-hidden="true">${[0, 1, 2, 3, 4, 5].map(ring).join('')}</svg>`;
