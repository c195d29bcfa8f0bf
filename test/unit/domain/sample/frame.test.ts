import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '#shared/domain/register/register';
import { countFieldValues, fieldValue, fieldValueWord } from '#shared/domain/sample/field-values';
import { type FrameOptions, frameOf } from '#shared/domain/sample/frame';
import { rowsArbitrary } from '../../../helpers/sample/arbitraries';
import { refsOf, rowsOf } from '../../../helpers/sample/rows';

const options = (asked: Partial<FrameOptions> = {}): FrameOptions => ({
  issued: {},
  filters: [],
  exclusions: [],
  notSampledForWeeks: 0,
  week: '2026-W48',
  earlierSamples: [],
  ...asked,
});
const sampled = (week: string, ...refs: string[]) => ({
  week,
  members: refs.map((ref) => ({ ref, stratum: '', auditorIds: [] })),
});

describe('the steps of a frame', () => {
  it('keeps every plan when nothing is asked, by reference', () => {
    const rows = rowsOf(12).reverse();
    expect(frameOf(rows, options())).toEqual({
      eligible: rowsOf(12),
      rows: 12,
      steps: [],
      sampledBefore: [],
      idleExclusions: [],
    });
  });

  it('includes both days of a range, and leaves out what has no issue date', () => {
    const days = ['2026-08-31', '2026-09-01', '2026-11-30', '2026-12-01'];
    const rows = rowsOf(5, (at) => (at < 5 ? { issuedOn: days[at - 1] } : {}));
    const frame = frameOf(rows, options({ issued: { from: '2026-09-01', to: '2026-11-30' } }));
    expect(refsOf(frame.eligible)).toEqual(['P-0002', 'P-0003']);
    expect(frame.steps).toEqual([
      { kind: 'issue-not-known', rows: 1 },
      { kind: 'issued-before', rows: 1 },
      { kind: 'issued-after', rows: 1 },
    ]);
    expect(frameOf(rows, options()).eligible).toHaveLength(5);
  });

  it('filters by any of some values, not known among them', () => {
    const rows: RegisterRow[] = [
      { ref: 'a', team: 'North', lookedAfter: true },
      { ref: 'b', team: 'South', lookedAfter: false },
      { ref: 'c', lookedAfter: true },
      { ref: 'd', team: 'North' },
    ];
    const filtered = (...filters: FrameOptions['filters']) => frameOf(rows, options({ filters }));
    expect(refsOf(filtered({ field: 'team', anyOf: ['North', null] }).eligible)).toEqual(['a', 'c', 'd']);
    expect(refsOf(filtered({ field: 'lookedAfter', anyOf: ['no'] }).eligible)).toEqual(['b']);
    const both = filtered({ field: 'team', anyOf: ['North'] }, { field: 'lookedAfter', anyOf: ['yes'] });
    expect(refsOf(both.eligible)).toEqual(['a']);
    expect(both.steps).toEqual([
      { kind: 'filter', field: 'team', rows: 2 },
      { kind: 'filter', field: 'lookedAfter', rows: 1 },
    ]);
  });

  it('takes out exclusions, and says which took out nothing', () => {
    const rows = rowsOf(3, (at) => ({ team: at === 3 ? 'South' : 'North' }));
    const frame = frameOf(
      rows,
      options({
        filters: [{ field: 'team', anyOf: ['North'] }],
        exclusions: ['P-9999', 'P-0003', 'P-0001'].map((ref) => ({ ref, reason: 'Known to the auditor' })),
      }),
    );
    expect(refsOf(frame.eligible)).toEqual(['P-0002']);
    expect(frame.idleExclusions).toEqual(['P-0003', 'P-9999']);
    expect(frame.steps.at(-1)).toEqual({ kind: 'excluded', rows: 1 });
  });

  it('leaves out what samples of the last weeks drew, over the turn of a year of 53 weeks', () => {
    const asked = (notSampledForWeeks: number) =>
      frameOf(
        rowsOf(6),
        options({
          week: '2027-W02',
          notSampledForWeeks,
          earlierSamples: [
            sampled('2027-W02', 'P-0001'),
            sampled('2026-W53', 'P-0002'),
            sampled('2026-W51', 'P-0003'),
            sampled('2026-W50', 'P-0004', 'not in this register'),
            sampled('2027-W03', 'P-0005'),
          ],
        }),
      );
    expect(asked(0).sampledBefore).toEqual([]);
    expect(asked(1).sampledBefore).toEqual(['P-0001', 'P-0005']);
    expect(asked(2).sampledBefore).toEqual(['P-0001', 'P-0002', 'P-0005']);
    expect(asked(4).sampledBefore).toEqual(['P-0001', 'P-0002', 'P-0003', 'P-0005']);
    expect(refsOf(asked(5).eligible)).toEqual(['P-0006']);
  });

  it('leaves out a reference that several rows have: which is the plan cannot be told', () => {
    const frame = frameOf([...rowsOf(3), { ref: 'P-0002', team: 'North' }], options());
    expect(refsOf(frame.eligible)).toEqual(['P-0001', 'P-0003']);
    expect(frame.steps).toEqual([{ kind: 'repeated', rows: 2 }]);
  });
});

describe('any frame', () => {
  const anyFrame = fc.record({
    rows: rowsArbitrary(30),
    asked: fc.record({
      issued: fc.constantFrom(
        {},
        { from: '2026-09-01' },
        { to: '2026-11-30' },
        { from: '2026-09-01', to: '2026-11-30' },
      ),
      filters: fc.subarray<FrameOptions['filters'][number]>([
        { field: 'team', anyOf: ['North', null] },
        { field: 'type', anyOf: ['new', 'moved-in', null] },
        { field: 'lookedAfter', anyOf: ['no', null] },
      ]),
      exclusions: fc.subarray(['P-0001', 'P-0004', 'P-0400']).map((refs) => refs.map((ref) => ({ ref, reason: 'r' }))),
      notSampledForWeeks: fc.constantFrom(0, 6),
      earlierSamples: fc.subarray([sampled('2026-W45', 'P-0002', 'P-0004'), sampled('2025-W10', 'P-0003')]),
    }),
  });

  it('accounts for every row: each is drawn from, or counted in one step', () => {
    fc.assert(
      fc.property(anyFrame, ({ rows, asked }) => {
        const frame = frameOf(rows, options(asked));
        const leftOut = frame.steps.reduce((sum, step) => sum + step.rows, 0);
        expect(frame.eligible.length + leftOut).toBe(rows.length);
        expect(frame.rows).toBe(rows.length);
        const kept = (row: RegisterRow): boolean =>
          (asked.issued.from === undefined || (row.issuedOn ?? '0') >= asked.issued.from) &&
          (asked.issued.to === undefined || (row.issuedOn ?? '9') <= asked.issued.to) &&
          asked.filters.every(({ field, anyOf }) => anyOf.includes(fieldValue(row, field))) &&
          !asked.exclusions.some(({ ref }) => ref === row.ref) &&
          !(
            asked.notSampledForWeeks === 6 &&
            asked.earlierSamples.some(
              ({ week, members }) => week === '2026-W45' && members.some(({ ref }) => ref === row.ref),
            )
          );
        expect(refsOf(frame.eligible)).toEqual(refsOf(rows.filter(kept)).sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(anyFrame, ({ rows, asked }) => {
        expect(frameOf([...rows].reverse(), options(asked))).toEqual(frameOf(rows, options(asked)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the values of a field', () => {
  it('are counted in an order to offer them, not known last', () => {
    const rows: RegisterRow[] = [
      { ref: '1' },
      { ref: '2', type: 'review-amendment', team: 'South', lookedAfter: false },
      { ref: '3', type: 'new', team: 'North', lookedAfter: true },
      { ref: '4', type: 'new', team: 'North' },
    ];
    expect(countFieldValues(rows, 'type')).toEqual([
      { value: 'new', word: 'New', rows: 2 },
      { value: 'review-amendment', word: 'Review amendment', rows: 1 },
      { value: null, word: 'Plan type not known', rows: 1 },
    ]);
    expect(countFieldValues(rows, 'team').map(({ word }) => word)).toEqual(['North', 'South', 'Team not known']);
    expect(countFieldValues(rows, 'lookedAfter').map(({ value }) => value)).toEqual(['yes', 'no', null]);
  });

  it('have words', () => {
    expect(fieldValueWord('setting', 'special')).toBe('Special school');
    expect(fieldValueWord('year', '9')).toBe('Year 9');
    expect(fieldValueWord('year', 'R')).toBe('R');
    expect(fieldValueWord('need', 'SEMH')).toBe('SEMH');
    expect(fieldValueWord('writer', null)).toBe('Writer not known');
  });
});
