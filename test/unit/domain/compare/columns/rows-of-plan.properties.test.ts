import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countedAudits } from '#shared/domain/audit/counted-audits';
import { type HandedIn, rowsOfPlan } from '#shared/domain/compare/columns/rows-of-plan';
import { someAudit } from '../../../../helpers/compare/stored-work';

/** Audits of one plan that were handed in, in any order. */
const ofOnePlan = fc
  .uniqueArray(someAudit, { selector: ({ id }) => id, maxLength: 6 })
  .map((audits) =>
    audits.flatMap(({ result, ...audit }): HandedIn[] =>
      result === undefined ? [] : [{ audit: { ...audit, planId: 'plan-1' }, result, answers: [] }],
    ),
  );

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
