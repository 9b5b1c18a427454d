/** Quill: what its clipboard makes of the text, as editors do that load a saved page. */
window.runEditor = (_options, texts) =>
  texts.map((text) => {
    const quill = new window.Quill(document.body.appendChild(document.createElement('div')), { theme: 'snow' });
    quill.clipboard.dangerouslyPasteHTML(text);
    return quill.root.innerHTML;
  });
