/** CKEditor 4, the last version that is free: as it comes, and with every tag allowed. */
window.runEditor = async ({ all }, texts) => {
  const area = document.body.appendChild(document.createElement('textarea'));
  const editor = window.CKEDITOR.replace(area, {
    ...(all && { allowedContent: true }),
    versionCheck: false,
    customConfig: '',
  });
  await new Promise((ready) => editor.once('instanceReady', ready));
  const left = [];
  for (const text of texts) {
    await new Promise((ready) => editor.setData(text, { callback: ready }));
    left.push(editor.getData());
  }
  return left;
};
