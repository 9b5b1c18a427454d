import { tags } from '../core/define.js';

/** What is an element, or is marked for one. Elements are defined one after the other, so it is asked for each time. */
export const marks = (): string => `[data-prin],${tags},.${tags.join(',.')}`;

/** Whether a host is marked for an element: by `data-prin`, or by the class that is the element's tag. */
export const isMarkedFor = (host: Element, { localName }: Element): boolean =>
  host.matches(`[data-prin=${localName.slice('prin-'.length)}],.${localName}`);
