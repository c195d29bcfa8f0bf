import type { PageNumberEstimator } from 'docx';
import { councilWidth, ownWidth, thinTables } from './thin-tables';

/**
 * Lays the document out to tell the page of each heading. Loaded when needed: its widths of characters are large. The numbers of
 * lists, which the library would lay the document out for as well, are not asked for: no heading has one.
 *
 * @param isOwnLook whether tables are set in the report's own type.
 */
export async function pageNumbersOf(isOwnLook: boolean): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  const estimate = estimatePageNumbersWith({ guess: true });
  return (body, context) => estimate(thinTables(body, isOwnLook ? ownWidth : councilWidth), context);
}
