import { answerId } from '#shared/domain/audit/answer';
import type { Change, Commit } from '#shared/domain/store/change';
import { PERSON_SETTING } from '../../../renderer/db/setting-keys';
import { openCouncil } from '../storage/open-council';
import { COLLEAGUE, type ExpectedLine, inventPlan, ME } from './invent-plan';

const MOST_CHANGES = 1_000;

/**
 * Writes `count` plans into the journal of a profile that was not started yet, through the app's own storage.
 *
 * @param weeks ISO weeks that take turns, as `2026-W48`.
 * @returns what the list has to show, in the order of writing.
 */
export async function writeManyPlans(
  profile: string,
  count: number,
  weeks: readonly [string, string],
): Promise<ExpectedLine[]> {
  const plans = Array.from({ length: count }, (_, index) => inventPlan(index, weeks));
  const store = await openCouncil(profile);
  const commit = async (action: Commit['action'], changes: readonly Change[]) => {
    for (let at = 0; at < changes.length; at += MOST_CHANGES) {
      const saved = await store.commit({ action, by: ME, changes: changes.slice(at, at + MOST_CHANGES) });
      if (!saved.ok) throw new Error(saved.error.message);
    }
  };
  await commit('set-up', [
    { table: 'people', id: ME.id, value: ME },
    { table: 'people', id: COLLEAGUE.id, value: COLLEAGUE },
    { table: 'settings', id: PERSON_SETTING, value: { key: PERSON_SETTING, value: ME.id } },
  ]);
  await commit(
    'add-plan',
    plans.map(({ plan }): Change => ({ table: 'plans', id: plan.id, value: plan })),
  );
  await commit(
    'start-audit',
    plans.flatMap(({ audit }): Change[] => (audit === null ? [] : [{ table: 'audits', id: audit.id, value: audit }])),
  );
  await commit(
    'answer',
    plans.flatMap(({ answers }) =>
      answers.map((value): Change => ({ table: 'answers', id: answerId(value.auditId, value.criterionId), value })),
    ),
  );
  await store.close();
  return plans.map(({ line }) => line);
}
