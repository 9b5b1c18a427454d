/** Summernote, without Bootstrap. */
window.runEditor = (_options, texts) => {
  const area = window.jQuery(document.body.appendChild(document.createElement('div')));
  area.summernote();
  return texts.map((text) => {
    area.summernote('code', text);
    return area.summernote('code');
  });
};
