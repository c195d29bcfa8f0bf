import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEED_CODES } from '#shared/domain/plan/plan-choices';
import { registerRowsSchema } from '#shared/domain/register/register';
import { rowsDocument } from '../../../../../../renderer/features/sample/register/rows-document';

const rowArbitrary = fc.record(
  {
    ref: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((text) => `P${text}`.slice(0, 40).trim()),
    need: fc.constantFrom(...NEED_CODES),
    team: fc.constantFrom('North', '=cmd|x', 'A "quoted" team'),
    lookedAfter: fc.boolean(),
  },
  { requiredKeys: ['ref'] },
);

const never = new AbortController().signal;

describe('the document that keeps the rows', () => {
  it('gives back exactly the rows it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowArbitrary, { maxLength: 1_200 }), async (rows) => {
        const bytes = await rowsDocument(rows, never, () => undefined);
        const read = registerRowsSchema.parse(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())));
        expect(read.rows).toEqual(rows);
      }),
      { numRuns: 20 },
    );
  });

  it('says how far it is, and gives nothing once it is stopped', async () => {
    const rows = Array.from({ length: 1_201 }, (_, at) => ({ ref: `P-${at}` }));
    const stop = new AbortController();
    const done: number[] = [];
    await rowsDocument(rows, never, (count) => done.push(count));
    expect(done).toEqual([500, 1_000, 1_201]);
    expect(await rowsDocument(rows, stop.signal, () => stop.abort())).toBeNull();
  });

  it('never makes a document of a row that could not be read again', async () => {
    await expect(rowsDocument([{ ref: '' }], never, () => undefined)).rejects.toThrow();
  });
});
