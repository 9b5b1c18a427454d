/** Lexical with its own rich text, lists and links. Bundled by the suite. */
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';

window.runEditor = (_options, texts) =>
  texts.map((text) => {
    const editor = createEditor({
      nodes: [LinkNode, AutoLinkNode, ListNode, ListItemNode, HeadingNode, QuoteNode],
      onError: (error) => {
        throw error;
      },
    });
    let html = '';
    editor.update(
      () => {
        const dom = new DOMParser().parseFromString(text, 'text/html');
        $getRoot().clear().select();
        $insertNodes($generateNodesFromDOM(editor, dom));
        html = $generateHtmlFromNodes(editor);
      },
      { discrete: true },
    );
    return html;
  });
