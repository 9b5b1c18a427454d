/**
 * The preview: a page of the site in a frame, which is told what to show. A new page is a new frame, so that the
 * history of the browser has only the choices.
 */
import { accentOf, attributesOf } from './choices.mjs';

/**
 * @param {HTMLElement} place holds the frame
 * @param {import('./choices.mjs').BuilderConfig} config
 * @returns {(choices: import('./choices.mjs').Choices) => void}
 */
export function connectPreview(place, config) {
  let frame = /** @type {HTMLIFrameElement} */ (place.querySelector('iframe'));
  let wish = {};
  const tell = () => frame.contentWindow?.postMessage({ prin: 'preview', ...wish }, '*');
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data?.prin === 'ready') tell();
  });
  return (choices) => {
    const { widget, line, column, language } = choices;
    wish = {
      widget,
      attributes: attributesOf(choices, config),
      line: config.elements[widget].local ? line.trim() : '',
      accent: accentOf(choices.accent) ?? '',
    };
    place.dataset.column = column;
    const address = new URL(config.previews[language][column], location.href).href;
    if (frame.src === address) return tell();
    const next = /** @type {HTMLIFrameElement} */ (frame.cloneNode());
    next.src = address;
    frame.replaceWith(next);
    frame = next;
  };
}
