/** The hash of a file, as `integrity` and a content security policy write it: `sha384-…`. */
import { createHash } from 'node:crypto';

/**
 * @param {'sha256' | 'sha384'} name of the function
 * @param {string | Uint8Array} bytes
 */
export const hashOf = (name, bytes) => `${name}-${createHash(name).update(bytes).digest('base64')}`;
