/** Source of random bytes; `crypto.getRandomValues` in the app, a seeded one in tests. */
export type RandomBytes = (length: number) => Uint8Array;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new record id: a short prefix, a dash and 16 characters of Crockford base 32 (80 random bits), e.g. `plan-7k2m…`.
 * Collisions are out of reach for any council's lifetime of audits, so ids can be made on any machine without asking.
 */
export function newId(prefix: string, randomBytes: RandomBytes): string {
  let id = `${prefix}-`;
  for (const byte of randomBytes(16)) id += ALPHABET[byte & 31];
  return id;
}
