import { useCallback, useMemo, useState } from 'react';
import type { FreeText, PartId } from '#shared/domain/report/model/part-ids';
import { SpellingContext } from '../../components/spelling/spelling';
import type { PlanRow } from '../../db/plan-rows';
import { useActionKeys } from '../../keyboard/use-action-keys';
import { type BuilderTab, BuilderTabs } from './builder-tabs';
import type { ReportDraft } from './draft/report-draft';
import { partsOf, toChoice } from './draft/to-choice';
import { fieldId, toWrite } from './draft/to-write';
import { useReportDraft } from './draft/use-report-draft';
import { useSpelling } from './draft/use-spelling';
import { ExportBar } from './export/export-bar';
import { FindingsDialog } from './export/findings-dialog';
import { useExport } from './export/use-export';
import { goToField, toPagesAndBack } from './go-to-field';
import { isDone, stampOf } from './is-done';
import { PartList } from './parts/part-list';
import { PreviewSide } from './preview/preview-side';
import { goToPart } from './preview/report-preview';
import { periodOfDraft, ScopePanel } from './scope/scope-panel';
import { TemplatePanel } from './template/template-panel';
import { useTemplate } from './template/use-template';
import { ToWriteLine } from './to-write-line';
import { useBoardStamp } from './use-board-stamp';
import { useLastReport } from './use-last-report';
import { usePreview } from './use-preview';
import { versionChoices } from './version-choices';
import { useNameWarnings } from './words/use-name-warnings';
import { WordsPanel } from './words/words-panel';

interface ReportBenchProps {
  readonly version: string;
  readonly rows: readonly PlanRow[];
  readonly kept: ReportDraft;
}

/** What is decided and written on the left, the pages of the report on the right. */
export function ReportBench({ version, rows, kept }: ReportBenchProps) {
  const [draft, write] = useReportDraft(kept);
  const [tab, setTab] = useState<BuilderTab>('scope');
  const [pages, setPages] = useState<ReadonlyMap<PartId, number>>(new Map());
  const [isMenuOpen, setMenuOpen] = useState(false);
  const spelling = useSpelling();
  const template = useTemplate();
  const lastReport = useLastReport();
  const weeks = useMemo(() => [...new Set(rows.filter(isDone).map((row) => row.week))], [rows]);
  const period = periodOfDraft(draft, weeks);
  const choice = useMemo(() => toChoice(draft), [draft]);
  const input = { ...period, rubric: draft.rubric ?? undefined, choice, toolVersion: version };
  const preview = usePreview({ ...input, stamp: `${stampOf(rows)}|${useBoardStamp()}` });
  const exporting = useExport(input, template.bytes);
  const warnings = useNameWarnings(draft, rows);
  const open = toWrite(draft);
  const toField = useCallback((field: string) => {
    setTab('words');
    goToField(field);
  }, []);
  const nextWords = () => {
    const next = open[(open.findIndex(({ field }) => field === document.activeElement?.id) + 1) % open.length];
    if (next !== undefined) toField(next.field);
  };
  useActionKeys({
    'report-export': (event) => {
      event.preventDefault();
      if (preview.shown !== null) setMenuOpen(true);
    },
    'report-next-words': (event) => {
      event.preventDefault();
      nextWords();
    },
    'report-pages': (event) => {
      event.preventDefault();
      toPagesAndBack();
    },
  });
  const onFields = useCallback(
    (field: FreeText) => toField(fieldId(field === 'examples' ? 'add-example' : field)),
    [toField],
  );
  const words = useMemo(() => ({ draft, write, onFields }), [draft, write, onFields]);
  return (
    <SpellingContext value={spelling}>
      <div className="report">
        <section className="card report-form" aria-label="Report settings">
          <BuilderTabs
            tab={tab}
            onTab={setTab}
            open={open.length}
            panels={{
              scope: (
                <ScopePanel
                  draft={draft}
                  write={write}
                  weeks={weeks}
                  lastReported={lastReport}
                  versions={versionChoices(preview.shown)}
                />
              ),
              parts: (
                <PartList
                  parts={partsOf(draft)}
                  onParts={(parts) => write({ parts: [...parts] })}
                  pages={pages}
                  onGo={goToPart}
                />
              ),
              words: <WordsPanel draft={draft} write={write} warnings={warnings} />,
              file: <TemplatePanel desk={template} model={preview.shown?.model ?? null} />,
            }}
          />
          <ToWriteLine open={open} onNext={nextWords} />
          <ExportBar
            exporting={exporting}
            isDisabled={preview.shown === null}
            isOpen={isMenuOpen}
            onOpen={setMenuOpen}
          />
        </section>
        <PreviewSide preview={preview} words={words} onPages={setPages} />
        <FindingsDialog exporting={exporting} draft={draft} write={write} />
      </div>
    </SpellingContext>
  );
}
