import { expect, it } from 'vitest';
import type { AgreementInput } from '#shared/domain/agreement/agreement-report';
import { assessAgreement } from '#shared/domain/agreement/assess-agreement';
import { KeptReport } from '../../../../renderer/workers/kept-report';

const input = (change: { readonly tolerance?: number; readonly mark?: number; readonly planId?: string } = {}) => {
  const { tolerance = 0, mark = 2, planId = 'p0' } = change;
  return {
    criteria: [{ id: 'F1', title: 'Every need has provision', section: 'F', tolerance }],
    ratings: 4,
    plans: [{ planId, marks: [Int8Array.of(1), Int8Array.of(mark)] }],
  } as const satisfies AgreementInput;
};

it('keeps a report for as long as nothing that it is made from differs', () => {
  const kept = new KeptReport();
  const first = kept.of(input());
  expect(kept.of(input())).toBe(first);
  for (const other of [
    input({ tolerance: 1 }),
    input({ mark: 3 }),
    input({ planId: 'p1' }),
    { ...input(), plans: [] },
  ]) {
    expect(kept.of(input())).toEqual(first);
    const report = kept.of(other);
    expect(report).toEqual(assessAgreement(other));
    expect(kept.of(other)).toBe(report);
  }
});
