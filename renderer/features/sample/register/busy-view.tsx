import { AppButton } from '../../../components/app-button';
import { ProgressLine } from '../../../components/progress-line';
import type { ImportState } from './import-state';
import { progressWords, WORK_WORDS } from './import-words';
import { StepHeading } from './step-heading';
import type { RegisterImport } from './use-register-import';

interface BusyViewProps {
  readonly state: Extract<ImportState, { kind: 'busy' }>;
  readonly importer: RegisterImport['importer'];
}

const STEP_OF = { opening: 'File', looking: 'File', mapping: 'Check', keeping: 'Import' } as const;

/** Says how far the work is and how to stop it. */
export function BusyView({ state: { work, fileName, progress }, importer }: BusyViewProps) {
  return (
    <>
      <StepHeading step={STEP_OF[work]} title={WORK_WORDS[work]}>
        <p className="muted">{fileName}</p>
      </StepHeading>
      <div className="register-busy">
        <ProgressLine
          label={WORK_WORDS[work]}
          value={Math.round(100 * (progress?.share ?? 0))}
          total={100}
          words={progressWords(work, progress)}
        />
        <p className="muted">{progressWords(work, progress)}</p>
        <p className="muted">
          {work === 'keeping' ? 'All of it is stored, or nothing.' : 'Nothing of the file is stored yet.'}
        </p>
        <div className="screen-actions">
          <AppButton onPress={() => importer.cancel()}>Cancel the import</AppButton>
        </div>
      </div>
    </>
  );
}
