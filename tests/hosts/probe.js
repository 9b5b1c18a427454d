/**
 * What is asked of a host page, from inside it. One plain script for all engines. It leans on as few built-ins as it can,
 * since some hosts replace them. Answers are text, one finding a line: what is wrong begins with "!", how a part looks with
 * "=", what was noticed with "#".
 */
window.prinProbe = (function () {
  'use strict';
  var PATIENCE = 20000;
  /** Parts whose computed style is compared with that on a bare page; the first of each in every element. */
  var PARTS = [
    '.root',
    '.box',
    '.title',
    '.lead',
    '.label',
    '.meta',
    'p',
    'li',
    'a',
    '.tel',
    '.always',
    '.button',
    'input',
    'label',
    'summary',
    '.icon',
    'blockquote',
  ];
  /** What the layout computes from the room there is. */
  var BY_ROOM =
    /^(width|height|inline-size|block-size|perspective-origin|transform-origin|grid-template-(columns|rows)|contain-intrinsic-.*)$/;
  var folded = function (text) {
    return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
  };

  /** All elements of ours in a document, whatever shadow root they stand in. */
  function all(within) {
    var found = [];
    var elements = within.querySelectorAll('*');
    for (var i = 0; i < elements.length; i++) {
      if (elements[i].localName.indexOf('prin-') === 0) found[found.length] = elements[i];
      else if (elements[i].shadowRoot)
        for (var inner = all(elements[i].shadowRoot), j = 0; j < inner.length; j++) found[found.length] = inner[j];
    }
    return found;
  }

  function until(what, condition) {
    var start = Date.now();
    return new Promise(function (resolve, reject) {
      (function look() {
        var value;
        try {
          value = condition();
        } catch (error) {
          return reject(error);
        }
        if (value) resolve(value);
        else if (Date.now() - start > PATIENCE) reject(new Error('waited in vain: ' + what));
        else setTimeout(look, 5);
      })();
    });
  }

  var nameOf = function (element) {
    return element.localName.slice('prin-'.length);
  };
  var stands = function (element) {
    return element.shadowRoot && element.shadowRoot.querySelector('.root') && element.hasUpdated;
  };
  /** The elements of a page that show, once they are those that are expected; `others` is how many are back to their text. */
  function shown(names, others) {
    var state;
    return until('elements: ' + names, function () {
      var found = all(document);
      var standing = [];
      state = '';
      for (var i = 0; i < found.length; i++) {
        if (stands(found[i])) standing[standing.length] = found[i];
        state += ' ' + nameOf(found[i]) + (stands(found[i]) ? '' : ' (not shown)');
      }
      if (found.length !== names.length + (others || 0) || standing.length !== names.length) return false;
      for (var j = 0; j < names.length; j++) if (nameOf(standing[j]) !== names[j]) return false;
      return standing;
    }).catch(function (error) {
      throw new Error(error.message + '; on the page:' + (state || ' none'));
    });
  }

  /** The words of a root that its markup has, without the regions that change and what the clock says. */
  function words(node) {
    if (node.nodeType === 3) return node.data;
    if (
      node.nodeType === 1 &&
      (node.localName === 'style' || node.hasAttribute('data-region') || node.hasAttribute('data-hours'))
    )
      return '';
    for (var text = '', child = node.firstChild; child; child = child.nextSibling) text += words(child);
    return text;
  }

  function sameText(what, actual, wanted, say) {
    if (actual === wanted) return;
    for (var at = 0; actual[at] === wanted[at];) at++;
    say(
      '! ' +
        what +
        ': text differs at ' +
        at +
        ': expected «' +
        wanted.slice(at, at + 40) +
        '», found «' +
        actual.slice(at, at + 40) +
        '»',
    );
  }

  function styleOf(part) {
    var style = part.ownerDocument.defaultView.getComputedStyle(part);
    for (var lines = '', i = 0; i < style.length; i++)
      if (!BY_ROOM.test(style[i]) && style[i].indexOf('--') !== 0)
        lines += style[i] + ': ' + style.getPropertyValue(style[i]) + '\t';
    return lines;
  }

  function hash(text) {
    for (var sum = 0, i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
    return sum;
  }

  /** How the parts of an element look; in full only where it is not known already. */
  function looks(element, known, say) {
    for (var i = 0; i < PARTS.length; i++) {
      var part = element.shadowRoot.querySelector(PARTS[i]);
      if (!part) continue;
      var style = styleOf(part);
      var key = nameOf(element) + ' ' + PARTS[i];
      var sum = hash(style);
      say('= ' + key + '\t' + sum + (known[key] === sum ? '' : '\t' + style));
    }
  }

  /** How much larger a part is on the screen than it measures itself to be: WebKit measures what is zoomed, and where it is on the page, in its own pixels. */
  function scaleOf(part, box) {
    for (var zoom = 1, at = part; at; at = at.parentNode || at.host)
      if (at.nodeType === 1) zoom *= parseFloat(getComputedStyle(at).zoom) || 1;
    return zoom !== 1 && Math.abs(box.width - part.offsetWidth) < 1 ? zoom : 1;
  }

  /** Whether a pointer reaches a part: nothing lies over it, nothing makes it deaf. */
  function reach(part) {
    part.scrollIntoView({ block: 'center', behavior: 'instant' });
    var box = part.getClientRects()[0];
    if (!box || !box.width || !box.height) return 'is not visible';
    if (getComputedStyle(part).visibility !== 'visible') return 'is hidden';
    var scale = scaleOf(part, box);
    var hit = part
      .getRootNode()
      .elementFromPoint(
        scale * (box.left + box.width / 2 + scrollX) - scrollX,
        scale * (box.top + box.height / 2 + scrollY) - scrollY,
      );
    return hit &&
      (hit === part || part.contains(hit) || hit.contains(part)) &&
      (hit === part || !hit.contains(part) || hit.localName === 'label' || hit.localName === 'summary')
      ? ''
      : 'is not what a pointer meets there, but ' + (hit ? hit.localName + '.' + hit.getAttribute('class') : 'nothing');
  }

  /** A sandbox without an origin of its own, where nothing can be printed. */
  var swallowsPrint = window !== top && self.origin === 'null';

  /** What a reader can do in every element: print it. */
  function printing(root, element) {
    // Nothing else is there to be done: its numbers would call.
    if (swallowsPrint)
      return {
        part: root.querySelector('.title'),
        before: true,
        after: function () {
          return true;
        },
      };
    var heard = 0;
    // The dialog for printing would stand in the way of the next page; what is printed is a copy in a frame.
    var frame = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get: function () {
        var view = frame.get.call(this);
        if (view) view.print = function () {};
        return view;
      },
    });
    element.addEventListener('prin-print', function () {
      heard++;
    });
    return {
      part: root.querySelector('.print'),
      before: true,
      after: function () {
        return heard;
      },
    };
  }

  /** Does in an element what its traits say (window.prinDeeds), or prints it. */
  function interact(element, expected, say) {
    var what = nameOf(element);
    var root = element.shadowRoot;
    var number = root.querySelector('a[href^="tel:"]');
    // A number in a closed answer is reached by opening it.
    if (number && !number.closest('details') && reach(number)) say('! ' + what + ': its first number ' + reach(number));
    if (expected.numbers && !number) say('! ' + what + ': no number to call');
    var deed = prinDeeds[what] ? prinDeeds[what](root, folded) : printing(root, element);
    var unreachable = reach(deed.part);
    if (unreachable) return say('! ' + what + ': its ' + deed.part.localName + ' ' + unreachable);
    if (!deed.before) say('! ' + what + ': was not as at the start');
    deed.part.click();
    return until(what + ' answers a click', deed.after);
  }

  /** Everything that is expected of a page where the elements are upgraded. */
  async function upgraded(names, expected, known, others) {
    var lines = [];
    var say = function (line) {
      lines[lines.length] = line.replace(/\n/g, ' ');
    };
    try {
      var elements = await shown(names, others);
      for (var i = 0; i < elements.length; i++) {
        var element = elements[i];
        sameText(nameOf(element), folded(words(element.shadowRoot)), expected[nameOf(element)].text, say);
        sameText(
          nameOf(element) + ', print',
          folded(element.shadowRoot.querySelector('[data-region=print]').textContent),
          swallowsPrint ? '' : 'Εκτύπωση',
          say,
        );
        say('# version ' + element.constructor.version);
        looks(element, known, say);
        await interact(element, expected[nameOf(element)], say);
      }
    } catch (error) {
      say('! ' + error);
    }
    return lines.concat(heard()).join('\n');
  }

  /** What the page has heard, each a line. */
  function heard() {
    for (var lines = [], i = 0; i < hostHeard.length; i++) lines[i] = '# heard ' + hostHeard[i].replace(/\n/g, ' ');
    return lines;
  }

  /** The text inside the tags, of a page where nothing is upgraded: whole, visible, and its numbers can be called. At once, as pages without scripts cannot wait. */
  function fallback(names, expected) {
    var lines = [];
    var say = function (line) {
      lines[lines.length] = line.replace(/\n/g, ' ');
    };
    var elements = document.querySelectorAll('[data-fallback]');
    if (elements.length !== names.length) say('! ' + elements.length + ' fallbacks instead of ' + names.length);
    for (var i = 0; i < elements.length; i++) {
      var element = elements[i];
      var what = names[i];
      sameText(what + ', fallback', folded(element.textContent), expected[what].fallback, say);
      var answers = element.querySelectorAll('details');
      for (var j = 0; j < answers.length; j++) answers[j].open = true;
      var title = reach(element.querySelector('h2'));
      if (title) say('! ' + what + ': its title ' + title);
      var numbers = element.querySelectorAll('a[href^="tel:"]');
      if (numbers.length !== expected[what].numbers)
        say('! ' + what + ': ' + numbers.length + ' numbers instead of ' + expected[what].numbers);
      for (var k = 0; k < numbers.length; k++) {
        var unreachable = reach(numbers[k]);
        if (unreachable) say('! ' + what + ': its number ' + numbers[k].getAttribute('href') + ' ' + unreachable);
        // From abroad the country comes first.
        if (
          numbers[k].getAttribute('href').replace(/^tel:(\+30|\+357)?/, '') !==
          numbers[k].textContent.replace(/\D/g, '')
        )
          say('! ' + what + ': ' + numbers[k].textContent + ' calls ' + numbers[k].getAttribute('href'));
      }
    }
    return lines.concat(typeof hostHeard === 'undefined' ? [] : heard()).join('\n');
  }

  return { all: all, until: until, shown: shown, styleOf: styleOf, upgraded: upgraded, fallback: fallback };
})();
