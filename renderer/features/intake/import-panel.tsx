import { type RefObject, useDeferredValue, useEffect, useRef, useSyncExternalStore } from 'react';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { ProgressLine } from '../../components/progress-line';
import { focusScreenTitle } from '../../components/screen-title';
import type { ImportRun } from '../../workers/import-types';
import { summariseLines } from '../../workers/summarise-lines';
import { CancelRun } from './cancel-run';
import { ImportRow } from './import-row';
import { inReadingOrder } from './reading-order';
import { summaryWords } from './summary-words';
import { useRunning } from './use-running';
import './intake.css';

interface ImportPanelProps {
  readonly runs: readonly ImportRun[];
  readonly onClose: () => void;
  readonly onOpen: (planId: string) => void;
}

/**
 * What became of every file that was loaded: stays until it is closed, which it cannot be before the last file has its
 * outcome, and never covers anything.
 */
export function ImportPanel({ runs, onClose, onOpen }: ImportPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const newest = runs.at(-1);
  const running = useRunning(runs);
  useEffect(() => {
    if (newest === undefined) return;
    let mounted = true;
    const tell = async () => {
      const summary = await newest.done;
      if (mounted) announce(summaryWords(summary));
    };
    void tell();
    return () => {
      mounted = false;
    };
  }, [newest]);
  return (
    <section className="import-panel" aria-label="Loading plans">
      <header className="import-head">
        <h2 ref={heading} tabIndex={-1}>
          Loading plans
        </h2>
        <AppButton
          kind="quiet"
          isDisabled={running}
          onPress={() => {
            onClose();
            // The button goes with the list.
            focusScreenTitle();
          }}
        >
          Close this list
        </AppButton>
      </header>
      <div className="import-scroll">
        {newestFirst(runs).map(({ run, turn }) => (
          <RunView key={turn} run={run} onOpen={onOpen} heading={heading} />
        ))}
      </div>
    </section>
  );
}

/** A load has no id of its own; its turn never changes while the panel is open. */
const newestFirst = (runs: readonly ImportRun[]) => runs.map((run, turn) => ({ run, turn })).reverse();

interface RunViewProps {
  readonly run: ImportRun;
  readonly onOpen: (planId: string) => void;
  readonly heading: RefObject<HTMLElement | null>;
}

function RunView({ run, onOpen, heading }: RunViewProps) {
  // Drawn when there is time: the list of many files must not hold up who types or clicks meanwhile.
  const progress = useDeferredValue(useSyncExternalStore(run.subscribe, run.getSnapshot));
  const summary = summariseLines(progress.lines);
  const read = progress.finished - summary.cancelled;
  return (
    <div className="import-run">
      <div className="import-count">
        <ProgressLine label="Files read" value={read} total={progress.total} />
        <span>
          {read} of {progress.total} files
        </span>
        {progress.running ? <CancelRun run={run} focusAfter={heading} /> : <strong>{summaryWords(summary)}</strong>}
      </div>
      <ul className="import-lines" aria-label="Files">
        {inReadingOrder(progress).map((line) => (
          <ImportRow key={line.index} line={line} onOpen={onOpen} />
        ))}
      </ul>
    </div>
  );
}
