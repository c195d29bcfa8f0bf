import type { Rubric } from '#shared/domain/rubric/rubric';
import { type RubricContent, type RubricDraft, rubricDraftSchema } from '#shared/domain/rubric/rubric-draft';
import { type PublishRefusal, toPublished } from '#shared/domain/rubric/to-published';
import type { Change } from '#shared/domain/store/change';
import type { Result } from '#shared/lib/result';
import { now } from '../clock';
import { commit } from '../commit';
import { type DraftDesk, type DraftStep, deskOf, freshDesk, turnedBack, withDraftStep } from '../draft-desk';
import { freshId, rubricRecordId } from '../record-ids';
import { sameRecord } from '../same-record';
import { currentSession } from '../session';

/** What a draft begins with. */
export type NewDraft = Pick<RubricDraft, 'rubricId' | 'basedOn' | 'content'>;

const asChange = (draft: RubricDraft): Change => ({ table: 'rubricDrafts', id: draft.id, value: draft });

/** Starts a draft and answers its id at once; it is on its way to the disk. */
export function startDraft(fresh: NewDraft): string {
  const draft: RubricDraft = { ...fresh, id: freshId('draft'), startedAt: now() };
  deskOf(currentSession(), draft.id).set(freshDesk(draft));
  void commit('edit-rubric', [asChange(draft)]);
  return draft.id;
}

/** An edit of a draft: what it is called, where it shows, and what it makes of the content. */
export interface DraftEdit extends Pick<DraftStep, 'label' | 'place'> {
  readonly change: (content: RubricContent) => RubricContent;
}

/**
 * Edits a draft as it stands now, resolving once that is saved; what changes nothing is no edit.
 *
 * @throws Error (zod's) when the outcome is no draft, such as a text that is too long; nothing is changed then.
 */
export async function editDraft(draftId: string, { label, place, change }: DraftEdit): Promise<void> {
  const desk = deskOf(currentSession(), draftId);
  const here = desk.get();
  if (here === null || here === undefined) return;
  const before = here.draft.content;
  const after = change(before);
  if (sameRecord(before, after)) return;
  const next = withDraftStep(here, { label, place, before, after });
  rubricDraftSchema.parse(next.draft);
  desk.set(next);
  await commit('edit-rubric', [asChange(next.draft)]);
}

/** Takes the newest edit of a draft in this window back, resolving once that is saved; false when there is none. */
export const undoDraft = (draftId: string): Promise<boolean> => turn(draftId, 'undo');

/** Does again what was taken back last; false when there is nothing. */
export const redoDraft = (draftId: string): Promise<boolean> => turn(draftId, 'redo');

async function turn(draftId: string, kind: 'undo' | 'redo'): Promise<boolean> {
  const desk = deskOf(currentSession(), draftId);
  const here = desk.get();
  const next: DraftDesk | null = here === null || here === undefined ? null : turnedBack(here, kind);
  if (next === null) return false;
  desk.set(next);
  await commit(kind, [asChange(next.draft)]);
  return true;
}

/** Takes a draft away for good; the journal keeps what it was. */
export async function discardDraft(draftId: string): Promise<void> {
  deskOf(currentSession(), draftId).set(null);
  await commit('discard-rubric-draft', [{ table: 'rubricDrafts', id: draftId, value: null }]);
}

/**
 * Publishes a draft as the next version of its rubric and takes the draft away, in one commit. The version never changes
 * again. Refuses what `toPublished` refuses.
 */
export async function publishDraft(
  draft: RubricDraft,
  versions: readonly Rubric[],
  reason: string,
): Promise<Result<Rubric, PublishRefusal>> {
  const published = toPublished(draft, { versions, reason, publishedAt: now() });
  if (!published.ok) return published;
  const id = rubricRecordId(published.value.id, published.value.version);
  const session = currentSession();
  if ((await session.db.rubrics.get(id)) !== undefined) throw new Error('A published version is never written again.');
  const changes: Change[] = [
    { table: 'rubrics', id, value: published.value },
    { table: 'rubricDrafts', id: draft.id, value: null },
  ];
  await commit('publish-rubric', changes, reason.trim() === '' ? {} : { reason: reason.trim() });
  deskOf(session, draft.id).set(null);
  return published;
}

/**
 * Takes in a version that was published elsewhere, as it is.
 *
 * @throws Error when there is a version of that number: one that is published is never written again.
 */
export async function takeVersion(rubric: Rubric): Promise<void> {
  const id = rubricRecordId(rubric.id, rubric.version);
  if ((await currentSession().db.rubrics.get(id)) !== undefined)
    throw new Error('A published version is never written again.');
  await commit('publish-rubric', [{ table: 'rubrics', id, value: rubric }]);
}

/**
 * Offers a version for new audits no longer; audits made with it stay as they are.
 *
 * @throws Error when no other version would be left for new audits.
 */
export async function retireVersion(rubric: Rubric): Promise<void> {
  const { db } = currentSession();
  const published = (await db.rubrics.toArray()).filter(({ value }) => value.status === 'published');
  const id = rubricRecordId(rubric.id, rubric.version);
  if (!published.some(({ key }) => key !== id)) throw new Error('The only published version cannot be retired.');
  await commit('retire-rubric', [{ table: 'rubrics', id, value: { ...rubric, status: 'retired' } }]);
}
