import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '#shared/domain/register/register';
import { drawSample } from '#shared/domain/sample/draw';
import { drawAgain, frameAgain } from '#shared/domain/sample/draw-again';
import { type Sample, sampleSchema } from '#shared/domain/sample/sample';
import { nextSubstitute, type Substitution, substitute } from '#shared/domain/sample/substitutes';
import { makeSample } from '../../../helpers/sample/make-sample';
import { refOf, refsOf, rowsOf, teamsOf } from '../../../helpers/sample/rows';

const AT = '2026-11-25T10:00:00.000Z';
const asked = (out: string, more: Partial<Substitution> = {}): Substitution => ({
  out,
  reason: 'File not found',
  at: AT,
  people: [],
  ...more,
});

function replaced(sample: Sample, rows: readonly RegisterRow[], out: string, more: Partial<Substitution> = {}): Sample {
  const done = substitute(sample, frameAgain(sample, rows).eligible, asked(out, more));
  if (!done.ok) throw new Error(done.error.message);
  return done.value.sample;
}

describe('a substitute', () => {
  const rows = teamsOf([30, 20]);
  const sample = makeSample(rows, {
    method: { kind: 'stratified', by: ['team'], shares: 'equal' },
    size: 6,
    seed: 42,
    double: { plans: 2 },
  });

  it('is the next of its stratum in the order of the seed, and so the plan that a larger sample would have had', () => {
    const larger = drawSample(rows, sample.method, 8, 42);
    const more = larger.ok ? refsOf(larger.value.members).filter((ref) => !refsOf(sample.members).includes(ref)) : [];
    expect(more).toHaveLength(2);
    for (const { ref, stratum } of sample.members) {
      const next = nextSubstitute(sample, rows, ref);
      expect(next).toMatchObject({ ok: true, value: { stratum, substituteFor: ref, auditorIds: [] } });
      expect(next.ok && more.includes(next.value.ref)).toBe(true);
    }
  });

  it('takes over place, second marking and people, and is recorded with its reason', () => {
    const [twice = ''] = sample.doubleMarked;
    const allocated: Sample = {
      ...sample,
      members: sample.members.map((one) => (one.ref === twice ? { ...one, auditorIds: ['ann', 'ben'] } : one)),
    };
    const people = [{ id: 'ann' }, { id: 'ben' }];
    const after = replaced(allocated, rows, twice, { reason: '  File not found ', people });
    const at = sample.members.findIndex(({ ref }) => ref === twice);
    const now = after.members[at];
    expect(now).toMatchObject({ auditorIds: ['ann', 'ben'], substituteFor: twice });
    expect(after.doubleMarked).toContain(now?.ref);
    expect(after.doubleMarked).not.toContain(twice);
    expect(after.substitutions).toEqual([{ out: twice, in: now?.ref, reason: 'File not found', at: AT }]);
    expect(after.members.filter((_, index) => index !== at)).toEqual(
      allocated.members.filter((_, index) => index !== at),
    );
    expect(sampleSchema.safeParse(after).success).toBe(true);
  });

  it('is not taken over by whoever wrote it', () => {
    const all = rowsOf(2, (at) => ({ writer: at === 1 ? 'a1' : 'b1' }));
    const drawn = makeSample(all, { size: 1, seed: 3 });
    const [first] = drawn.members;
    const other = first?.ref === 'P-0001' ? 'B1 ' : 'A1 ';
    const given = { ...drawn, members: [{ ...first, auditorIds: ['ann', 'ben'] }] } as Sample;
    const people = [{ id: 'ann', writerCodes: [other] }, { id: 'ben' }];
    const done = substitute(given, all, asked(first?.ref ?? '', { people }));
    expect(done).toMatchObject({ value: { needsAuditors: 1, substitute: { auditorIds: ['ben'] } } });
    // Of somebody who is not known any more it cannot be told whether they wrote it.
    expect(substitute(given, all, asked(first?.ref ?? ''))).toMatchObject({
      value: { needsAuditors: 2, substitute: { auditorIds: [] } },
    });
  });

  it('needs a reason, a plan that is there, and the frame of the sample', () => {
    const [{ ref }] = sample.members as [Sample['members'][number]];
    expect(substitute(sample, rows, asked(ref, { reason: ' \n' }))).toMatchObject({ error: { code: 'no-reason' } });
    expect(substitute(sample, rows, asked('P-9999'))).toMatchObject({
      error: { code: 'not-in-sample', message: 'P-9999 is not in this sample any more, so it cannot be replaced.' },
    });
    expect(substitute(sample, rows.slice(1), asked(ref))).toMatchObject({ error: { code: 'other-frame' } });
    const others = rows.map((row) => ({ ...row, ref: `Q${row.ref}` }));
    expect(substitute(sample, others, asked(ref))).toMatchObject({ error: { code: 'other-frame' } });
    expect(substitute(sample, rows, asked(ref, { pick: refOf(1) }))).toMatchObject({ error: { code: 'drawn-sample' } });
  });

  it('comes to an end with its stratum', () => {
    const few = makeSample(teamsOf([9, 2]), {
      method: { kind: 'stratified', by: ['team'], shares: 'equal' },
      size: 2,
      seed: 1,
    });
    const ofB = few.members.find(({ stratum }) => stratum === 'B')?.ref ?? '';
    const once = replaced(few, teamsOf([9, 2]), ofB);
    const standIn = once.members.find(({ stratum }) => stratum === 'B')?.ref ?? '';
    expect(substitute(once, teamsOf([9, 2]), asked(standIn))).toMatchObject({
      error: {
        code: 'none-left',
        message: `Every plan in B is in the sample or was replaced already, so nothing can stand in for ${standIn}. It stays in the sample; say in its audit why it could not be marked.`,
      },
    });
  });

  it('of a targeted sample is picked by a person', () => {
    const all = rowsOf(5);
    const picked = makeSample(all, {
      method: { kind: 'targeted', reason: 'Complaints', refs: [refOf(1), refOf(2)] },
      size: 2,
    });
    expect(substitute(picked, all, asked(refOf(1)))).toMatchObject({ error: { code: 'picked-sample' } });
    expect(refsOf(replaced(picked, all, refOf(1), { pick: refOf(4) }).members)).toEqual([refOf(4), refOf(2)]);
    for (const pick of [refOf(2), 'P-9999'])
      expect(substitute(picked, all, asked(refOf(1), { pick }))).toMatchObject({ error: { code: 'not-in-frame' } });
  });
});

describe('drawing again', () => {
  const rows = rowsOf(40);
  const earlier = { week: '2026-W46', members: makeSample(rows, { size: 5, seed: 9 }).members };
  const sample = makeSample(rows, {
    size: 8,
    seed: 5,
    frame: { notSampledForWeeks: 4, earlierSamples: [earlier] },
  });

  it('gives the same plans, though the earlier samples are gone', () => {
    expect(sample.frame.eligible).toBe(35);
    expect(drawAgain(sample, [...rows].reverse())).toMatchObject({ ok: true, value: { same: true } });
  });

  it('says what differs', () => {
    expect(drawAgain({ ...sample, seed: 6 }, rows)).toMatchObject({ ok: true, value: { same: false } });
    const [first, ...others] = sample.members;
    const swapped = { ...sample, members: [{ ...first, ref: earlier.members[0]?.ref }, ...others] } as Sample;
    expect(drawAgain(swapped, rows)).toEqual({
      ok: true,
      value: { same: false, onlyRecorded: [earlier.members[0]?.ref], onlyDrawn: [first?.ref] },
    });
  });

  it('notices other figures of the strata, though the plans are the same', () => {
    const teams = teamsOf([9, 6]);
    const drawn = makeSample(teams, { method: { kind: 'stratified', by: ['team'], shares: 'equal' }, size: 4 });
    expect(drawAgain(drawn, teams)).toMatchObject({ value: { same: true } });
    const strata = drawn.strata.map((one) => ({ ...one, size: one.size + 1 }));
    expect(drawAgain({ ...drawn, strata }, teams)).toMatchObject({ value: { same: false, onlyDrawn: [] } });
  });

  it('refuses where it would say nothing', () => {
    expect(drawAgain(sample, rows.slice(1))).toMatchObject({ error: { code: 'other-frame' } });
    expect(drawAgain({ ...sample, drawVersion: 2 }, rows)).toMatchObject({ error: { code: 'other-version' } });
  });
});
