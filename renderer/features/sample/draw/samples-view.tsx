import { EmptyState } from '../../../components/states';

/** The samples that have been drawn. */
export function SamplesView() {
  return (
    <EmptyState title="No sample has been drawn yet">
      <p>Import a register first; a sample is drawn from its plans.</p>
    </EmptyState>
  );
}
