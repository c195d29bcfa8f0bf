import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { CompareRow } from '#shared/domain/compare/columns/compare-row';
import { GROUPS } from '#shared/domain/compare/columns/layout';
import type { CompareData } from '#shared/domain/compare/columns/loaded';
import { rowsOfPlan } from '#shared/domain/compare/columns/rows-of-plan';
import type { Plan } from '#shared/domain/plan/plan';
import type { Change } from '#shared/domain/store/change';
import { addPage, applyEntries } from '../../../../renderer/db/apply-changes';
import { fillColumns } from '../../../../renderer/db/fill-columns';
import { readColumns } from '../../../../renderer/db/read-columns';
import { WorkingCopy } from '../../../../renderer/db/working-copy';
import { asStored, storedColumns } from '../../../helpers/compare/stored-rows';
import { entriesAfter, someChanges } from '../../../helpers/compare/stored-work';

const open: WorkingCopy[] = [];
async function copyOf(changes: readonly Change[]): Promise<WorkingCopy> {
  const db = new WorkingCopy(`columns-${Math.random()}`);
  open.push(db);
  await addPage(db, changes);
  await fillColumns(db, () => undefined);
  return db;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((db) => db.delete()));
});

type State = Map<string, Change>;

/** What an audit's rows should be, straight from the records. */
function rowsOf(state: State): ReadonlyMap<string, CompareRow> {
  const all = [...state.values()];
  const valuesOf = <T>(table: Change['table']) => all.flatMap((one) => (one.table === table ? [one.value as T] : []));
  const answers = valuesOf<Answer>('answers');
  const audits = valuesOf<Audit>('audits').filter((audit) => audit.state !== 'draft');
  const plans = new Map(valuesOf<Plan>('plans').map((plan) => [plan.id, plan]));
  return new Map(
    [...new Set(audits.map(({ planId }) => planId))].flatMap((planId) =>
      rowsOfPlan(
        plans.get(planId) ?? null,
        audits
          .filter((audit) => audit.planId === planId)
          .flatMap(({ result, ...audit }) =>
            result === undefined
              ? []
              : [{ audit, result, answers: answers.filter(({ auditId }) => auditId === audit.id) }],
          ),
      ).map((row) => [row.auditId, asStored(row)] as const),
    ),
  );
}

it('says after any changes what filling them anew would say, and what the records say', async () => {
  const batches = fc.array(fc.array(someChanges, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      const db = await copyOf([]);
      const state: State = new Map();
      let seq = 0;
      let held: CompareData | null = null;
      for (const commits of all) {
        await applyEntries(db, entriesAfter(seq, commits), { seq: seq + commits.length, hash: '0'.repeat(64) });
        seq += commits.length;
        for (const change of commits.flat())
          if (change.value === null) state.delete(`${change.table} ${change.id}`);
          else state.set(`${change.table} ${change.id}`, change);
        const stored = await storedColumns(db);
        expect(stored.rows).toEqual(rowsOf(state));
        held = await readColumns(db, held, GROUPS);
      }
      expect(held).toEqual(await readColumns(db, null, GROUPS));
      const fresh = await copyOf([...state.values()]);
      expect(await storedColumns(fresh)).toEqual(await storedColumns(db));
    }),
    { numRuns: 40 },
  );
}, 120_000);
