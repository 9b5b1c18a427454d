/** Froala, without a licence: it shows a notice over its field, not in the text. */
window.runEditor = async (_options, texts) => {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = await new Promise((ready) => {
    const made = new window.FroalaEditor(place, {}, () => ready(made));
  });
  return texts.map((text) => {
    editor.html.set(text);
    return editor.html.get();
  });
};
