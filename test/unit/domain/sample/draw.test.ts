import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '#shared/domain/register/register';
import { type Draw, drawSample } from '#shared/domain/sample/draw';
import type { SampleMethod } from '#shared/domain/sample/sample';
import { stratumOf } from '#shared/domain/sample/strata';
import { rowsArbitrary, seeds, strataFields } from '../../../helpers/sample/arbitraries';
import { refOf, refsOf, rowsOf, teamsOf } from '../../../helpers/sample/rows';

const SIMPLE: SampleMethod = { kind: 'simple-random' };
const byTeam = (shares: 'proportional' | 'equal'): SampleMethod => ({ kind: 'stratified', by: ['team'], shares });

function drawn(rows: readonly RegisterRow[], method: SampleMethod, size: number, seed: number): Draw {
  const draw = drawSample(rows, method, size, seed);
  if (!draw.ok) throw new Error(draw.error.message);
  return draw.value;
}

const numbers = (draw: Draw): number[] => draw.members.map(({ ref }) => Number(ref.slice(2)));

describe('the same seed', () => {
  // By programs of their own: std::mt19937 of g++ and MT19937 of NumPy, each with the shuffle of docs/decisions.
  it.each([
    [0, 50, [45, 40, 8, 7, 18, 30, 22, 38, 34, 11]],
    [0, 5000, [1045, 2592, 4112, 726, 1704, 1920, 2112, 139, 4498, 120]],
    [1, 50, [46, 26, 15, 32, 34, 5, 6, 17, 44, 31]],
    [1, 5000, [846, 2887, 3129, 2995, 1660, 1159, 3576, 1953, 1880, 2918]],
    [42, 50, [43, 18, 31, 35, 21, 26, 1, 9, 37, 19]],
    [42, 5000, [2543, 431, 847, 4407, 2155, 4436, 2793, 795, 3823, 45]],
    [20_261_126, 50, [39, 4, 5, 36, 10, 13, 17, 41, 34, 16]],
    [20_261_126, 5000, [589, 4443, 1133, 208, 644, 1678, 4439, 4051, 202, 2392]],
    [0xffff_ffff, 50, [22, 21, 47, 8, 13, 16, 41, 39, 36, 6]],
    [0xffff_ffff, 5000, [1372, 2868, 2567, 563, 4097, 601, 4881, 289, 3810, 4186]],
  ])('%i draws from %i plans what other programs draw', (seed, plans, expected) => {
    expect(numbers(drawn(rowsOf(plans), SIMPLE, 10, seed))).toEqual(expected);
  });

  it('takes the strata from the same order', () => {
    expect(numbers(drawn(teamsOf([20, 12, 6, 2]), byTeam('proportional'), 10, 20_261_126))).toEqual([
      29, 36, 1, 5, 2, 28, 11, 16, 39, 25,
    ]);
  });

  it('begins a larger sample with the smaller one', () => {
    const rows = rowsOf(200);
    expect(numbers(drawn(rows, SIMPLE, 30, 7)).slice(0, 12)).toEqual(numbers(drawn(rows, SIMPLE, 12, 7)));
  });
});

describe('any draw', () => {
  const anyDraw = fc
    .tuple(
      rowsArbitrary(40),
      strataFields,
      seeds,
      fc.constantFrom<'proportional' | 'equal' | 'none'>('proportional', 'equal', 'none'),
    )
    .chain(([rows, by, seed, shares]) =>
      fc.record({
        rows: fc.constant(rows),
        by: fc.constant(by),
        seed: fc.constant(seed),
        method: fc.constant<SampleMethod>(shares === 'none' ? SIMPLE : { kind: 'stratified', by, shares }),
        size: fc.integer({ min: 1, max: rows.length }),
      }),
    );

  it('has the size asked for, no plan twice, and only plans of the frame as the register has them', () => {
    fc.assert(
      fc.property(anyDraw, ({ rows, method, size, seed }) => {
        const draw = drawSample(rows, method, size, seed);
        if (!draw.ok) {
          expect(draw.error.code).toBe('no-strata');
          return;
        }
        const { members } = draw.value;
        expect(new Set(refsOf(members)).size).toBe(size);
        for (const { stratum, auditorIds, ...row } of members) {
          expect(rows).toContainEqual(row);
          expect(auditorIds).toEqual([]);
          expect(stratum).toBe(method.kind === 'stratified' ? stratumOf(row, method.by) : '');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes from every stratum exactly what the record says', () => {
    fc.assert(
      fc.property(anyDraw, ({ rows, method, size, seed }) => {
        const draw = drawSample(rows, method, size, seed);
        if (!draw.ok) return;
        const { members, strata } = draw.value;
        for (const { name, size: plans, drawn: taken } of strata) {
          expect(members.filter(({ stratum }) => stratum === name).length).toBe(taken);
          expect(rows.filter((row) => method.kind === 'stratified' && stratumOf(row, method.by) === name).length).toBe(
            plans,
          );
        }
        expect(strata.length === 0).toBe(method.kind !== 'stratified');
        if (method.kind !== 'stratified') return;
        expect(strata.reduce((sum, one) => sum + one.drawn, 0)).toBe(size);
        expect(strata.reduce((sum, one) => sum + one.size, 0)).toBe(rows.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same whatever the order of the rows', () => {
    const shuffledToo = anyDraw.chain((one) =>
      fc.record({
        one: fc.constant(one),
        again: fc.shuffledSubarray(one.rows, { minLength: one.rows.length, maxLength: one.rows.length }),
      }),
    );
    fc.assert(
      fc.property(shuffledToo, ({ one: { rows, method, size, seed }, again }) => {
        expect(drawSample(again, method, size, seed)).toEqual(drawSample(rows, method, size, seed));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('strata', () => {
  it('are named in words, and what is not known is one of its own', () => {
    const rows: RegisterRow[] = [
      { ref: 'P-1', team: 'North', type: 'new' },
      { ref: 'P-2', team: 'North', type: 'new' },
      { ref: 'P-3', team: 'South', type: 'review-amendment' },
      { ref: 'P-4', type: 'new' },
      { ref: 'P-5', team: 'South', lookedAfter: true },
    ];
    const { strata } = drawn(rows, { kind: 'stratified', by: ['team', 'type'], shares: 'proportional' }, 5, 1);
    expect(strata).toEqual([
      { name: 'North · New', size: 2, drawn: 2 },
      { name: 'South · Plan type not known', size: 1, drawn: 1 },
      { name: 'South · Review amendment', size: 1, drawn: 1 },
      { name: 'Team not known · New', size: 1, drawn: 1 },
    ]);
    expect(drawn(rows, { kind: 'stratified', by: ['lookedAfter'], shares: 'equal' }, 2, 1).strata).toEqual([
      { name: 'Looked-after status not known', size: 4, drawn: 1 },
      { name: 'Looked after', size: 1, drawn: 1 },
    ]);
  });

  it('says which got a place that is more than their proportion', () => {
    expect(drawn(teamsOf([90, 8, 2]), byTeam('proportional'), 10, 1)).toMatchObject({
      strata: [{ drawn: 8 }, { drawn: 1 }, { drawn: 1 }],
      notes: [
        'B and C would have less than one place in proportion. One plan was taken from each, so that every stratum is seen; in the sample they weigh more than in the frame.',
      ],
    });
  });

  it('says which were too small for an equal share, and not those that dividing leaves one short', () => {
    expect(drawn(teamsOf([30, 20, 2]), byTeam('equal'), 12, 1)).toMatchObject({
      strata: [{ drawn: 5 }, { drawn: 5 }, { drawn: 2 }],
      notes: [
        'C has fewer plans than an equal share. All of them were taken, and the places left over were shared out equally among the other strata.',
      ],
    });
    expect(drawn(teamsOf([30, 20, 3]), byTeam('equal'), 11, 1).notes).toEqual([]);
  });

  it('says which have no plan when there are fewer places than strata', () => {
    expect(drawn(teamsOf([5, 4, 3, 2]), byTeam('equal'), 2, 1).notes).toEqual([
      'There are 4 strata and only 2 places, so 2 strata have no plan in the sample: C and D.',
    ]);
    expect(drawn(teamsOf([5, 4]), byTeam('proportional'), 1, 1).notes).toEqual([
      'There are 2 strata and only 1 place, so 1 stratum has no plan in the sample: B.',
    ]);
  });

  it('says that one stratum is none', () => {
    expect(drawn(teamsOf([5]), byTeam('proportional'), 2, 1).notes).toEqual([
      'All plans are in one stratum, A: this is a simple random sample.',
    ]);
  });
});

describe('a targeted sample', () => {
  const targeted = (refs: string[]): SampleMethod => ({ kind: 'targeted', reason: 'Complaints', refs });

  it('is what was picked, once each, by reference', () => {
    const draw = drawn(rowsOf(9), targeted([refOf(5), refOf(2), refOf(5)]), 3, 1);
    expect(draw).toMatchObject({ members: [{ ref: refOf(2), stratum: '' }, { ref: refOf(5) }], strata: [], notes: [] });
    expect(draw.members).toHaveLength(2);
  });

  it('names picks that are not in the frame', () => {
    expect(drawSample(rowsOf(3), targeted([refOf(1), 'P-9']), 2, 1)).toMatchObject({
      error: {
        code: 'not-in-frame',
        message:
          '1 plan picked is not among the plans to draw from: P-9. Check the reference, or take away the filter that leaves it out.',
      },
    });
    const many = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'P-6'];
    expect(drawSample(rowsOf(3), targeted(many), 2, 1)).toMatchObject({
      error: { message: expect.stringMatching(/^6 plans picked are not .*: P-1, P-2, P-3, P-4, P-5 and more\. /) },
    });
  });
});

describe('what cannot be drawn', () => {
  it.each([0, -1, 1.5, 501, Number.NaN])('refuses the size %d', (size) => {
    expect(drawSample(rowsOf(600), SIMPLE, size, 1)).toMatchObject({
      error: { code: 'size', message: 'Ask for a whole number of plans, from 1 to 500.' },
    });
  });

  it('refuses more than there are', () => {
    expect(drawSample(rowsOf(3), SIMPLE, 4, 1)).toMatchObject({
      error: {
        code: 'too-many',
        message:
          'There are 3 plans to draw from, fewer than the 4 asked for. Ask for fewer, widen the dates, or take away a filter.',
      },
    });
    expect(drawSample(rowsOf(1), SIMPLE, 2, 1)).toMatchObject({
      error: { message: expect.stringMatching(/^There is 1 plan to draw from, /) },
    });
  });

  it('refuses an empty frame, and strata by what is never known', () => {
    expect(drawSample([], SIMPLE, 1, 1)).toMatchObject({ error: { code: 'empty-frame' } });
    expect(drawSample(rowsOf(3), byTeam('equal'), 1, 1)).toMatchObject({
      error: {
        code: 'no-strata',
        message:
          'Team is not known for any of these plans, so there are no strata. Choose another field, or draw at random without strata.',
      },
    });
  });
});
