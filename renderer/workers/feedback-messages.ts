import type { Evidence } from '#shared/domain/evidence/evidence';
import type { FeedbackSheet } from '#shared/domain/feedback/feedback-sheet';
import type { DraftText } from '#shared/domain/feedback/locate-evidence';
import type { LocatedEvidence } from '#shared/domain/feedback/located-evidence';

/** What the window asks of the feedback worker: to look evidence up in a draft, or for the Word file of a sheet. */
export type FeedbackRequest =
  | { readonly want: 'places'; readonly draft: DraftText; readonly evidence: readonly Evidence[] }
  | { readonly want: 'file'; readonly sheet: FeedbackSheet };

export type FeedbackAnswer =
  | { readonly kind: 'places'; readonly located: readonly LocatedEvidence[] }
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> };
