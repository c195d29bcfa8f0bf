import { useCallback, useMemo, useState } from 'react';
import type { FreeText, PartId } from '#shared/domain/report/model/part-ids';
import { SpellingContext } from '../../components/spelling/spelling';
import type { PlanRow } from '../../db/plan-rows';
import { useActionKeys } from '../../keyboard/use-action-keys';
import { type BuilderTab, BuilderTabs } from './builder-tabs';
import type { ReportDraft } from './draft/report-draft';
import { partsOf, toChoice } from './draft/to-choice';
import { fieldId, staysOut, tickId, toWrite } from './draft/to-write';
import { useButWords } from './draft/use-but-words';
import { useReportDraft } from './draft/use-report-draft';
import { useSpelling } from './draft/use-spelling';
import { BesideEarlier } from './export/beside-earlier';
import { ExportBar } from './export/export-bar';
import { FindingsDialog } from './export/findings-dialog';
import { useExport } from './export/use-export';
import { goToField, toPagesAndBack } from './go-to-field';
import { isDone, stampOf } from './is-done';
import { PartList } from './parts/part-list';
import { PreviewSide } from './preview/preview-side';
import { goToPart } from './preview/report-preview';
import { scopeOfDraft } from './scope/scope-of-draft';
import { ScopePanel } from './scope/scope-panel';
import { TemplatePanel } from './template/template-panel';
import { useTemplate } from './template/use-template';
import { ToWriteLine } from './to-write-line';
import { useBoardStamp } from './use-board-stamp';
import { useLastReport } from './use-last-report';
import { usePreview } from './use-preview';
import { useReportDesk } from './use-report-desk';
import { versionChoices } from './version-choices';
import { useBoardTexts } from './words/use-board-texts';
import { WordsContext } from './words/words-at-hand';
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
  const setup = useButWords(draft);
  const scope = useMemo(() => scopeOfDraft(setup, rows, new Date().toISOString()), [setup, rows]);
  const choice = useMemo(() => toChoice(draft), [draft]);
  const parts = useMemo(() => partsOf(setup), [setup]);
  const input = { ...scope.period, rubric: scope.rubric, choice, toolVersion: version };
  const plansStamp = useMemo(() => stampOf(rows), [rows]);
  const desk = useReportDesk();
  const preview = usePreview(desk, { ...input, stamp: `${plansStamp}|${useBoardStamp()}` }, setup);
  const exporting = useExport(desk, input, template.bytes);
  const boardTexts = useBoardTexts();
  const open = toWrite(draft);
  const unticked = staysOut(draft, new Set(boardTexts.map(({ kind }) => kind)));
  const toField = useCallback((field: string) => {
    setTab('words');
    goToField(field);
  }, []);
  const nextWords = () => {
    const fields = [...open.map(({ field }) => field), ...unticked.map(tickId)];
    const here = fields.findIndex((id) => document.getElementById(id)?.contains(document.activeElement) === true);
    const next = fields[(here + 1) % fields.length];
    if (next !== undefined) toField(next);
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
  const versions = useMemo(() => versionChoices(preview.shown), [preview.shown]);
  // While a person types these stay the same: a form is dear to draw for each letter.
  const scopePanel = useMemo(
    () => (
      <ScopePanel
        draft={setup}
        write={write}
        scope={scope}
        weeks={weeks}
        lastReported={lastReport}
        versions={versions}
      />
    ),
    [setup, write, scope, weeks, lastReport, versions],
  );
  const partsPanel = useMemo(
    () => (
      <PartList
        parts={parts}
        onParts={(change) => write((latest) => ({ parts: [...change(partsOf(latest))] }))}
        pages={pages}
        onGo={goToPart}
      />
    ),
    [parts, write, pages],
  );
  const wordsPanel = useMemo(() => <WordsPanel ofBoard={boardTexts} rows={rows} />, [boardTexts, rows]);
  return (
    <SpellingContext value={spelling}>
      <WordsContext value={words}>
        <div className="report">
          <section className="card report-form" aria-label="Report settings">
            <BuilderTabs
              tab={tab}
              onTab={setTab}
              open={open.length}
              scope={scopePanel}
              parts={partsPanel}
              words={wordsPanel}
              file={tab === 'file' ? <TemplatePanel desk={template} model={preview.shown?.model ?? null} /> : null}
            />
            <ToWriteLine open={open} unticked={unticked} onNext={nextWords} />
            <BesideEarlier shown={preview.shown} />
            <ExportBar
              exporting={exporting}
              isDisabled={preview.shown === null}
              isOpen={isMenuOpen}
              onOpen={setMenuOpen}
            />
          </section>
          <PreviewSide preview={preview} onPages={setPages} />
          <FindingsDialog exporting={exporting} draft={draft} write={write} />
        </div>
      </WordsContext>
    </SpellingContext>
  );
}
