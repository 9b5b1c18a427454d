/** The words of a diagnosis, in English: what happened, and what to do next. Backticks are code. */

import scripts from './words.scripts.en.mjs';

/** @type {import('./advice.mjs').DiagnosisWords} */
export default {
  verdicts: {
    sound: ['All is well.', 'What you put in is in its place.'],
    works: ['It works, with something missing.', 'See what was lost, and whether it matters to you.'],
    broken: ['It broke, and can be mended.', 'See what happened and what to put in its place.'],
    gone: [
      'Nothing is left.',
      'What you put in is removed whole here. That happens to the script with its tag, to the frame ' +
        '(`iframe`) and to an empty `div`.',
    ],
    absent: [
      'We found nothing of ours here.',
      'It may be another page, or it was removed whole. See whether you pasted the source of the right page.',
    ],
    address: [
      'This is the address, not the source.',
      'No page is opened from here. Open it yourself, press Ctrl and U, copy all that shows and paste it here.',
    ],
  },
  findings: {
    ...scripts,
    'code-as-text': [
      'The code shows as text in the page, instead of running.',
      'Paste it again in the code view (HTML or Text), not in the visual one. If there is none, use the link.',
    ],
    'code-linked': [
      'The addresses inside the code have become links.',
      'This editor takes no code. Put in a link, written as this site writes links.',
    ],
    nbsp: [
      'The spaces of the code have become no-break spaces (`&nbsp;`).',
      'Copy the code again from here, not from a document, and paste it in the code view.',
    ],
    'style-as-text': [
      'Our style sheet shows as text: the filter took its tag away.',
      'Do not use the prerendered form here. Put in the `div data-prin` or the link.',
    ],
    'shortcode-as-text': [
      'The shortcode shows as text: the plugin is not active.',
      'Activate the Prin plugin, or put the `div data-prin` in its place.',
    ],
    curled: [
      'The quotes or dashes of the code have become typographic ones.',
      'Write straight quotes ("), or copy the code again into the code view.',
    ],
    'numbers-astray': [
      'The links of the numbers lead elsewhere: pressing them calls nobody.',
      'Write the numbers as plain text. This site does not allow `tel:` addresses.',
    ],
    'numbers-joined': [
      'Two numbers have run together and cannot be read right.',
      'Put a comma or a word between them, never only a space. Do it today: someone may call a wrong number.',
    ],
    'words-joined': [
      'Words have run together, because line breaks were lost.',
      'This editor does not keep lists with paragraphs. Put in the link, with the numbers beside it.',
    ],
    'mark-lost': [
      'The block with the numbers is there, but its mark (`data-prin`) is gone.',
      'The filter removes `data-`. Put in the link: it needs no mark.',
    ],
    unwrapped: [
      'The numbers are there as plain text. The tag around them is gone, and your line has become a plain paragraph.',
      'The numbers still call. If you want the widget too, put in the link. If you pasted only the ' +
        'numbers, nothing is wrong.',
    ],
    'text-only': [
      'Only words are left: every tag was removed, and no number can be pressed.',
      'This field takes only text. Put the link in a field that takes HTML, or ask the administrator.',
    ],
    unfolded: [
      'The answers do not open and close: the `details` were removed.',
      'All of the text can be read, but it is long. Put in the link: it becomes the widget where the script runs.',
    ],
    'numbers-as-text': [
      'The numbers show, but cannot be pressed: their call links are gone.',
      'If the site removes `tel:`, this cannot be mended. Only check that each number reads clearly.',
    ],
    'no-numbers': [
      'There is no number in or beside the widget, for when the script does not load.',
      'Copy the code again from this site: it has the numbers inside.',
    ],
    'numbers-spaced': [
      'Between two numbers there is only a space.',
      'Put a comma: many editors delete the space, and the numbers run together.',
    ],
    'link-stays': [
      'The link stands in a sentence, a list or a menu, and stays a link.',
      'To make it the widget, put it first in a paragraph of its own.',
    ],
    'link-alone': [
      'What you pasted has no script, so the link leads to the page of the widget.',
      'Once the site loads the script, the link becomes the widget.',
    ],
    comment: [
      'The site marks the link as text of a visitor (`rel="ugc"`).',
      'In comments it does not become the widget. Put it in the article itself.',
    ],
    excerpt: [
      'This looks like the excerpt of an article, which is cut and loses its links.',
      'Look at the article itself. In the settings, ask for the whole text instead of an excerpt.',
    ],
    'template-swallows': [
      'A `template` is left without our tag, and may hide the rest of the article.',
      'Delete it today. Put the `div data-prin` or the link in its place.',
    ],
    'template-inert': [
      'The `template` has lost its `shadowrootmode`, and what it holds does not show.',
      'Delete it. Put the `div data-prin` or the link in its place.',
    ],
    'template-spilled': [
      'The inside of the widget has spilled into the page: its tag and `template` were removed.',
      'Delete it. Put the `div data-prin` or the link in its place.',
    ],
    torn: [
      'The editor put a paragraph round the tag. Its text fell out and shows twice.',
      'Write the whole code on one line, without paragraphs inside, or use the `div data-prin`.',
    ],
    unclosed: [
      'The tag is not closed, and hides what follows in the page.',
      'Add its end, for example `</prin-helpline-box>`. `/>` is not enough.',
    ],
    'unknown-name': [
      'There is no widget of this name. It may have a wrong letter.',
      'Compare the name with the list of widgets and correct it.',
    ],
    'line-lost': [
      'Your own line has lost its place and will not show inside the widget.',
      'Its `data-prin-slot` or `slot` was lost. Write the line outside the widget, right above it.',
    ],
    'mark-by-class': [
      'The `data-` were lost, and the name is left in the class. The widget shows, without its settings and your line.',
      'If you need settings, put in the link: it has them in its address.',
    ],
    'id-prefixed': [
      'The site has changed the `id`s, and links to one answer do not find their place.',
      'Link to the page of the widget: there the `id`s stay.',
    ],
    'no-settings': [
      'The tag has no setting. If you wrote any, the editor has removed them.',
      'If you miss settings, put in the link: it has them in its address.',
    ],
    embed: [
      'WordPress made the frame an embed of its own, in a sandbox. The settings and the quick exit are lost.',
      'In the article, put the `div data-prin` in a Custom HTML block, or the link.',
    ],
    sandboxed: [
      'The frame has a `sandbox` that allows no script: its text shows, without buttons.',
      'The editor adds it by itself. Use the script with the `div data-prin` instead, or the link.',
    ],
    'frame-held': [
      'The frame waits: its address is held until the visitor accepts cookies, or scrolls.',
      'Prin sets no cookies. Exempt it in the consent or speed plugin.',
    ],
    'frame-word': [
      'The filter replaced the word of the frame (`iframe`), and another tag is left in its place.',
      'Put the link in its place.',
    ],
    'frame-as-link': [
      'The frame has become a plain link to its page.',
      'Use the link of this site: it leads to the whole text, and becomes the widget where the script runs.',
    ],
    'text-in-frame': [
      'The frame shows the page in `text/`, which is not made for frames.',
      'Change `text/` to `frame/` in its address.',
    ],
    'frame-narrow': [
      'The frame has lost its width and is narrow, usually 300 pixels.',
      'Write a fixed width, for example `width="700"`. "100%" is not kept here.',
    ],
    'frame-low': [
      'The frame has lost its height, and the text scrolls in a few lines.',
      'Write a fixed height, for example `height="900"`.',
    ],
    'frame-script-missing': [
      '`frame.js` is missing: the height stays fixed, and the quick exit does not know your address.',
      'If the site takes no script, keep the frame with a fixed height of 900.',
    ],
    'frame-untitled': [
      'The frame has no title, and people who listen to the page do not know what it is.',
      'Write a `title` with the name of the widget.',
    ],
    'frame-fixed': [
      'The frame has a fixed size, and what does not fit scrolls inside.',
      'Where scripts are allowed, `frame.js` gives the frame the height of its text.',
    ],
    'empty-block': ['An empty paragraph is left where the widget was.', 'Delete it and put the link in its place.'],
    'frame-empty': [
      'The frame has lost its address, and stays empty.',
      'Write it into `src` again, or put in the link.',
    ],
  },
  here: 'What survives here',
  anywhere: 'What survives nearly everywhere',
  link: 'a link to the page of the widget, with the numbers beside it',
  version: 'Version',
};
