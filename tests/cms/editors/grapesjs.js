/** GrapesJS, which builds pages of components. */
window.runEditor = (_options, texts) => {
  const container = document.body.appendChild(document.createElement('div'));
  const editor = window.grapesjs.init({ container, storageManager: false });
  return texts.map((text) => {
    editor.setComponents(text);
    return editor.getHtml();
  });
};
