/** Jodit: the text is set, and read back. */
window.runEditor = (_options, texts) => {
  const editor = window.Jodit.make(document.body.appendChild(document.createElement('textarea')));
  return texts.map((text) => {
    editor.value = text;
    return editor.value;
  });
};
