/** Squire, the editor of mail programs, with DOMPurify before it as it asks for. */
window.runEditor = (_options, texts) => {
  const editor = new window.Squire(document.body.appendChild(document.createElement('div')));
  return texts.map((text) => {
    editor.setHTML(text);
    return editor.getHTML();
  });
};
