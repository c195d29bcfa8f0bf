import { z } from 'zod';
import { type Looks, seenBefore } from '#shared/domain/audit/looked-at';
import type { Setting } from '#shared/domain/store/change';
import { latestOf } from './latest-records';
import type { Session } from './session';
import { looksSetting } from './setting-keys';
import { useLive } from './use-live';

const keptSchema = z.array(z.string());

const toPeople = (kept: Setting['value'] | null | undefined): readonly string[] => {
  const read = keptSchema.safeParse(kept);
  return read.success ? read.data : [];
};

/** Who has opened each of these audits, what is on its way to disk included. Audits that nobody else opened are not in it. */
export async function readLooks(session: Session, auditIds: readonly string[]): Promise<Looks> {
  const kept = await session.db.settings.bulkGet(auditIds.map(looksSetting));
  return Object.fromEntries(
    auditIds.flatMap((id, at) => {
      // Looked at last: what is made while the database is read is newer.
      const latest = latestOf(session, { table: 'settings', id: looksSetting(id) });
      const value = latest?.table === 'settings' ? latest.value?.value : kept[at]?.value.value;
      const people = toPeople(value);
      return people.length === 0 ? [] : [[id, people] as const];
    }),
  );
}

/** Who has opened the audits of a plan; undefined while loading. */
export const useLooks = (planId: string): Looks | undefined =>
  useLive(`looks at ${planId}`, async (session) => {
    const ids = await session.db.audits.where('planId').equals(planId).primaryKeys();
    return readLooks(session, ids);
  });

/** Who knows another person's marking of a plan's newest draft, by id, so that theirs would not be blind; undefined while loading. */
export const useKnowers = (planId: string): readonly string[] | undefined =>
  useLive(`knowers of ${planId}`, async (session) => {
    const [plan, entries] = await Promise.all([
      session.db.plans.get(planId),
      session.db.audits.where('planId').equals(planId).toArray(),
    ]);
    const audits = entries.map(({ value }) => value);
    const looks = await readLooks(
      session,
      audits.map(({ id }) => id),
    );
    const draft = plan?.value.drafts.at(-1)?.number ?? 1;
    return [...new Set(Object.values(looks).flat())].filter(
      (id) => seenBefore(audits, looks, id, { draft }).length > 0,
    );
  });
