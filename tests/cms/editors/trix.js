/** Trix, the editor of Rails. */
window.runEditor = async (_options, texts) => {
  const editor = document.body.appendChild(document.createElement('trix-editor'));
  if (!editor.editor) await new Promise((ready) => editor.addEventListener('trix-initialize', ready, { once: true }));
  return texts.map((text) => {
    editor.editor.loadHTML(text);
    return editor.value;
  });
};
