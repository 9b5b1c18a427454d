/** Marks a style for editors and for the build, which minifies it and leaves a plain string. */
export const css = ({ raw }: TemplateStringsArray) => raw.join('');
