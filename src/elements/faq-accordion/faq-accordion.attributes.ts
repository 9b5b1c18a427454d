import type { Attributes } from '../../core/attributes.js';
import { audience } from '../../features/order-by-audience.js';
import { attributes as inherited } from '../prin-element.attributes.js';

export const attributes = { ...inherited, audience, open: { type: 'ids' } } as const satisfies Attributes;
