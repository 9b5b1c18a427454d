/** SunEditor 2 and 3. */
window.runEditor = ({ version }, texts) => {
  const area = document.body.appendChild(document.createElement('textarea'));
  const editor = window.SUNEDITOR.create(area, { plugins: window.SUNEDITOR.plugins });
  return texts.map((text) => {
    if (version === 2) editor.setContents(text);
    else editor.$.html.set(text);
    return version === 2 ? editor.getContents(true) : editor.$.html.get();
  });
};
