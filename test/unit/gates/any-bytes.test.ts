import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '#shared/gates/check-document';
import { goodDocument, zipParts } from '../../helpers/word/good-document';

const good = goodDocument();
const bytes = zipParts(good);
const PARTS = Object.keys(good).filter((name) => typeof good[name] === 'string');

describe('the gates over damaged files', () => {
  it('say something of any bytes that are no document, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (any) => {
        expect((await checkDocument(any)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('never throw over a document that ends too soon or has a byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, value, cut) => {
        const damaged = cut ? bytes.slice(0, at) : bytes.slice();
        if (!cut) damaged[at] = value;
        expect(Array.isArray(await checkDocument(damaged))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never throw over parts from which a piece is missing, and notice when a part is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PARTS),
        fc.nat(),
        fc.integer({ min: 1, max: 200 }),
        async (path, from, length) => {
          const part = String(good[path]);
          const at = from % part.length;
          const pieceless = { ...good, [path]: part.slice(0, at) + part.slice(at + length) };
          expect(Array.isArray(await checkDocument(zipParts(pieceless)))).toBe(true);
          const short = { ...good, [path]: part.slice(0, Math.max(1, at)) };
          expect((await checkDocument(zipParts(short))).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
