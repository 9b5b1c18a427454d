/** `npm run preview -- faq-accordion` */
import { servePreview } from '../preview.mjs';

const [name, locale] = process.argv.slice(2);
servePreview(name, locale).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
