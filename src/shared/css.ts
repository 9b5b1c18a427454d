/** Marks a style for editors and for the build, which minifies it; a style is a plain string. */
export const css = String.raw;
