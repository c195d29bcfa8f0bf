import type { Sample } from './sample';

/** What the record needs that is not in the sample. */
export interface SampleWordsFacts {
  /** Who drew and allocated it, as it shall stand in a report: `the quality lead`. Absent: not said. */
  readonly drawnBy?: string | undefined;
}

/** The sample's record as a paragraph that can stand in a report. */
export function sampleParagraph(_sample: Sample, _facts: SampleWordsFacts = {}): string {
  return '';
}
