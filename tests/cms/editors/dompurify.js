/** DOMPurify, as it ships or with settings of a site. */
window.runEditor = (settings, texts) => texts.map((text) => window.DOMPurify.sanitize(text, settings));
