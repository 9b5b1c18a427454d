/** MediumEditor: set and read back, or pasted with its clean-up of pasted HTML. */
window.runEditor = ({ pasted }, texts) => {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = new window.MediumEditor(place, { paste: { forcePlainText: false, cleanPastedHTML: true } });
  return texts.map((text) => {
    editor.setContent(pasted ? '' : text);
    if (pasted) {
      editor.selectElement(place);
      editor.cleanPaste(text);
    }
    return editor.getContent();
  });
};
