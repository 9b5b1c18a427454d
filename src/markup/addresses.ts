/** Which addresses the content may link to. Runs in Node, at build time only. */
import { contentIssue } from './messages.js';

/** Longest address, in characters. */
const LIMIT = 500;
/** A name of small Latin letters, never a number, a user or a port. */
const LABEL = '(?!xn--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const HOST = String.raw`(?:${LABEL}\.)+(?!xn--)[a-z]{2,}`;
/** A path of visible signs. */
const PATH = String.raw`[/?#][\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&()*+,;=%]*`;
const CANONICAL = new RegExp(`^https://${HOST}(?:${PATH})?$`, 'u');
/** What may not hide behind %E2%80%AE either. */
const HIDDEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** Whether an address is written as browsers write it, give or take the last slash and the letters of other scripts. */
function isCanonical(address: string): boolean {
  if (address.length > LIMIT || !CANONICAL.test(address) || !URL.canParse(address)) return false;
  const { href } = new URL(address);
  const written = decoded(href);
  return !HIDDEN.test(written) && [href, written].some((one) => one === address || one === `${address}/`);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** What is wrong in an address. */
export const addressIssues = (address: string): ReturnType<typeof contentIssue>[] =>
  isCanonical(address)
    ? []
    : [
        contentIssue(
          `Σπασμένος σύνδεσμος «${address.slice(0, LIMIT)}»: χρειάζεται ολόκληρη διεύθυνση https, με απλά λατινικά.`,
          `Broken link "${address.slice(0, LIMIT)}": a whole https address is expected, in plain Latin letters.`,
        ),
      ];

/** Whether an address is the front page of a site, where no one finds what was read. */
export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && !search;
}

export const host = (address: string): string => new URL(address).hostname;

/** Whether two names are of one host, with or without `www.`. */
export const sameHost = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (name: string) => name.replace(/^www\./, '');
