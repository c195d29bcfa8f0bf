import type { Plan } from '#shared/domain/plan/plan';
import { ok, type Result } from '#shared/lib/result';
import { type AddedPlan, addDraft, addPlan, type NewDraft } from '../db/actions/add-plan';
import { now } from '../db/clock';
import { putDocument } from '../platform/documents';
import type { ReadPlan } from './intake-messages';
import type { Place } from './places';
import type { PreparedFile } from './prepare-file';

export type PlanDetails = Partial<Omit<Plan, 'id' | 'drafts' | 'week'>> & Pick<Plan, 'week'>;

/** A file that has been read and is ready to be kept. */
export interface ReadFile {
  readonly prepared: PreparedFile;
  readonly read: ReadPlan;
  readonly details: PlanDetails;
  /** The plan it is a newer draft of, where a person has said so. */
  readonly draftOf?: string | undefined;
}

/**
 * Writes file and text to disk, then the plan or draft with one commit. Stopped before the commit, nothing refers to the
 * two documents and main clears them away. Null: the plan that was to get a draft is gone.
 */
export async function keepPlan(
  { prepared, read, details }: ReadFile,
  place: Exclude<Place, { kind: 'taken' }>,
): Promise<Result<AddedPlan | null>> {
  const [file, text] = await Promise.all([
    putDocument('file', prepared.bytes, prepared.fileHash),
    putDocument('text', read.text),
  ]);
  if (!file.ok) return file;
  if (!text.ok) return text;
  const draft: NewDraft = { fileHash: file.value, textHash: text.value, format: read.format, addedAt: now() };
  if (place.kind === 'draft') return ok(await addDraft(place.planId, draft));
  return ok(await addPlan({ ...details, ref: place.ref }, draft));
}
