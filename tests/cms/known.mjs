/**
 * Filters that cannot be installed here, by what they did to the very words of our snippets when they ran elsewhere. Of
 * every form that is written here the output was looked at; what is said is only what happened to its parts.
 */
import { target } from './target.mjs';

const without = (text, tags) => text.replace(new RegExp(`</?(?:${tags})\\b[^>]*>`, 'g'), '');
const active = (text) => without(text.replace(/<(script|iframe)\b.*?<\/\1>/gs, ''), 'prin-[a-z-]+');
const deadCalls = (text) => text.replace(/<a href="tel:\d+">/g, '<a>');
const unmarked = (text) => text.replace(/ data-[a-z-]+="[^"]*"/g, '');

/** @type {import('./target.mjs').Target[]} */
export const known = [
  target('joomla', 'Joomla 6.0, author, TinyMCE', active),
  target('moodle', 'Moodle 5.0, teacher', (text) =>
    without(text, 'prin-[a-z-]+').replace(/<iframe /g, '<iframe sandbox="" '),
  ),
  target('moodle-cleaned', 'Moodle 5.0, where it cleans', (text) => unmarked(deadCalls(active(text)))),
  target('eclass', 'Open eClass 4.0', (text) =>
    unmarked(without(text.replace(/<script\b.*?<\/script>/gs, ''), 'prin-[a-z-]+')).replace(' width="100%"', ''),
  ),
  target('drupal-basic', 'Drupal 11.4, Basic HTML', (text) => without(active(text), 'div')),
  target('typo3', 'TYPO3 13.4', (text) =>
    text.replace(/<\/?(?:script|iframe|prin-[a-z-]+)\b[^>]*>/g, (tag) => tag.replace('<', '&lt;').replace('>', '&gt;')),
  ),
  target('elgg', 'Elgg 6.3', (text) =>
    text.replace(/<(script|iframe)\b.*?<\/\1>/gs, '').replace(/href="tel:/g, 'href="denied:tel:'),
  ),
  target('plone', 'Plone 6, safe_html', (text) =>
    unmarked(without(text.replace(/<script\b.*?<\/script>/gs, ''), 'prin-[a-z-]+')),
  ),
  target('discourse', 'Discourse', (text) => deadCalls(active(text)).replace(/ (?:class|data-prin-slot)="[^"]*"/g, '')),
];
