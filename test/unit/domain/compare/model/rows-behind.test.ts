import { expect, it } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { rowsBehind } from '#shared/domain/compare/model/rows-behind';
import { type CompareRecords, compareDataOf } from '../../../../helpers/compare/compare-data';
import { MANAGER, weeksRecords } from '../../../../helpers/compare/weeks-records';

const RECORDS = weeksRecords();
const TEAM = RECORDS.plans[0]?.team ?? '';

/** The weeks, with most plans of one team picked for a reason: left to itself, that team would be shown by those. */
const picked = () => {
  const plans = RECORDS.plans.map((plan, at) =>
    plan.team === TEAM && at % 3 !== 0 ? { ...plan, sampleId: 'picked' } : plan,
  );
  const chosen: CompareRecords['samples'][number] = {
    id: 'picked',
    method: { kind: 'targeted', reason: 'Asked for', refs: [] },
  };
  return compareDataOf({ ...RECORDS, plans, samples: [...RECORDS.samples, chosen] });
};

it('opens the audits of the very plans that a group of a split counts, whatever the group would choose by itself', () => {
  const data = picked();
  const view: CompareView = { ...START_VIEW, split: 'team' };
  const model = answerCompare(data, view, USUAL_SETTINGS, [], MANAGER);
  const group = model.split?.groups.find(({ value }) => value === TEAM);
  const filters = [{ field: 'team', anyOf: [TEAM] }] as const;
  const alone = answerCompare(data, { ...view, filters }, USUAL_SETTINGS, [], MANAGER);
  expect([model.used.sampling, alone.used.sampling]).toEqual(['random', 'targeted']);
  // The group shown by a press is the very same.
  const pressed = answerCompare(data, { ...view, ...group?.view }, USUAL_SETTINGS, [], MANAGER);
  expect([pressed.used, pressed.plans]).toEqual([model.used, group?.plans]);
  const { all } = rowsBehind(data, { view, group: { value: TEAM } }, MANAGER);
  expect(all).toBe(group?.plans);
  expect(all).not.toBe(alone.plans);
});

/** A plan of which education and health both marked Section A, education and the whole plan's auditor Section G, which is health's. */
it('counts a section that several disciplines marked once, by the agreed marks, else its own discipline, else the first', () => {
  const [first] = RECORDS.audits.filter(({ state }) => state === 'submitted');
  if (first?.result === undefined) throw new Error('No audit.');
  const { result } = first;
  const rubrics = RECORDS.rubrics.map((rubric) => ({
    ...rubric,
    sections: rubric.sections.map((section) =>
      section.id === 'G' ? { ...section, discipline: 'health' as const } : section,
    ),
  }));
  const part = (id: string, met: number, minute: number, more: Partial<Audit>): Audit => ({
    ...first,
    id,
    submittedAt: `2026-11-02T10:0${minute}:00.000Z`,
    ...more,
    result: { ...result, sections: result.sections.map((section) => ({ ...section, met, applicable: 10 })) },
  });
  const health = part('b', 2, 2, { discipline: 'health', auditorId: 'bob' });
  const share = (audits: readonly Audit[], section: 'A' | 'G') => {
    const data = compareDataOf({ ...RECORDS, rubrics, audits, answers: [] });
    const view: CompareView = { ...START_VIEW, measure: { kind: 'section', section } };
    const { plans, series, leftOut } = answerCompare(data, view, USUAL_SETTINGS, [], MANAGER);
    expect(plans).toBe(1);
    expect(leftOut.find(({ code }) => code === 'section-twice')?.plans).toBe(1);
    const { part: met, total } = series.points[0]?.figure ?? {};
    return [met, total];
  };
  const inParts = [part('a', 1, 1, { discipline: 'education', auditorId: 'ann' }), health];
  expect(share(inParts, 'A')).toEqual([1, 10]);
  const withWhole = [part('a', 1, 1, { auditorId: 'ann' }), health];
  expect(share(withWhole, 'A')).toEqual([1, 10]);
  expect(share(withWhole, 'G')).toEqual([2, 10]);
  const agreed = [...withWhole, part('c', 3, 3, { auditorId: 'ann', state: 'agreed', agrees: ['a', 'd'] })];
  expect(share(agreed, 'G')).toEqual([3, 10]);
  const swapped = inParts.map((one) => ({ ...one, submittedAt: `2026-11-02T10:0${one.id === 'a' ? 5 : 2}:00.000Z` }));
  expect(share(swapped, 'A')).toEqual([2, 10]);
});

it('keeps the parts of the auditor who is asked for, though another one’s part stands for the plan, and says so', () => {
  const dated = new Set(RECORDS.plans.filter(({ requestedOn }) => requestedOn !== undefined).map(({ id }) => id));
  const first = RECORDS.audits.find(({ state, planId }) => state === 'submitted' && dated.has(planId));
  if (first?.result === undefined) throw new Error('No audit.');
  const { result } = first;
  const part = (id: string, section: string, auditorId: string, discipline: 'education' | 'health'): Audit => ({
    ...first,
    id,
    auditorId,
    discipline,
    submittedAt: `2026-11-0${id}T10:00:00.000Z`,
    result: {
      ...result,
      sections: result.sections.flatMap((one) => (one.id === section ? [{ ...one, met: 1, applicable: 2 }] : [])),
    },
  });
  const audits = [part('2', 'B', 'ann', 'education'), part('3', 'G', 'bob', 'health')];
  const data = compareDataOf({ ...RECORDS, audits, answers: [] });
  const of = (auditor: string, change: Partial<CompareView> = {}) =>
    answerCompare(
      data,
      { ...START_VIEW, filters: [{ field: 'auditor', anyOf: [auditor] }], ...change },
      USUAL_SETTINGS,
      [],
      MANAGER,
    );
  for (const auditor of ['ann', 'bob']) {
    const { plans, series, leftOut } = of(auditor);
    expect([plans, series.points[0]?.figure.total]).toEqual([1, 2]);
    // On the day of the draft, which is that of its first part.
    expect(series.points[0]?.period.from).toBe('2026-11-02');
    expect(leftOut.map(({ code, sentence }) => [code, sentence])).toContainEqual([
      'parts-of-others',
      '1 plan marked in parts: here with the parts of the auditors chosen alone.',
    ]);
  }
  expect(of('bob', { measure: { kind: 'section', section: 'G' } }).plans).toBe(1);
  expect(of('bob', { measure: { kind: 'section', section: 'B' } }).plans).toBe(0);
  // What nobody marks is the plan's, and so of all who marked it.
  expect(['ann', 'bob', 'cas'].map((auditor) => of(auditor, { measure: { kind: 'weeks' } }).plans)).toEqual([1, 1, 0]);
});
