import fc from 'fast-check';
import { PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import type { RegisterRow } from '#shared/domain/register/register';
import { MOST_SEED } from '#shared/domain/sample/random';
import { STRATUM_FIELDS } from '#shared/domain/sample/sample';
import { refOf } from './rows';

export const seeds = fc.integer({ min: 0, max: MOST_SEED });

const fields = fc.record(
  {
    team: fc.constantFrom('North', 'South', 'East', 'north'),
    type: fc.constantFrom(...PLAN_TYPES),
    need: fc.constantFrom('ASD', 'SEMH', 'SLCN'),
    lookedAfter: fc.boolean(),
    writer: fc.constantFrom('W1', 'w2', ' W3'),
    issuedOn: fc.constantFrom('2026-08-31', '2026-09-01', '2026-10-15', '2026-11-30', '2026-12-01'),
  },
  { requiredKeys: [] },
);

/** Rows with fields known and not known, each with a reference of its own, in any order. */
export const rowsArbitrary = (most: number): fc.Arbitrary<RegisterRow[]> =>
  fc
    .array(fields, { minLength: 1, maxLength: most })
    .map((all): RegisterRow[] => all.map((row, index) => ({ ref: refOf(index + 1), ...row })))
    .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }));

/** One or two fields, the same one twice among them. */
export const strataFields = fc.array(fc.constantFrom(...STRATUM_FIELDS), { minLength: 1, maxLength: 2 });
