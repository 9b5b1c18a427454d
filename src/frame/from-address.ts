/** What the pages of one widget take from their address. */

/**
 * Sets the attributes of an element from parameters of the same names, once its class is defined.
 * @param apart the name of an attribute that is left as it is
 */
export async function setFromAddress(element: Element, params: URLSearchParams, apart?: string): Promise<void> {
  await customElements.whenDefined(element.localName);
  const { observedAttributes } = customElements.get(element.localName) as CustomElementConstructor & {
    observedAttributes: string[];
  };
  for (const name of observedAttributes) {
    const value = params.get(name);
    if (value !== null && name !== apart) element.setAttribute(name, value);
  }
}
