/**
 * How Eleventy reads site/pages/: prose in Markdown, everything else as functions that return markup. What the pages
 * show comes from tools/build/site-data.mjs as `site`.
 */
import MarkdownIt from 'markdown-it';

/** @param {import('@11ty/eleventy').Config} config */
export default function configure(config) {
  config.setLibrary('md', new MarkdownIt({ html: true, typographer: false }));
  config.setUseGitIgnore(false);
  return {
    dir: { layouts: '../layouts' },
    markdownTemplateEngine: 'liquid',
    templateFormats: ['md', '11ty.js'],
  };
}
