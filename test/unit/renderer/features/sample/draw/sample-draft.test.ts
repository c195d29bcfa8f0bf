import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '#shared/domain/audit/person';
import { drawAgain } from '#shared/domain/sample/draw-again';
import { sampleSchema } from '#shared/domain/sample/sample';
import { readReferences } from '../../../../../../renderer/features/sample/draw/form/known-reference';
import { frameOfDraft, makePreview } from '../../../../../../renderer/features/sample/draw/form/make-preview';
import {
  draftProblems,
  frameConditions,
  readWhole,
  type SampleDraft,
  startDraft,
  titleOf,
} from '../../../../../../renderer/features/sample/draw/form/sample-draft';
import { ROWS } from '../../../../../helpers/sample/invent-sample';
import { MARKERS } from '../../../../../helpers/sample/write-register';

const DRAFT: SampleDraft = {
  ...startDraft('register-1', '2026-W48', 42),
  markers: MARKERS.map(({ id }) => ({ id, most: '' })),
};
const REGISTER = {
  id: 'register-1',
  title: 'Active plans',
  source: 'Invented',
  fileName: 'plans.csv',
  fileHash: 'a'.repeat(64),
  rowsHash: 'b'.repeat(64),
  rows: ROWS.length,
  importedAt: '2026-11-20T09:00:00.000Z',
  leftOut: [],
  dropped: [],
};

function preview(draft: SampleDraft, people: readonly Person[] = MARKERS) {
  const frame = frameOfDraft(draft, ROWS, []);
  return makePreview(draft, { register: REGISTER, frame, people, loads: {} });
}

describe('what is set for a sample', () => {
  it('has a title that follows purpose and week until it is written', () => {
    expect(titleOf(DRAFT)).toBe('Week 48, 2026');
    expect(titleOf({ ...DRAFT, purpose: 'round' })).toBe('Round from week 48, 2026');
    expect(titleOf({ ...DRAFT, purpose: 'gate' })).toBe('Before issue, week 48, 2026');
    expect(titleOf({ ...DRAFT, title: ' Panel ' })).toBe('Panel');
  });

  it('says what cannot be read, field by field', () => {
    expect(draftProblems(DRAFT)).toEqual({});
    const wrong = { ...DRAFT, week: '2026-W60', from: '31/2/2026', size: '0', seed: '4294967296', double: 'x' };
    expect(Object.keys(draftProblems(wrong)).sort()).toEqual(['double', 'from', 'seed', 'size', 'week']);
    expect(draftProblems({ ...DRAFT, from: '2/1/2026', to: '1/1/2026' })).toHaveProperty('to');
    expect(draftProblems({ ...DRAFT, method: 'targeted', size: '' })).toHaveProperty('pickReason');
    // Typed and neither taken nor emptied, it would be passed over without a word.
    expect(draftProblems({ ...DRAFT, exclusionText: 'P-1001' })).toHaveProperty('exclusionText');
    expect(draftProblems({ ...DRAFT, pickText: 'P-1001' })).toEqual({});
    expect(draftProblems({ ...DRAFT, method: 'targeted', pickText: 'P-1001' })).toHaveProperty('pickText');
    expect(readWhole('4,294,967,295', 0, 0xffff_ffff)).toBe(0xffff_ffff);
  });

  it('sets no condition by a filter for which nothing is chosen', () => {
    const filters = [
      { field: 'team', anyOf: [] },
      { field: 'need', anyOf: ['ASD'] },
    ] as const;
    expect(
      frameConditions({ ...DRAFT, filters: filters.map((one) => ({ ...one, anyOf: [...one.anyOf] })) }).filters,
    ).toEqual([{ field: 'need', anyOf: ['ASD'] }]);
  });
});

describe('references that were typed', () => {
  it('are found however they are spelled, and those that are not are told', () => {
    expect(readReferences('p1001, P_1002\nP-9; P 01003', ROWS)).toEqual({
      known: ['P-1001', 'P-1002', 'P-1003'],
      unknown: ['P-9'],
    });
  });
  it('are not guessed where two plans differ in nothing else', () => {
    const alike = [{ ref: 'P-1' }, { ref: 'P 01' }];
    expect(readReferences('p1', alike)).toEqual({ known: [], unknown: ['p1'] });
    expect(readReferences('P 01', alike)).toEqual({ known: ['P 01'], unknown: [] });
  });
});

describe('the preview', () => {
  it('is the same for the same settings, fits the schema, and can be drawn again as kept', () => {
    fc.assert(
      fc.property(
        fc.nat(0xffff_ffff),
        fc.integer({ min: 1, max: ROWS.length }),
        fc.constantFrom('simple-random', 'stratified'),
        fc.constantFrom('proportional', 'equal'),
        fc.integer({ min: 0, max: 100 }),
        (seed, size, method, shares, percent) => {
          const draft = { ...DRAFT, seed: `${seed}`, size: `${size}`, method, shares, double: `${percent}` } as const;
          const made = preview(draft);
          expect(made).toEqual(preview(draft));
          if (!made.ok) return expect.fail(made.error.message);
          const sample = sampleSchema.parse({
            ...made.value.sample,
            id: 'sample-1',
            drawnAt: '2026-11-26T09:00:00.000Z',
            drawnBy: 'person-ta',
          });
          expect(sample.members).toHaveLength(size);
          expect(drawAgain(sample, ROWS)).toMatchObject({ ok: true, value: { same: true } });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is of the picked plans alone where they are targeted, whatever size and seed say', () => {
    const made = preview({ ...DRAFT, method: 'targeted', picks: ['P-1003', 'P-1001'], pickReason: 'complaints' });
    expect(made.ok && made.value.sample).toMatchObject({
      size: 2,
      method: { kind: 'targeted', reason: 'complaints' },
      members: [{ ref: 'P-1001' }, { ref: 'P-1003' }],
    });
  });

  it('gives nobody more plans than they take, and says which plans lack somebody', () => {
    const made = preview({ ...DRAFT, markers: [{ id: 'person-va', most: '2' }], double: '0' });
    expect(made.ok && made.value.allocation?.loads).toEqual([{ id: 'person-va', plans: 2 }]);
    expect(made.ok && made.value.allocation?.notAllocated).toHaveLength(8);
  });

  it('is drawn without people, too', () => {
    const made = preview({ ...DRAFT, markers: [] });
    expect(made.ok && made.value.allocation).toBeNull();
  });

  it('tells in words what cannot be drawn', () => {
    expect(preview({ ...DRAFT, size: '61' })).toMatchObject({ ok: false, error: { code: 'too-many' } });
  });
});
