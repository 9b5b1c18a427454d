/** Summernote, without Bootstrap: set and read back, or by its own `pasteHTML`, to which a drop of HTML leads too. */
window.runEditor = ({ pasted }, texts) => {
  const area = window.jQuery(document.body.appendChild(document.createElement('div')));
  area.summernote();
  const paste = (text) => {
    area.summernote('editor.setLastRange');
    try {
      area.summernote('pasteHTML', text);
    } catch (error) {
      // It cannot put the caret behind a frame, and has lost the frame by then.
      if (!text.startsWith('<iframe')) throw error;
    }
  };
  return texts.map((text) => {
    area.summernote('code', pasted ? '' : text);
    if (pasted) paste(text);
    return area.summernote('code');
  });
};
