import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countedAudits } from '#shared/domain/audit/counted-audits';
import { type HandedIn, rowsOfPlan } from '#shared/domain/compare/columns/rows-of-plan';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { isoDate } from '#shared/lib/dates';
import { someAudit } from '../../../../helpers/compare/stored-work';

/** Audits of one plan that were handed in, in any order. */
const ofOnePlan = fc
  .uniqueArray(someAudit, { selector: ({ id }) => id, maxLength: 6 })
  .map((audits) =>
    audits.flatMap(({ result, ...audit }): HandedIn[] =>
      result === undefined ? [] : [{ audit: { ...audit, planId: 'plan-1' }, result, answers: [] }],
    ),
  );

/** An audit in which nothing was answered. */
function marking(id: string, day: string, more: Pick<HandedIn['audit'], 'state' | 'agrees'>): HandedIn {
  const scored = scoreAudit(DEFAULT_RUBRIC, [], {});
  if (!scored.ok) throw new Error(scored.error.message);
  const { id: rubricId, version: rubricVersion } = DEFAULT_RUBRIC;
  const [startedAt, submittedAt] = [`${day}T09:00:00.000Z`, `${day}T10:00:00.000Z`];
  const audit = { id, planId: 'plan-1', draft: 1, rubricId, rubricVersion, auditorId: 'ann', startedAt, submittedAt };
  return { audit: { ...audit, ...more }, result: scored.value, answers: [] };
}

it('counts just the audits that figures are made from', () => {
  fc.assert(
    fc.property(ofOnePlan, (handedIn) => {
      const counted = countedAudits(handedIn.map(({ audit }) => audit)).map(({ id }) => id);
      const rows = rowsOfPlan(null, handedIn);
      expect(rows).toHaveLength(handedIn.length);
      expect(rows.filter(({ counts }) => counts).map(({ auditId }) => auditId)).toEqual([...counted].sort());
    }),
  );
});

it('lets one counted audit stand for each draft, the first of its parts, and takes facts of the plan from one', () => {
  fc.assert(
    fc.property(ofOnePlan, (handedIn) => {
      const rows = rowsOfPlan(null, handedIn).filter(({ counts }) => counts);
      const draftOf = new Map(handedIn.map(({ audit }) => [audit.id, audit.draft]));
      const drafts = new Set(rows.map(({ auditId }) => draftOf.get(auditId)));
      const standing = rows.filter(({ auditId, standsFor }) => auditId === standsFor);
      expect(new Set(standing.map(({ auditId }) => draftOf.get(auditId)))).toEqual(drafts);
      expect(standing).toHaveLength(drafts.size);
      for (const row of rows) {
        expect(draftOf.get(row.standsFor)).toBe(draftOf.get(row.auditId));
        const parts = rows.filter(({ auditId }) => draftOf.get(auditId) === draftOf.get(row.auditId));
        expect(row.hasParts).toBe(parts.length > 1);
        const audit = handedIn.find((one) => one.audit.id === row.auditId)?.audit;
        expect([row.agreed, row.discipline]).toEqual([audit?.state === 'agreed', audit?.discipline ?? null]);
      }
      for (const { auditId } of standing) {
        const parts = rows.filter(({ standsFor }) => standsFor === auditId).sort((a, b) => a.part - b.part);
        expect(parts.map(({ part }) => part)).toEqual(parts.map((_, at) => at));
        const times = parts.map(
          (one) => handedIn.find(({ audit }) => audit.id === one.auditId)?.audit.submittedAt ?? '',
        );
        expect(times).toEqual([...times].sort());
      }
      expect(rows.filter(({ firstOfPlan }) => firstOfPlan)).toHaveLength(rows.length === 0 ? 0 : 1);
      const withText = rows.filter(({ firstWithText }) => firstWithText);
      const textDrafts = rows.filter(({ text }) => text !== null).map(({ auditId }) => draftOf.get(auditId));
      expect(new Set(withText.map(({ auditId }) => draftOf.get(auditId)))).toEqual(new Set(textDrafts));
      expect(withText).toHaveLength(new Set(textDrafts).size);
    }),
  );
});

it('makes the same rows in whatever order the audits come', () => {
  fc.assert(
    fc.property(ofOnePlan, (handedIn) => {
      expect(rowsOfPlan(null, [...handedIn].reverse())).toEqual(rowsOfPlan(null, handedIn));
    }),
  );
});

it('counts agreed marks on the day of the first marking that they settle, and not on the day of settling', () => {
  fc.assert(
    fc.property(ofOnePlan, (handedIn) => {
      for (const row of rowsOfPlan(null, handedIn)) {
        const audit = handedIn.find((one) => one.audit.id === row.auditId)?.audit;
        const settled = handedIn.filter((one) => audit?.agrees?.includes(one.audit.id));
        const days = settled.map((one) => isoDate(one.audit.submittedAt ?? '')).sort();
        expect(row.submitted).toBe(days[0] ?? isoDate(audit?.submittedAt ?? ''));
      }
    }),
  );
  const rows = rowsOfPlan(null, [
    marking('agreed', '2026-11-13', { state: 'agreed', agrees: ['second', 'first'] }),
    marking('second', '2026-10-09', { state: 'submitted' }),
    marking('first', '2026-10-07', { state: 'submitted' }),
  ]);
  expect(rows.filter(({ counts }) => counts).map(({ auditId, submitted }) => [auditId, submitted])).toEqual([
    ['agreed', '2026-10-07'],
  ]);
});
