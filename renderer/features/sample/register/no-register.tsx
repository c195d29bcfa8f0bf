import { AppButton } from '../../../components/app-button';
import { EmptyState } from '../../../components/states';
import { fetchSampleRegister } from '../../../db/sample-files';
import { currentSession } from '../../../db/session';
import { ChooseFile } from './choose-file';

/**
 * No register yet: what one is, why it is needed, where to get it, and that names are not kept. Beside the sample data an
 * invented one can be taken, which goes the way of any other file.
 */
export function NoRegister({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const isSample = currentSession().workspace === 'sample';
  return (
    <div className="card">
      <EmptyState
        title="No register yet"
        actions={
          <>
            <ChooseFile kind="primary" onFiles={onFiles}>
              Import a register
            </ChooseFile>
            {isSample ? (
              <AppButton onPress={() => void fetchSampleRegister().then((file) => onFiles([file]))}>
                Take the invented register
              </AppButton>
            ) : null}
          </>
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
