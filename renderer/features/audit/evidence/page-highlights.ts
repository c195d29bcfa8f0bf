import { type Placed, placeOfWords } from '../pages/page-of-text';
import type { PageHighlight } from '../pages/page-selection';
import type { PlacedEvidence } from './use-found-evidence';

/** Evidence as the pages of a PDF show it: words painted, parts of a page framed. What was not found is nowhere. */
export const pageHighlights = (placed: readonly PlacedEvidence[], planText: Placed | null): readonly PageHighlight[] =>
  placed.flatMap(({ evidence, found }) => [
    ...found.passages.flatMap((passage, index): PageHighlight[] => {
      const place = passage.kind === 'lost' || planText === null ? null : placeOfWords(planText, passage);
      return place === null ? [] : [{ id: `${evidence.id} ${index}`, ...place }];
    }),
    ...(found.area === null ? [] : [areaOf(evidence.id, found.area)]),
  ]);

const areaOf = (id: string, { page, box }: NonNullable<PlacedEvidence['found']['area']>): PageHighlight =>
  box === undefined ? { id, page, box: { x: 0, y: 0, width: 1, height: 1 } } : { id, page, box };
