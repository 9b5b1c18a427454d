/** The part of Trusted Types that we use: pages that require it accept markup only from a policy. */
interface Policy {
  createHTML(markup: string): string;
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
).call(page.trustedTypes, 'lit-html', { createHTML: (markup) => markup }));

/** Marks build-time markup as trusted, for an assignment to `innerHTML`. */
export const trust = (markup: string): string => policy.createHTML(markup);

const templates: Record<string, HTMLTemplateElement> = {};

/** Clones trusted build-time markup; the parsed <template> is cached per string. */
export function cloneMarkup(markup: string): DocumentFragment {
  let template = templates[markup];
  if (!template) {
    template = templates[markup] = document.createElement('template');
    template.innerHTML = trust(markup);
  }
  return document.importNode(template.content, true);
}
