import type { PageNumberEstimator, TemplatePageNumberEstimator } from 'docx';

/** Lays the document out to tell the page of each heading. Loaded when needed: its widths of characters are large. */
export async function pageNumbersOf(): Promise<PageNumberEstimator & TemplatePageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}
