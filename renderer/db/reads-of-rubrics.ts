import { useEffect, useSyncExternalStore } from 'react';
import type { RubricDraft } from '#shared/domain/rubric/rubric-draft';
import { createSignal } from '../components/signal';
import { type DraftDesk, deskOf, loadDesk } from './draft-desk';
import { rubricRecordId } from './record-ids';
import { useLive, useSession } from './use-live';

/** Drafts of rubrics, the newest first; undefined while loading. */
export const useRubricDrafts = (): readonly RubricDraft[] | undefined =>
  useLive('rubric drafts', async ({ db }) =>
    (await db.rubricDrafts.toArray()).map(({ value }) => value).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
  );

/** How many audits each rubric version has, by `rubric id/version`; undefined while loading. */
export const useAuditCounts = (): Readonly<Record<string, number>> | undefined =>
  useLive('audits by rubric version', async ({ db }) => {
    const counts: Record<string, number> = {};
    await db.audits.each(({ value }) => {
      const key = rubricRecordId(value.rubricId, value.rubricVersion);
      counts[key] = (counts[key] ?? 0) + 1;
    });
    return counts;
  });

const LOADING = createSignal<undefined>(undefined);

/** A draft as it stands in this window; null where there is none, undefined while it is being read. */
export function useDraftDesk(draftId: string): DraftDesk | null | undefined {
  const session = useSession();
  const desk = session === null ? LOADING : deskOf(session, draftId);
  useEffect(() => {
    if (session !== null) void loadDesk(session, draftId);
  }, [session, draftId]);
  return useSyncExternalStore(desk.subscribe, desk.get);
}
