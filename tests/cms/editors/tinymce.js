/** TinyMCE as it is installed, and as WordPress and Joomla would have it: the text is set, and read back. */
window.runEditor = async ({ version }, texts) => {
  const area = document.body.appendChild(document.createElement('textarea'));
  const [editor] = await window.tinymce.init({
    target: area,
    base_url: `/modules/tinymce${version}`,
    suffix: '.min',
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    plugins: 'link lists code',
  });
  return texts.map((text) => {
    editor.setContent(text);
    return editor.getContent();
  });
};
