import type { PageHighlight } from '../pages/page-selection';
import type { PlacedEvidence } from './use-found-evidence';

/** Evidence as the pages of a PDF show it: words painted, parts of a page framed. What was not found is nowhere. */
export const pageHighlights = (placed: readonly PlacedEvidence[]): readonly PageHighlight[] =>
  placed.flatMap(({ evidence, found }) => [
    ...evidence.passages.flatMap(({ quote }, index): PageHighlight[] => {
      const passage = found.passages[index];
      return passage === undefined || passage.kind === 'lost' || passage.page === undefined
        ? []
        : [{ id: `${evidence.id} ${index}`, page: passage.page, quote }];
    }),
    ...(found.area === null ? [] : [areaOf(evidence.id, found.area)]),
  ]);

const areaOf = (id: string, { page, box }: NonNullable<PlacedEvidence['found']['area']>): PageHighlight =>
  box === undefined ? { id, page, box: { x: 0, y: 0, width: 1, height: 1 } } : { id, page, box };
