/** Editor.js with its tool for raw HTML. */
window.runEditor = async (_options, texts) => {
  const holder = document.body.appendChild(document.createElement('div'));
  const editor = new window.EditorJS({ holder, tools: { raw: window.RawTool } });
  await editor.isReady;
  const left = [];
  for (const html of texts) {
    await editor.render({ blocks: [{ type: 'raw', data: { html } }] });
    const { blocks } = await editor.save();
    left.push(blocks.map(({ data }) => data.html).join('\n'));
  }
  return left;
};
