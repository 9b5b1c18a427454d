import type { Attributes } from '../../core/attributes.js';
import { attributes as inherited } from '../prin-element.attributes.js';

export const attributes = {
  ...inherited,
  situation: { values: ['threat', 'spread', 'sent', 'received', 'parent'], default: '' },
} as const satisfies Attributes;
