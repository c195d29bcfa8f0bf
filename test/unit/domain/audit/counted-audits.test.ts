import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedAudits } from '#shared/domain/audit/counted-audits';

type Countable = Parameters<typeof countedAudits>[0][number];

const audit = (id: string, more: Partial<Countable> = {}): Countable => ({
  id,
  planId: 'plan-1',
  draft: 1,
  rubricVersion: 1,
  state: 'submitted',
  submittedAt: '2026-11-02T10:00:00.000Z',
  ...more,
});

const idsOf = (audits: readonly Countable[]) => countedAudits(audits).map(({ id }) => id);

const someAudits = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    planId: fc.constantFrom('plan-1', 'plan-2'),
    draft: fc.constantFrom(1, 2),
    rubricVersion: fc.constantFrom(1, 2),
    discipline: fc.constantFrom(undefined, 'health', 'care'),
    state: fc.constantFrom('draft', 'submitted', 'agreed'),
    submittedAt: fc.constantFrom('2026-11-02T10:00:00.000Z', '2026-11-03T10:00:00.000Z'),
  }) as fc.Arbitrary<Countable>,
  { selector: ({ id }) => id, maxLength: 30 },
);

describe('countedAudits', () => {
  it('counts a plan that was marked twice once: the marking that was handed in first', () => {
    const later = audit('first-begun', { submittedAt: '2026-11-04T10:00:00.000Z' });
    expect(idsOf([later, audit('second-begun')])).toEqual(['second-begun']);
  });

  it('counts the agreed marks instead where there are some', () => {
    const agreed = audit('agreed', { state: 'agreed', submittedAt: '2026-11-09T10:00:00.000Z' });
    expect(idsOf([audit('one'), audit('two'), agreed])).toEqual(['agreed']);
  });

  it('counts the first marking while the marks are being agreed', () => {
    expect(idsOf([audit('one'), audit('agreeing', { state: 'draft', submittedAt: undefined })])).toEqual(['one']);
  });

  it('counts a draft that was marked again with a newer version once, by that version, once it is handed in', () => {
    const earlier = [audit('one'), audit('two'), audit('agreed', { state: 'agreed' })];
    const again = audit('again', { rubricVersion: 2, submittedAt: '2026-12-02T10:00:00.000Z' });
    expect(idsOf([...earlier, again])).toEqual(['again']);
    expect(idsOf([...earlier, { ...again, state: 'draft', submittedAt: undefined }])).toEqual(['agreed']);
    const agreedAgain = audit('agreed-again', { ...again, id: 'agreed-again', state: 'agreed' });
    expect(idsOf([...earlier, again, agreedAgain])).toEqual(['agreed-again']);
  });

  it('counts each draft and each discipline by itself', () => {
    const audits = [
      audit('one'),
      audit('of-draft-2', { draft: 2 }),
      audit('health', { discipline: 'health' }),
      audit('care', { discipline: 'care' }),
      audit('of-another', { planId: 'plan-2' }),
    ];
    expect(idsOf(audits)).toEqual(audits.map(({ id }) => id));
  });

  it('chooses the same whatever the order, and says them in the order given', () => {
    fc.assert(
      fc.property(someAudits, (audits) => {
        const turned = [...audits].reverse();
        expect(idsOf(turned).reverse()).toEqual(idsOf(audits));
      }),
    );
  });

  it('leaves one audit for every part of a draft that was handed in, and no open one', () => {
    const partOf = ({ planId, draft, discipline }: Countable) => `${planId} ${draft} ${discipline}`;
    fc.assert(
      fc.property(someAudits, (audits) => {
        const counted = countedAudits(audits);
        const handedIn = new Set(audits.filter(({ state }) => state !== 'draft').map(partOf));
        expect(counted.every(({ state }) => state !== 'draft')).toBe(true);
        expect(new Set(counted.map(partOf))).toEqual(handedIn);
        expect(counted).toHaveLength(handedIn.size);
      }),
    );
  });
});
