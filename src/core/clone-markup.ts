import { copy, create } from './create-element.js';

/** The part of Trusted Types that we use: pages that require it accept markup only from a policy. */
interface Policy {
  createHTML(markup: string): string;
  /** Of the address of a script of ours, that of the panel beside it; of nothing else. */
  createScriptURL(script: string): string;
}
type Page = typeof globalThis & {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  [shared: symbol]: Policy;
};

const page = globalThis as Page;
/**
 * The Trusted Types policy, named as pages allow it for Lit. All our scripts on a page share it, because a second
 * policy of the same name is refused. If the first is refused this throws, no element is defined, and the fallback
 * stays. It is stored under a symbol, which no id or name on the page can shadow.
 */
const policy = (page[Symbol.for('prin.policy')] ??= (
  page.trustedTypes?.createPolicy ?? ((_name: string, rules: Policy) => rules)
).call(page.trustedTypes, 'lit-html', {
  createHTML: (markup) => markup,
  createScriptURL: (script) => new URL('prin.debug.js', script).href,
}));

/**
 * The address of the panel of `debug` beside a script, trusted.
 * @throws {TypeError} for no address, or where an older version of ours has made the policy
 */
export const panelBeside = (script: string): string => policy.createScriptURL(script);

/** Marks build-time markup as trusted, for an assignment to `innerHTML`. As it is, if the page has broken policies. */
export function trust(markup: string): string {
  try {
    return policy.createHTML(markup);
  } catch {
    return markup;
  }
}

const templates: Record<string, HTMLTemplateElement> = {};

/** Clones trusted build-time markup; the parsed <template> is cached per string. */
export function cloneMarkup(markup: string): DocumentFragment {
  let template = templates[markup];
  if (!template) {
    template = templates[markup] = create('template');
    template.innerHTML = trust(markup);
  }
  return copy(template.content);
}

/**
 * Replaces the children of a node by trusted build-time markup. Parses it in place if it cannot be cloned:
 * `createElement`, `importNode` or `replaceChildren` may be what the page has broken, or an image of that name shadows
 * it.
 */
export function fill(parent: Element | ShadowRoot, markup: string): void {
  try {
    parent.replaceChildren(cloneMarkup(markup));
  } catch {
    parent.innerHTML = trust(markup);
  }
}
