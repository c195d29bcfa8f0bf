import { ProgressLine } from '../components/progress-line';
import type { OpenStage } from '../db/open-store';

const WORDS: Readonly<Record<OpenStage['stage'], string>> = {
  opening: 'Opening your work',
  checking: 'Checking that everything saved is there',
  rebuilding: 'Rebuilding the working copy from the journal. Nothing is lost; this can take a moment.',
};

/** What the app does before the first screen, step by step. */
export function StartPage({ stage }: { readonly stage: OpenStage }) {
  return (
    <main className="welcome start-page" aria-busy="true">
      <div className="state" role="status">
        <img src="/icon.svg" alt="" className="welcome-mark" />
        <h1>EHC Plan Audit</h1>
        <p className="muted">{WORDS[stage.stage]}</p>
        {stage.total > 0 ? (
          <ProgressLine
            label={WORDS[stage.stage]}
            value={stage.done}
            total={stage.total}
            words={`${stage.done} of ${stage.total}`}
          />
        ) : null}
      </div>
    </main>
  );
}
