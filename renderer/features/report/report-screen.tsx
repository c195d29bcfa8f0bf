import { AppButton } from '../../components/app-button';
import { ScreenTitle } from '../../components/screen-title';
import { EmptyState, LoadingState } from '../../components/states';
import { usePlanRows, useSetting } from '../../db/reads';
import { REPORT_DRAFT_SETTING, REPORT_WORDS_SETTING } from '../../db/setting-keys';
import { toDraft } from './draft/report-draft';
import { isDone } from './is-done';
import { ReportBench } from './report-bench';
import './report.css';

interface ReportScreenProps {
  readonly onWeek: () => void;
  /** Of this app, for the report's cover. */
  readonly version: string;
}

/** The board report: choose what it is of and for whom, see its pages, write what only a person can, export. */
export function ReportScreen({ onWeek, version }: ReportScreenProps) {
  const rows = usePlanRows();
  const kept = useSetting(REPORT_DRAFT_SETTING);
  const keptWords = useSetting(REPORT_WORDS_SETTING);
  if (rows === undefined || kept === undefined || keptWords === undefined)
    return <LoadingState title="Fetching the audits" />;
  return (
    <div className="screen report-screen">
      <div className="screen-head">
        <div>
          <ScreenTitle title="Board report" />
          <p>Page by page as it will be. Figures and their sentences are fixed; a few words are yours.</p>
        </div>
      </div>
      {rows.some(isDone) ? (
        <ReportBench version={version} rows={rows} kept={toDraft(kept, keptWords)} />
      ) : (
        <div className="card">
          <EmptyState
            title="Nothing has been submitted yet"
            actions={
              <AppButton kind="primary" onPress={onWeek}>
                Go to This week
              </AppButton>
            }
          >
            <p>A report is made from submitted audits. Mark a plan and submit it; it then counts here at once.</p>
          </EmptyState>
        </div>
      )}
    </div>
  );
}
