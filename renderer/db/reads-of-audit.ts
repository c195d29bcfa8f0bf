import type { Comment } from '#shared/domain/audit/comment';
import type { Dismissal, Evidence } from '#shared/domain/evidence/evidence';
import type { Sample } from '#shared/domain/sample/sample';
import type { ThreadLink } from '#shared/domain/thread/thread-link';
import { useLive } from './use-live';

/** The evidence of an audit, oldest first; undefined while loading. Agreed marks stand on the evidence of both markings. */
export const useEvidence = (auditId: string): readonly Evidence[] | undefined =>
  useLive(`evidence ${auditId}`, async ({ db }) => {
    const of = (await db.audits.get(auditId))?.value.agrees ?? [auditId];
    const found = valuesOf(
      await db.evidence
        .where('auditId')
        .anyOf([...of])
        .toArray(),
    ).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
    return of.length === 1 ? found : eachOnce(found);
  });

/** Words that both attached to a criterion are one piece of evidence. */
function eachOnce(found: readonly Evidence[]): readonly Evidence[] {
  const kept = new Map<string, Evidence>();
  for (const one of found) {
    const key = JSON.stringify([one.criterionId, one.passages.map(({ quote }) => quote), one.area ?? null]);
    if (!kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}

/** The links of an audit's golden thread. */
export const useLinks = (auditId: string): readonly ThreadLink[] | undefined =>
  useLive(`links ${auditId}`, async ({ db }) => valuesOf(await db.links.where('auditId').equals(auditId).toArray()));

/** The wording prompts dismissed in an audit. */
export const useDismissals = (auditId: string): readonly Dismissal[] | undefined =>
  useLive(`dismissals ${auditId}`, async ({ db }) =>
    valuesOf(await db.dismissals.where('auditId').equals(auditId).toArray()),
  );

/** The free note on the plan; empty when there is none. */
export const usePlanNote = (auditId: string): string | undefined =>
  useLive(`plan note ${auditId}`, async ({ db }) => (await db.planNotes.get(auditId))?.value.text ?? '');

/** The comment bank, most used first. */
export const useComments = (): readonly Comment[] | undefined =>
  useLive('comments', async ({ db }) => valuesOf(await db.comments.toArray()).sort((a, b) => b.uses - a.uses));

/** The sample that drew a plan; null for a plan that none did. */
export const useSampleOf = (sampleId: string | undefined): Sample | null | undefined =>
  useLive(`sample ${sampleId ?? ''}`, async ({ db }) =>
    sampleId === undefined ? null : ((await db.samples.get(sampleId))?.value ?? null),
  );

const valuesOf = <T>(entries: readonly { readonly value: T }[]): T[] => entries.map(({ value }) => value);
