/** Stroke icons on a 24 × 24 grid. Each stands beside its word, so screen readers skip it. */
export const icon = (path: string) =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;

export const copyIcon = icon('M9 9h11v11h-11zM15 9v-5h-11v11h5');
export const exitIcon = icon('M11 4h-6v16h6M10 12h10M16 8l4 4-4 4');
