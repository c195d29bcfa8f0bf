import { createContext } from 'react';
import type { FreeText } from '#shared/domain/report/model/part-ids';
import type { ReportDraft } from '../draft/report-draft';
import type { WriteDraft } from '../draft/use-report-draft';

/** What the places for a person's words need to be written in, wherever they stand. */
export interface WordsAtHand {
  readonly draft: ReportDraft;
  readonly write: WriteDraft;
  /** Goes to the fields of words that have no single place on the page. */
  readonly onFields: (field: FreeText) => void;
}

/** Goes past what stands around the places: that is not drawn again for a letter that is typed. Null where nothing can be written. */
export const WordsContext = createContext<WordsAtHand | null>(null);
