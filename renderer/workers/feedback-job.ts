import type { Evidence } from '#shared/domain/evidence/evidence';
import type { FeedbackSheet } from '#shared/domain/feedback/feedback-sheet';
import type { DraftText } from '#shared/domain/feedback/locate-evidence';
import type { LocatedEvidence } from '#shared/domain/feedback/located-evidence';
import { fail, ok, type Result } from '#shared/lib/result';
import type { FeedbackAnswer, FeedbackRequest } from './feedback-messages';
import workerUrl from './feedback-worker?worker&url';
import { runOnce } from './run-once';

const NOT_LOOKED_UP = 'The evidence could not be looked up in this draft. It is safe, and the sheet says so beside it.';
const NOT_BUILT = 'The feedback sheet could not be built. Nothing was written, and the audit is safe. Try once more.';

/** Where evidence stands in a draft, looked up in a worker. */
export async function lookUpEvidence(
  draft: DraftText,
  evidence: readonly Evidence[],
): Promise<Result<readonly LocatedEvidence[]>> {
  const answer = await run({ want: 'places', draft, evidence }, NOT_LOOKED_UP);
  if (!answer.ok) return answer;
  return answer.value.kind === 'places' ? ok(answer.value.located) : fail('internal', NOT_LOOKED_UP);
}

/** The bytes of a sheet's Word file, built in a worker. Hand them to `saveReport`. */
export async function buildFeedbackBytes(sheet: FeedbackSheet): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const answer = await run({ want: 'file', sheet }, NOT_BUILT);
  if (!answer.ok) return answer;
  return answer.value.kind === 'file' ? ok(answer.value.bytes) : fail('internal', NOT_BUILT);
}

const run = (request: FeedbackRequest, broke: string): Promise<Result<FeedbackAnswer>> =>
  runOnce<FeedbackRequest, FeedbackAnswer>(workerUrl, request, broke);
