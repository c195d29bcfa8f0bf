import { EmptyState } from '../../../components/states';
import { ChooseFile } from './choose-file';

/** No register yet: what one is, why it is needed, where to get it, and that names are not kept. */
export function NoRegister({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <div className="card">
      <EmptyState
        title="No register yet"
        actions={
          <ChooseFile kind="primary" onFiles={onFiles}>
            Import a register
          </ChooseFile>
        }
      >
        <p>
          A register is the list of all plans there are. A sample drawn from it can be defended: anyone can see which
          plans could have been chosen, and how.
        </p>
        <p>
          Export it from the case system (Capita One, Liquidlogic, Synergy, Mosaic) as CSV or Excel, or take the SEN2
          return. Drop the file here or choose it.
        </p>
        <p>
          Names, dates of birth, UPNs and NHS numbers are dropped on the way in and never stored. You see what is kept
          before anything is.
        </p>
      </EmptyState>
    </div>
  );
}
