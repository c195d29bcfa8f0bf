import { EmptyState } from '../../../components/states';
import type { ImportSource } from '../../../workers/import-types';

export interface SamplesViewProps {
  /** The sample that is looked at; null for the list of all. */
  readonly sampleId: string | null;
  readonly onSample: (sampleId: string | null) => void;
  /** Loads files as plans, on the app's own list of what became of each. */
  readonly onFiles: (files: readonly ImportSource[]) => void;
  readonly onOpen: (planId: string) => void;
}

/** The samples that have been drawn. */
export function SamplesView(_props: SamplesViewProps) {
  return (
    <EmptyState title="No sample has been drawn yet">
      <p>Import a register first; a sample is drawn from its plans.</p>
    </EmptyState>
  );
}
