import { useState } from 'react';
import { countText } from '#shared/domain/report/cell';
import { counted } from '#shared/domain/report/plain-text';
import { AppButton } from '../../components/app-button';
import { ScreenTitle } from '../../components/screen-title';
import { EmptyState, LoadingState } from '../../components/states';
import { TextInput } from '../../components/text-input';
import { useRestedSave } from '../../components/use-rested-save';
import { saveSetting } from '../../db/actions/settings';
import type { PlanRow } from '../../db/plan-rows';
import { usePlanRows, useSetting } from '../../db/reads';
import { ExportReport } from './export-report';
import { allWeeks, type ReportScope } from './period';
import { PeriodPicker } from './period-picker';
import { ReportPreview } from './report-preview';
import { REPORT_FIELDS, REPORT_WORDS_SETTING, type ReportWords, toReportWords } from './report-words';
import { type Preview, usePreview } from './use-preview';
import { VersionPicker } from './version-picker';
import './report.css';

/** Milliseconds of rest after which the words are kept for the next report. */
const REST = 800;

const isDone = (row: PlanRow): boolean => row.state === 'submitted' || row.state === 'agreed';

/** Changes whenever a submitted audit comes, goes or changes, so that the preview is worked out again. */
const stampOf = (rows: readonly PlanRow[]): string => {
  const done = rows.filter(isDone);
  return [
    done.length,
    ...done
      .map((row) => row.updatedAt)
      .sort()
      .slice(-1),
  ].join('/');
};

/** The board report: choose a period, see what the pages will say, write the few words, export. */
export function ReportScreen({ onWeek }: { readonly onWeek: () => void }) {
  const rows = usePlanRows();
  const kept = useSetting(REPORT_WORDS_SETTING);
  if (rows === undefined || kept === undefined) return <LoadingState title="Fetching the audits" />;
  return (
    <div className="screen report-screen">
      <div className="screen-head">
        <div>
          <ScreenTitle title="Board report" />
          <p>A Word document for a period: headline figures with their n, tables, a chart and a note on method.</p>
        </div>
      </div>
      {rows.some(isDone) ? (
        <ReportBench rows={rows} kept={toReportWords(kept)} />
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

function ReportBench({ rows, kept }: { readonly rows: readonly PlanRow[]; readonly kept: ReportWords }) {
  const weeks = [...new Set(rows.filter(isDone).map((row) => row.week))];
  const [scope, setScope] = useState<ReportScope>(() => ({
    ...allWeeks(weeks, new Date().toISOString()),
    rubric: undefined,
  }));
  const [words, setWords] = useState(kept);
  const preview = usePreview(scope, words, stampOf(rows));
  const { later } = useRestedSave((typed: ReportWords) => void saveSetting(REPORT_WORDS_SETTING, { ...typed }), REST);
  const write = (next: ReportWords) => {
    setWords(next);
    later(next);
  };
  return (
    <div className="report">
      <section className="card report-form" aria-label="Report settings">
        <div className="report-choices">
          <h2>Period</h2>
          <PeriodPicker period={scope} weeks={weeks} onPeriod={(period) => setScope({ ...scope, ...period })} />
          <VersionPicker preview={preview} onVersion={(rubric) => setScope({ ...scope, rubric })} />
          <p role="status" className="report-count">
            {countWords(preview)}
          </p>
          <h2>Words only a person can write</h2>
          {REPORT_FIELDS.map((field) => (
            <TextInput
              key={field.key}
              label={field.label}
              {...('hint' in field ? { hint: field.hint } : {})}
              {...(field.key === 'decision' ? { rows: 2, maxLength: 600 } : { maxLength: 80 })}
              value={words[field.key]}
              onChange={(text) => write({ ...words, [field.key]: text })}
            />
          ))}
        </div>
        <ExportReport scope={scope} words={words} isDisabled={preview.kind !== 'ready'} />
      </section>
      {/* Scrolls by itself, so the keyboard has to get at it. */}
      <section className="card report-page" aria-label="Preview" tabIndex={0}>
        <PreviewState preview={preview} />
      </section>
    </div>
  );
}

function countWords(preview: Preview): string {
  if (preview.kind === 'loading') return 'Counting…';
  if (preview.kind === 'none') return 'No submitted audits in this period.';
  const { audits, incomplete, rubric, otherVersions = [] } = preview.model;
  const without = incomplete.value === 0 ? '' : `, ${countText(incomplete)} of them incomplete`;
  const counts = `${counted(audits, 'submitted audit')} in this period`;
  if (otherVersions.length === 0) return `${counts}${without}.`;
  const others = otherVersions.map(({ version, audits: own }) => `${countText(own)} marked with version ${version}`);
  return `${counts} marked with version ${rubric.version}${without}. Left out, because they cannot be put together: ${others.join(', ')}.`;
}

function PreviewState({ preview }: { readonly preview: Preview }) {
  if (preview.kind === 'loading') return <LoadingState title="Working out the figures" />;
  if (preview.kind === 'none')
    return (
      <EmptyState title="Nothing to show for this period">
        <p>{preview.message}</p>
      </EmptyState>
    );
  return <ReportPreview model={preview.model} />;
}
