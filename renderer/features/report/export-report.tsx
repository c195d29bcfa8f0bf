import { useState } from 'react';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { saveReport } from '../../platform/save-report';
import { buildReportBytes } from '../../workers/report-job';
import type { ReportScope } from './period';
import { type ReportWords, suggestedName, toConfig } from './report-words';

type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly what: string }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'problem'; readonly message: string };

interface ExportReportProps {
  readonly scope: ReportScope;
  readonly words: ReportWords;
  readonly isDisabled: boolean;
}

/** Builds the Word file beside the window, then asks where to keep it. Cancelling is no failure. */
export function ExportReport({ scope, words, isDisabled }: ExportReportProps) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const run = async (): Promise<ExportState> => {
    setState({ kind: 'busy', what: 'Building the Word document…' });
    const built = await buildReportBytes({ ...scope, config: toConfig(words) });
    if (!built.ok) return { kind: 'problem', message: built.error.message };
    setState({ kind: 'busy', what: 'Choose where to keep it…' });
    const saved = await saveReport(suggestedName(scope.from, scope.to), built.value);
    if (!saved.ok) return { kind: 'problem', message: saved.error.message };
    return saved.value === null ? { kind: 'idle' } : { kind: 'saved', name: saved.value };
  };
  const exportNow = async () => {
    const end = await run();
    setState(end);
    if (end.kind === 'saved') announce(`Report saved as ${end.name} in the folder you chose.`);
  };
  return (
    <div className="export">
      <AppButton kind="primary" isDisabled={isDisabled} isBusy={state.kind === 'busy'} onPress={() => void exportNow()}>
        Export Word document
      </AppButton>
      <p className="export-words" data-kind={state.kind} role={state.kind === 'problem' ? 'alert' : undefined}>
        {state.kind === 'busy' ? state.what : null}
        {state.kind === 'saved' ? `Saved as ${state.name} in the folder you chose.` : null}
        {state.kind === 'problem' ? state.message : null}
      </p>
    </div>
  );
}
