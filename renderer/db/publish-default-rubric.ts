import type { Person } from '#shared/domain/audit/person';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { commit } from './commit';
import { rubricRecordId } from './record-ids';
import { currentSession } from './session';

/** What the app does by itself is stamped as the app's, never as a person's. */
export const THE_APP: Person = { id: 'app', name: 'EHC Plan Audit', initials: 'App', role: 'lead' };

/** Puts the rubric that the app comes with into a workspace that has none yet. */
export async function publishDefaultRubric(): Promise<void> {
  const { db } = currentSession();
  if ((await db.rubrics.count()) > 0) return;
  const id = rubricRecordId(DEFAULT_RUBRIC.id, DEFAULT_RUBRIC.version);
  await commit('publish-rubric', [{ table: 'rubrics', id, value: DEFAULT_RUBRIC }], { by: THE_APP });
}
