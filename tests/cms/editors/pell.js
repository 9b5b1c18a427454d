/** pell: a field of the page and nothing else. */
window.runEditor = (_options, texts) => {
  const element = document.body.appendChild(document.createElement('div'));
  const editor = window.pell.init({ element, onChange: () => {} });
  return texts.map((text) => {
    editor.content.innerHTML = text;
    return editor.content.innerHTML;
  });
};
