import { useState } from 'react';
import { AppButton } from '../../components/app-button';
import { ProgressLine } from '../../components/progress-line';
import { ScreenTitle } from '../../components/screen-title';
import type { StoreOpening } from '../../db/open-store';
import { addSampleData, type SampleProgress } from '../../db/sample-data';

interface ChooseStartProps {
  readonly onOwnPlans: () => void;
  readonly onSample: (opening: StoreOpening) => Promise<void>;
}

/** After the first question: try the app on invented plans, or begin with one's own. */
export function ChooseStart({ onOwnPlans, onSample }: ChooseStartProps) {
  const [progress, setProgress] = useState<SampleProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const trySample = async () => {
    setProblem(null);
    setProgress({ stage: 'plans', done: 0, total: 12 });
    const added = await addSampleData(setProgress);
    if (added.ok) await onSample(added.value);
    else {
      setProgress(null);
      setProblem(added.error.message);
    }
  };
  return (
    <main className="welcome">
      <div className="welcome-card welcome-wide">
        <img src="/icon.svg" alt="" className="welcome-mark" />
        <ScreenTitle title="How would you like to start?" />
        <p className="lead">You can change your mind at any time under Data.</p>
        <div className="start-choices">
          <section className="start-choice">
            <h2>Look round first</h2>
            <p className="muted">
              12 invented plans, some already marked. They live in a database of their own and go away in one click.
            </p>
            <AppButton isDisabled={progress !== null} onPress={() => void trySample()}>
              Try with sample data
            </AppButton>
          </section>
          <section className="start-choice">
            <h2>Begin the real work</h2>
            <p className="muted">
              Load your council’s plans as Word or PDF files. Nothing leaves this computer; no account, no network.
            </p>
            <AppButton kind="primary" isDisabled={progress !== null} onPress={onOwnPlans}>
              Start with our own plans
            </AppButton>
          </section>
        </div>
        <div className="start-progress" role="status">
          {progress === null ? null : (
            <>
              <span>{progress.stage === 'plans' ? 'Reading the sample data' : 'Adding sample audits'}</span>
              <ProgressLine label="Sample data" value={progress.done} total={progress.total} />
            </>
          )}
        </div>
        {problem === null ? null : (
          <p role="alert" className="problem">
            {problem}
          </p>
        )}
      </div>
    </main>
  );
}
