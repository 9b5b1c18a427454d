/**
 * Runs in the page that holds the trial frames of missing-platform.test.mjs: lists what the script of a frame uses of
 * the platform, takes members of it away, and reads what the elements show then. What runs here has the built-ins of
 * its own window, which stay whole.
 */
(() => {
  // Without it a function that is called without an owner would get this window for one.
  'use strict';
  const REASON = 'broken here';
  /** Objects whose members a script may use, by a path from `window`. */
  function owners(view) {
    const found = { window: view };
    for (const name of Object.getOwnPropertyNames(view)) {
      const { value } = Object.getOwnPropertyDescriptor(view, name);
      // Numbered frames, and what a script or this file has added.
      if (!value || /^\d|^parent$|^prin/.test(name) || value === view) continue;
      if (typeof value === 'function') {
        found[name] = value;
        if (value.prototype) found[`${name}.prototype`] = value.prototype;
      } else if (/^(CSS|console|JSON|Math|Reflect|Intl)$/.test(name)) found[name] = value;
    }
    return found;
  }

  const isConstructor = (value) => typeof value === 'function' && Boolean(value.prototype);
  const changeable = ({ configurable, writable }) => configurable || writable;

  /** Replaces a member by what `make` gives for its descriptor; answers with what puts it back. */
  function replace(owner, key, make) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, key);
    if (!descriptor || !changeable(descriptor)) return undefined;
    const instead = make(descriptor);
    if (instead) Object.defineProperty(owner, key, { ...descriptor, ...instead });
    else if (!Reflect.deleteProperty(owner, key)) owner[key] = undefined;
    return () => Object.defineProperty(owner, key, descriptor);
  }

  const fail = () => {
    throw new Error(REASON);
  };
  /** What a page may do to a member, by what the descriptor of the member becomes; none takes it away. */
  const MODES = {
    'is absent': () => null,
    throws: ({ value, get, set }) => {
      if (get || set) return { get: get && fail, set: set && fail };
      return {
        value: Object.assign(
          function () {
            fail();
          },
          value.prototype && { prototype: value.prototype },
        ),
      };
    },
    'is wrapped in strict code': (descriptor) => strict(descriptor, () => {}),
  };
  /** A wrapper that changes nothing but for a call without an owner: it is told to `refuse`, and throws. */
  const strict = ({ value }, refuse) => ({
    value(...given) {
      if (this == null) {
        refuse();
        throw new TypeError(REASON);
      }
      return Reflect.apply(value, this, given);
    },
  });
  const applies = {
    'is absent': () => true,
    throws: ({ value, get, set }) => get || set || typeof value === 'function',
    'is wrapped in strict code': ({ value }, path) =>
      typeof value === 'function' && !isConstructor(value) && /^window$|prototype$|^(CSS|console)$/.test(path),
  };

  /** Records in `used` each member that is called, read or set, as "path key". */
  function record(view, used) {
    for (const [path, owner] of Object.entries(owners(view)))
      for (const key of Reflect.ownKeys(owner)) {
        if (key === 'constructor' || key === 'prototype') continue;
        const name = `${path} ${typeof key === 'symbol' ? `@${key.description}` : key}`;
        const note = () => used.add(name);
        replace(owner, key, ({ value, get, set }) => {
          if (get || set)
            return {
              get:
                get &&
                function () {
                  note();
                  return Reflect.apply(get, this, []);
                },
              set:
                set &&
                function (to) {
                  note();
                  Reflect.apply(set, this, [to]);
                },
            };
          if (typeof value !== 'function') return { value };
          return {
            value: new Proxy(value, {
              apply(target, self, given) {
                note();
                return Reflect.apply(target, self, given);
              },
              construct(target, given, by) {
                note();
                return Reflect.construct(target, given, by);
              },
            }),
          };
        });
      }
  }

  const keyOf = (owner, name) =>
    name.startsWith('@') ? Reflect.ownKeys(owner).find((key) => key.description === name.slice(1)) : name;
  const resolve = (view, path) => path.split('.').reduce((at, name) => (name === 'window' ? at : at[name]), view);

  /** The ways in which a member of a frame's window can be broken. */
  function waysOf(view, used) {
    const [path, name] = used.split(' ');
    const owner = resolve(view, path);
    const descriptor = Object.getOwnPropertyDescriptor(owner, keyOf(owner, name));
    return descriptor && changeable(descriptor)
      ? Object.keys(MODES).filter((mode) => applies[mode](descriptor, path))
      : [];
  }

  /** The texts below a node, but for those in `aside`. */
  function texts(node, aside, found = []) {
    if (node.nodeType === 3 && node.data.trim()) found.push(node.data.replace(/\s+/g, ' ').trim());
    if (!aside.has(node))
      for (let child = node.firstChild; child; child = child.nextSibling) texts(child, aside, found);
    return found;
  }

  /** What an element shows: its texts, sorted, as some are put in order; or the text inside its tag; or nothing. */
  function shownBy(element) {
    const root = element.shadowRoot?.querySelector('.root');
    if (root?.checkVisibility() && root.offsetHeight > 100)
      return (
        texts(root, new Set(root.querySelectorAll('style, [data-region], [data-hours]')))
          .sort()
          .join('\n') + (getComputedStyle(root.querySelector('.box')).paddingTop === '0px' ? ', without styles' : '')
      );
    return element.querySelector('[data-fallback]').checkVisibility() ? 'the text inside the tag' : 'nothing';
  }

  let prepare = () => {};
  /** Our script runs as if it stood in the page; its long text is given once, and is not parsed again as markup. */
  window.prinPrepare = (view) => {
    const { head } = view.document;
    const script = view.document.createElement('script');
    script.text = window.prinScript;
    prepare(view);
    Node.prototype.appendChild.call(head, script);
  };

  /**
   * Opens a frame with the script of the elements and answers with what each shows once it has been painted.
   * @param {string} markup of the page, whose first script calls prinPrepare
   * @param {(view: Window) => (() => void) | void} change what the page does to its window before our script
   */
  async function trial(markup, change) {
    const frame = Object.assign(document.createElement('iframe'), { srcdoc: markup });
    const errors = [];
    let restore;
    prepare = (view) => {
      view.addEventListener('error', ({ message }) => errors.push(message));
      view.addEventListener('unhandledrejection', ({ reason }) => errors.push(`rejected: ${reason}`));
      view.console.warn = () => {};
      restore = change(view);
    };
    await new Promise((loaded) => {
      frame.onload = loaded;
      document.body.append(frame);
    });
    // Observers of what is in sight are called with the next painting.
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    restore?.();
    const shown = [...frame.contentDocument.querySelectorAll('[data-trial]')].map(shownBy);
    return { frame, shown, errors };
  }

  window.prinTrials = {
    /** The members that the script uses until all is shown, each with the ways to break it. */
    async used(markup) {
      const used = new Set();
      const { frame } = await trial(markup, (view) => record(view, used));
      frame.remove();
      const whole = await trial(markup, () => {});
      const ways = [...used].map((member) => [member, waysOf(whole.frame.contentWindow, member)]);
      whole.frame.remove();
      return { ways, shown: whole.shown, errors: whole.errors };
    },
    /** What the elements show on a page that has broken a member in some way. */
    async broken(markup, member, mode) {
      const [path, name] = member.split(' ');
      const { frame, shown, errors } = await trial(markup, (view) => {
        const owner = resolve(view, path);
        return replace(owner, keyOf(owner, name), MODES[mode]);
      });
      frame.remove();
      return { shown, errors };
    },
    /**
     * What the elements show where all of these members are wrapped in strict code, and those that were called without
     * their owner. Where there is none, no wrapper has changed anything: each alone would not either.
     */
    async wrapped(markup, members) {
      const refused = new Set();
      const { frame, shown, errors } = await trial(markup, (view) => {
        for (const member of members) {
          const [path, name] = member.split(' ');
          const owner = resolve(view, path);
          replace(owner, keyOf(owner, name), (descriptor) => strict(descriptor, () => refused.add(member)));
        }
      });
      frame.remove();
      return { shown, errors, refused: [...refused] };
    },
    /** What the elements show on a page that has added to the prototype of all objects. */
    async polluted(markup, key, value) {
      const { frame, shown, errors } = await trial(markup, (view) => {
        view.Object.prototype[key] = value;
        return () => delete view.Object.prototype[key];
      });
      frame.remove();
      return { shown, errors };
    },
  };
})();
