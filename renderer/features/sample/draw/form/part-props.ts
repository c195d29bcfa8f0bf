import type { DraftProblems, SampleDraft } from './sample-draft';

/** What each part of the form is given. */
export interface PartProps {
  readonly draft: SampleDraft;
  readonly set: (changed: Partial<SampleDraft>) => void;
  readonly problems: DraftProblems;
}
