/** wangEditor 5. */
window.runEditor = (_options, texts) => {
  const selector = document.body.appendChild(document.createElement('div'));
  const editor = window.wangEditor.createEditor({ selector, html: '<p><br></p>', mode: 'default' });
  return texts.map((text) => {
    editor.setHtml(text);
    return editor.getHtml();
  });
};
