/**
 * The stories as one script for a page, over the elements of dist/, in any language. Gives the page `stories`: the name
 * of each, functions to show and play it, and whether it is a sheet wider than windows.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../tools/content/locales.mjs';
import { loadVirtual, resolveVirtual } from '../../tools/content/virtual-modules.mjs';

const folder = path.join(root, 'stories');

/** An element comes from the page's script, so its source is left out; the list of stories is made as for Storybook. */
const shipped = {
  name: 'shipped',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/src\// }, ({ path }) => ({ path, namespace: 'shipped' }));
    onLoad({ filter: /./, namespace: 'shipped' }, () => ({ contents: '' }));
    onResolve({ filter: /^#stories$/ }, ({ path }) => ({ path: resolveVirtual(path), namespace: 'virtual' }));
    onLoad({ filter: /./, namespace: 'virtual' }, ({ path }) => ({
      contents: loadVirtual(path).source,
      resolveDir: folder,
    }));
  },
};

export async function storiesScript() {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.stories.ts'));
  const contents = `import { render } from 'lit';
    ${files.map((file, index) => `import * as from${index} from './${file}';`).join('')}
    globalThis.stories = [${files.map((_, index) => `from${index}`)}].flatMap(({ default: meta, ...stories }) =>
      Object.values(stories).map((story) => ({
        name: meta.title + ' · ' + story.name,
        isSheet: meta.parameters?.layout === 'fullscreen',
        show: (canvas) => render(story.render({}), canvas),
        play: story.play,
      })),
    );`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    plugins: [shipped],
  });
  return outputFiles[0].text;
}
