import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnUse } from '#shared/domain/register/mapping';
import { REGISTER_FIELDS } from '#shared/domain/register/register-fields';
import { readRegister } from '../../../helpers/register/read-register';
import { writeCsv } from '../../../helpers/register/write-csv';
import { writeXlsx } from '../../../helpers/register/write-xlsx';

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));
const pick = (text: string) => fc.constantFrom(...text);

const upn = fc
  .tuple(pick('ABCDEFGHJKLMNPQRTUVWXYZ'), digits(6), digits(5), pick('0123456789ABCXYZ'))
  .map((parts) => parts.join(''));

/** Ten digits with the check digit worked out here, not by the code under test. */
const nhs = digits(9)
  .map((nine) => {
    const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    return { nine, check: (11 - (sum % 11)) % 11 };
  })
  .filter(({ check }) => check < 10)
  .chain(({ nine, check }) => {
    const all = `${nine}${check}`;
    return fc.constantFrom(
      all,
      `${all.slice(0, 3)} ${all.slice(3, 6)} ${all.slice(6)}`,
      `${all.slice(0, 3)}-${all.slice(3, 6)}-${all.slice(6)}`,
    );
  });
const postcode = fc
  .tuple(
    pick('BEGLMNSW'),
    pick('ABCDEGH'),
    digits(1),
    digits(1),
    pick('ABDEFGHJLNPQRSTUWXYZ'),
    pick('ABDEFGHJLNPQRSTUWXYZ'),
    fc.boolean(),
  )
  .map(([a, b, c, d, e, f, space]) => `${a}${b}${c}${space ? ' ' : ''}${d}${e}${f}`);
const email = fc.tuple(digits(4), pick('xyz')).map(([n, letter]) => `${letter}${n}@example.invalid`);
const phone = digits(6).chain((end) => fc.constantFrom(`01632 ${end}`, `07700${end}`, `+44 1632 ${end}`));
const shaped = fc.oneof(upn, nhs, postcode, email, phone);
const name = fc
  .tuple(fc.constantFrom('Testa', 'Madeup', 'Zebedee'), fc.constantFrom('Quxsample', 'Bazperson'))
  .map(([first, last]) => ({ first, last }));

const use: fc.Arbitrary<ColumnUse> = fc.oneof(
  fc.constantFrom(...REGISTER_FIELDS).map((field): ColumnUse => ({ kind: 'field', field })),
  fc.constantFrom(...REGISTER_FIELDS).map((field): ColumnUse => ({ kind: 'field', field, notIdentifier: true })),
  fc.constant<ColumnUse>({ kind: 'ignored' }),
);

/** A child's data under a heading that says so, under one that does not, or strewn over a column of references. */
const table = fc.record({
  rows: fc.array(fc.tuple(shaped, name, fc.boolean(), fc.nat(999_999)), { minLength: 1, maxLength: 12 }),
  heading: fc.constantFrom(
    'UPN',
    'Column',
    'Reference',
    'Team',
    'Notes',
    'Primary need',
    'Date issued',
    'Case officer',
  ),
  uses: fc.array(use, { minLength: 4, maxLength: 4 }),
  workbook: fc.boolean(),
});

describe('who a child is', { timeout: 120_000 }, () => {
  it('is never in what is shown or kept, whatever a person maps', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, heading, uses, workbook }) => {
        const lines = [
          ['Plan reference', heading, 'Forename', 'Surname'],
          ...rows.map(([value, { first, last }, strewn, number]) => [
            strewn ? value : `EHC-${number}`,
            value,
            first,
            last,
          ]),
        ];
        const bytes = workbook ? writeXlsx([{ rows: lines }]) : writeCsv(lines);
        const change = (mapping: { columns: readonly { heading: string }[] }) => ({
          columns: mapping.columns.map((column, index) => ({
            heading: column.heading,
            // Names are known by their headings, which a person may overrule only knowingly.
            use: index < 2 ? (uses[index] ?? { kind: 'ignored' as const }) : withoutTrust(uses[index]),
          })),
          values: {},
        });
        const read = await readRegister([{ fileName: workbook ? 'a.xlsx' : 'a.csv', bytes }], { change });
        const said = JSON.stringify(read.ok ? { look: read.value.look, mapped: read.value.mapped } : read.error);
        for (const [value] of rows) expect(said).not.toContain(value);
        expect(said).not.toMatch(/Testa|Madeup|Zebedee|Quxsample|Bazperson/);
      }),
      { numRuns: 500 },
    );
  });
});

function withoutTrust(chosen: ColumnUse | undefined): ColumnUse {
  return chosen?.kind === 'field' ? { kind: 'field', field: chosen.field } : { kind: 'ignored' };
}
