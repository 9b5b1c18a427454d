/**
 * Pages in the encodings of twenty years ago; our scripts are UTF-8 and come without a charset, or with a wrong one.
 */
import { PRIN, filled, group, html, elementNames } from './page.mjs';

/** Bytes of a text in an old encoding; what it has no letter for is written as a reference, as its editors did. */
function encoded(text, encoding) {
  const decoder = new TextDecoder(encoding);
  const byte = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  return Buffer.concat(
    Array.from(text, (letter) =>
      byte.has(letter) ? Buffer.from([byte.get(letter)]) : Buffer.from(`&#${letter.codePointAt(0)};`),
    ),
  );
}

const old = (encoding, head = PRIN, body = undefined) =>
  encoded(
    html({
      start: `<!doctype html><html><head><meta http-equiv="content-type" content="text/html; charset=${encoding}">`,
      head,
      body,
    }),
    encoding,
  );
const HEADER = '<script src="/dist/prin.js?type=text/javascript;charset=iso-8859-7"></script>';

export default group(
  'Encodings',
  ['windows-1253', 'iso-8859-7'].flatMap((encoding) => {
    const type = `text/html; charset=${encoding}`;
    return [
      { name: `${encoding} page`, type, html: old(encoding) },
      { name: `${encoding} page, script sent as ISO-8859-7`, type, html: old(encoding, HEADER) },
      {
        name: `${encoding} page, module`,
        type,
        html: old(encoding, '<script type="module" src="/dist/prin.js"></script>'),
      },
      {
        name: `${encoding} page, text pasted inside the tags, script missing`,
        type,
        html: old(encoding, '<script src="/dist/missing.js"></script>', filled()),
        fallback: elementNames,
        ignoreConsole: 'the browser tells of the missing script',
      },
    ];
  }),
);
