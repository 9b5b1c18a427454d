/** Whether a host is marked for an element: by `data-prin`, or by the class that is the element's tag. */
export const isMarkedFor = (host: Element, { localName }: Element): boolean =>
  host.matches(`[data-prin=${localName.slice('prin-'.length)}],.${localName}`);
