/** The part of Trusted Types we use; where a page asks for it, markup needs the stamp of a policy. */
interface Policy {
  createHTML(markup: string): string;
}
type Page = typeof globalThis & {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  [shared: symbol]: Policy;
};

const page = globalThis as Page;
/**
 * One policy however many of our scripts a page loads, under the name pages allow for Lit: the same name twice is refused.
 * Where it is refused this throws, no element is defined, and the fallback stays. Kept under a symbol, which no id or name
 * of the page can shadow.
 */
const policy = (page[Symbol.for('prin.policy')] ??= (
  page.trustedTypes?.createPolicy ?? ((_name: string, rules: Policy) => rules)
).call(page.trustedTypes, 'lit-html', { createHTML: (markup) => markup }));

const templates: Record<string, HTMLTemplateElement> = {};

/** A copy of markup that the build has made; parsed once, however many elements show it. */
export function cloneMarkup(markup: string): DocumentFragment {
  let template = templates[markup];
  if (!template) {
    template = templates[markup] = document.createElement('template');
    template.innerHTML = policy.createHTML(markup);
  }
  return document.importNode(template.content, true);
}
