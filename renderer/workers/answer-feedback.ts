import { locateEvidence } from '#shared/domain/feedback/locate-evidence';
import type { FeedbackAnswer, FeedbackRequest } from './feedback-messages';

/** Looks evidence up or builds the Word file of a sheet; what it is given is all that it reads. Throws only on a bug. */
export async function answerFeedback(request: FeedbackRequest): Promise<FeedbackAnswer> {
  if (request.want === 'places') return { kind: 'places', located: locateEvidence(request.draft, request.evidence) };
  // The Word library is large; looking evidence up does without it.
  const { buildFeedbackFile } = await import('#shared/word/build-feedback-file');
  return { kind: 'file', bytes: new Uint8Array(await buildFeedbackFile(request.sheet)) };
}
