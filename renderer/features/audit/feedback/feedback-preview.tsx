import { countFeedback } from '#shared/domain/feedback/count-feedback';
import type { FeedbackSheet } from '#shared/domain/feedback/feedback-sheet';
import { countWords, lostWords, pageWords } from './feedback-words';

interface FeedbackPreviewProps {
  readonly sheet: FeedbackSheet;
  /** How many it is expected to take. */
  readonly pages: number;
  readonly submitted: boolean;
  /** Why evidence could not be looked up. */
  readonly problem: string | null;
}

/** What the sheet will hold, and what to know before it is passed on. */
export function FeedbackPreview({ sheet, pages, submitted, problem }: FeedbackPreviewProps) {
  const counts = countFeedback(sheet);
  const lost = lostWords(counts);
  return (
    <div className="feedback-preview" role="status" aria-label="On the sheet">
      <p>
        <strong>On the sheet:</strong> {countWords(counts)}
      </p>
      <p>{pageWords(pages)}</p>
      {lost === null ? null : <p>{lost}</p>}
      {problem === null ? null : <p>Evidence was not looked up again. {problem}</p>}
      {submitted ? null : <p>This audit is not submitted yet. The sheet says so, and shows no grade.</p>}
    </div>
  );
}
