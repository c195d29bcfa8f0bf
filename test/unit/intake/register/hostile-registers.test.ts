import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerRowsSchema } from '#shared/domain/register/register';
import { REGISTER_CORPUS } from '../../../helpers/register/corpus';
import { readRegister } from '../../../helpers/register/read-register';
import { writeCsv } from '../../../helpers/register/write-csv';

/** Small files only: a bomb of 700 MB takes its time in every form. */
const SMALL = REGISTER_CORPUS.flatMap(({ files }) => files).filter(
  ({ bytes }) => bytes.length > 0 && bytes.length < 20_000,
);

const edit = fc.record({ at: fc.nat(), byte: fc.nat(255), cut: fc.boolean() });

function damaged(bytes: Uint8Array, edits: readonly { at: number; byte: number; cut: boolean }[]): Uint8Array {
  let out = Uint8Array.from(bytes);
  for (const { at, byte, cut } of edits) {
    if (out.length === 0) return out;
    if (cut) out = out.slice(0, at % out.length);
    else out[at % out.length] = byte;
  }
  return out;
}

/** Whatever was read adds up, and every row fits the schema; whatever was refused has a sentence. */
async function holds(bytes: Uint8Array): Promise<void> {
  const read = await readRegister([{ fileName: 'plans', bytes }]);
  if (!read.ok) {
    expect(read.error.message).toMatch(/[a-z].*[.]$/);
    return;
  }
  const { rows, leftOut, read: all } = read.value.mapped;
  expect(rows.length + leftOut.length).toBe(all);
  registerRowsSchema.parse({ schema: 1, rows });
}

describe('a register that is no such thing', { timeout: 120_000 }, () => {
  it('is refused with a sentence or read, and never breaks the reader: random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), holds), { numRuns: 500 });
  });

  it('is refused with a sentence or read, and never breaks the reader: damaged files of the corpus', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SMALL),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        async ({ bytes }, edits) => holds(damaged(bytes, edits)),
      ),
      { numRuns: 600 },
    );
  });

  it('adds up for any text in any cell', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('', 'Total', 'EHC-1', 'ASD', '01/02/2026', 'Plan reference'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), async (rows) =>
        holds(writeCsv([['Plan reference', 'Team', 'Primary need', 'Date issued'], ...rows])),
      ),
      { numRuns: 300 },
    );
  });
});
