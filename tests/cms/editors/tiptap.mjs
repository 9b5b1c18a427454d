/** TipTap with its starter kit. Bundled by the suite. */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

window.runEditor = (_options, texts) => {
  const element = document.body.appendChild(document.createElement('div'));
  const editor = new Editor({ element, extensions: [StarterKit] });
  return texts.map((text) => {
    editor.commands.setContent(text);
    return editor.getHTML();
  });
};
