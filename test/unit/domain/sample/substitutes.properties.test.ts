import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RegisterRow } from '#shared/domain/register/register';
import { drawOrder } from '#shared/domain/sample/draw';
import { drawAgain } from '#shared/domain/sample/draw-again';
import type { Sample } from '#shared/domain/sample/sample';
import { stratumOf } from '#shared/domain/sample/strata';
import { firstDrawn, substitute } from '#shared/domain/sample/substitutes';
import { rowsArbitrary, seeds } from '../../../helpers/sample/arbitraries';
import { makeSample } from '../../../helpers/sample/make-sample';
import { refsOf } from '../../../helpers/sample/rows';

const drawn = fc
  .record({ rows: rowsArbitrary(25), seed: seeds, stratified: fc.boolean() })
  .chain(({ rows, seed, stratified }) =>
    fc.integer({ min: 1, max: Math.min(10, rows.length) }).map((size) => {
      const known = rows.some(({ team }) => team !== undefined);
      const method: Sample['method'] =
        stratified && known ? { kind: 'stratified', by: ['team'], shares: 'proportional' } : { kind: 'simple-random' };
      return { rows, sample: makeSample(rows, { method, size, seed }) };
    }),
  );

/** What should stand in: the first of the seed's order, of the stratum, that the sample never had. */
function expectedNext({ sample, rows, out }: { sample: Sample; rows: readonly RegisterRow[]; out: string }) {
  const by = sample.method.kind === 'stratified' ? sample.method.by : [];
  const stratum = sample.members.find(({ ref }) => ref === out)?.stratum;
  const had = [...refsOf(sample.members), ...sample.substitutions.map((done) => done.out)];
  return drawOrder(rows, sample.seed).find((row) => stratumOf(row, by) === stratum && !had.includes(row.ref))?.ref;
}

/** Replaces members one after the other, each checked against `expectedNext`; a stratum may run dry. */
function replaceAll(start: Sample, rows: readonly RegisterRow[], outs: readonly number[]): Sample {
  let sample = start;
  for (const at of outs) {
    const out = sample.members[at % start.members.length]?.ref ?? '';
    const done = substitute(sample, [...rows].reverse(), {
      out,
      reason: 'File not found',
      at: '2026-11-25T10:00:00.000Z',
      people: [],
    });
    expect(done.ok ? done.value.substitute.ref : undefined).toBe(expectedNext({ sample, rows, out }));
    if (done.ok) sample = done.value.sample;
    else expect(done.error.code).toBe('none-left');
  }
  return sample;
}

it('any chain keeps size and strata, repeats no plan, follows the order of the seed, and can be drawn again', () => {
  fc.assert(
    fc.property(drawn, fc.array(fc.nat(9), { maxLength: 15 }), ({ rows, sample: start }, outs) => {
      const end = replaceAll(start, rows, outs);
      expect(new Set(refsOf(end.members)).size).toBe(start.size);
      expect(end.members.map(({ stratum }) => stratum)).toEqual(start.members.map(({ stratum }) => stratum));
      const ever = [...refsOf(start.members), ...end.substitutions.map((done) => done.in)];
      expect(new Set(ever).size).toBe(ever.length);
      expect(firstDrawn(end)).toEqual(refsOf(start.members));
      expect(drawAgain(end, rows)).toEqual({ ok: true, value: { same: true, onlyRecorded: [], onlyDrawn: [] } });
      expect(replaceAll(start, [...rows].reverse(), outs)).toEqual(end);
    }),
    { numRuns: 1000 },
  );
});
