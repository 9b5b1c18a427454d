/** CKEditor 5: without General HTML Support what it does not know goes; with it, the tags that are allowed stay. */
window.runEditor = async ({ html }, texts) => {
  const kit = window.CKEDITOR;
  const allowed = {
    // As sites write it that let authors use HTML: every tag and attribute, or none of what runs.
    elements: [{ name: /^(div|p|section|figure)$/, attributes: true, classes: true, styles: true }],
    all: [{ name: /.*/, attributes: true, classes: true, styles: true }],
  }[html];
  const names = 'Essentials Paragraph Heading Bold Italic Link List BlockQuote SourceEditing Table';
  const editor = await kit.ClassicEditor.create(document.body.appendChild(document.createElement('div')), {
    licenseKey: 'GPL',
    plugins: [...names.split(' '), ...(allowed ? ['GeneralHtmlSupport'] : [])].map((name) => kit[name]),
    ...(allowed && { htmlSupport: { allow: allowed } }),
  });
  return texts.map((text) => {
    editor.setData(text);
    return editor.getData();
  });
};
