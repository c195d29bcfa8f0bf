import { EmptyState } from '../../../components/states';
import type { RegisterImport } from './use-register-import';

/** The registers that have been imported, or the import that is going on. */
export function RegisterView({ registerImport: _ }: { readonly registerImport: RegisterImport }) {
  return (
    <EmptyState title="No register has been imported yet">
      <p>A register is the list of all plans that there are to draw from.</p>
    </EmptyState>
  );
}
