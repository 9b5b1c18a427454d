import type { Attributes } from '../../core/attributes.js';
import { audience } from '../../features/order-by-audience.js';
import { attributes as inherited } from '../prin-element.attributes.js';

export const attributes = { ...inherited, audience } as const satisfies Attributes;
