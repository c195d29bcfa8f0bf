import { useCallback, useMemo, useRef, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { newestPublished } from '#shared/domain/rubric/newest-published';
import { isoWeek } from '#shared/lib/dates';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { pressesTarget } from '../../components/key-rules';
import { MessageStrip } from '../../components/message-strip';
import { focusScreenTitle, ScreenTitle } from '../../components/screen-title';
import { LoadingState } from '../../components/states';
import type { PlanRow } from '../../db/plan-rows';
import { useRubrics, useShownFields } from '../../db/reads';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { useActionKeys } from '../../keyboard/use-action-keys';
import type { NamedFile } from '../../workers/import-types';
import { AddPlans } from './add-plans';
import { EditPlanDialog } from './details/edit-plan-dialog';
import { filterByFields } from './field-filters';
import { BandsContext } from './grade-cell';
import {
  countFilters,
  filterRows,
  planToContinue,
  rowsOfWeek,
  shownFilter,
  shownWeek,
  type WeekView,
  weeksOf,
} from './plan-filters';
import { byReference } from './plan-order';
import { PlanTable } from './plan-table';
import { RemovePlanDialog } from './remove-plan-dialog';
import { useDraftFile } from './use-draft-file';
import { useLoadedPlans } from './use-loaded-plans';
import { WeekBar } from './week-bar';
import { NoMatch, NoPlans } from './week-empty';
import { listSummary, listTitle, whereItWent } from './week-words';
import './fields.css';
import './week.css';
import './week-sizes.css';

interface WeekScreenProps {
  readonly person: Person;
  readonly view: WeekView;
  readonly onView: (view: WeekView) => void;
  readonly onOpen: (planId: string) => void;
  readonly onOpenSample: (sampleId: string) => void;
  readonly onFiles: (files: readonly NamedFile[]) => void;
  readonly onSample: (() => Promise<void>) | undefined;
}

/** The sample as a table, the way back into the audit one stopped in, and the way to load more plans. */
export function WeekScreen({ person, view, onView, onOpen, onOpenSample, onFiles, onSample }: WeekScreenProps) {
  const { rows, total, complete, loading } = useLoadedPlans(view);
  const rubrics = useRubrics();
  const fields = useShownFields().list;
  const [editing, setEditing] = useState<PlanRow | null>(null);
  const [removing, setRemoving] = useState<PlanRow | null>(null);
  /** What became of a plan that left the list; stays until it is dismissed or another one leaves. */
  const [said, setSaid] = useState<string | null>(null);
  const continueKey = usePrintedKey('continue');
  const search = useRef<HTMLInputElement>(null);
  const filesInput = useRef<HTMLInputElement>(null);
  const draftFile = useDraftFile(onFiles);

  const thisWeek = isoWeek(new Date().toISOString());
  const week = shownWeek(view, rows, thisWeek);
  const ofWeek = useMemo(() => rowsOfWeek(rows, week, thisWeek), [rows, week, thisWeek]);
  const fitting = useMemo(() => filterByFields(ofWeek, view.fields), [ofWeek, view.fields]);
  const counts = useMemo(() => countFilters(fitting, person.id), [fitting, person.id]);
  const filter = shownFilter(view, ofWeek, person.id);
  const shown = useMemo(
    () => filterRows(fitting, filter, view.search, person.id),
    [fitting, filter, view.search, person.id],
  );
  // Comparing thousands of references as words takes long: only those in the list, and not when it sorts by them anyway.
  const ordered = useMemo(() => (view.sort.column === 'ref' ? shown : byReference(shown)), [shown, view.sort.column]);
  const weeks = useMemo(() => weeksOf(rows), [rows]);
  const toContinue = useMemo(() => (complete ? planToContinue(rows, person.id) : null), [rows, person.id, complete]);
  const bands = useMemo(() => newestPublished(rubrics ?? [])?.bands ?? [], [rubrics]);

  /** A plan that has no file yet cannot be opened: its sample tells of it. */
  const open = useCallback(
    (planId: string) => {
      const row = rows.find((one) => one.planId === planId);
      if (row?.state === 'waiting' && row.sampleId !== undefined) onOpenSample(row.sampleId);
      else onOpen(planId);
    },
    [rows, onOpen, onOpenSample],
  );
  const chooseFiles = () => filesInput.current?.click();
  const find = (event: KeyboardEvent) => {
    event.preventDefault();
    search.current?.focus();
    search.current?.select();
  };
  const goOn = (event: KeyboardEvent) => {
    const inGrid = event.target instanceof Element && event.target.closest('[role="grid"]') !== null;
    if ((inGrid && event.key === 'Enter') || pressesTarget(event) || toContinue === null) return;
    event.preventDefault();
    onOpen(toContinue.planId);
  };
  useActionKeys({
    'find-plan': find,
    'load-plans': (event) => {
      event.preventDefault();
      chooseFiles();
    },
    continue: goOn,
  });

  const tellOfGone = (message: string) => {
    setSaid(message);
    announce(message);
    // Its menu button, where the focus goes back to when the dialog closes, goes with it.
    setTimeout(focusScreenTitle, 60);
  };
  const tellOfEdited = (plan: PlanRow) => {
    const gone = whereItWent(plan, { view, filter, week, thisWeek, personId: person.id });
    if (gone === null) announce(`${plan.ref} saved.`);
    else tellOfGone(gone);
  };
  return (
    <div className="screen week-screen">
      <div className="screen-head">
        <div>
          <ScreenTitle title={listTitle(week, rows.length)} />
          <p>{listSummary(week, thisWeek, ofWeek, total)}</p>
        </div>
        <div className="screen-actions">
          {draftFile.input}
          <AddPlans
            onFiles={onFiles}
            filesInput={filesInput}
            onChooseFiles={chooseFiles}
            primary={toContinue === null && rows.length > 0}
          />
          {toContinue === null ? null : (
            <AppButton kind="primary" keys={continueKey} onPress={() => onOpen(toContinue.planId)}>
              Continue {toContinue.ref}
            </AppButton>
          )}
        </div>
      </div>
      {said === null ? null : (
        <MessageStrip
          tone="info"
          label="Plans"
          onDismiss={() => {
            setSaid(null);
            focusScreenTitle();
          }}
        >
          {said}
        </MessageStrip>
      )}
      {loading ? <LoadingState title="Fetching the plans" /> : null}
      {!loading && rows.length === 0 ? <NoPlans onChooseFiles={chooseFiles} onSample={onSample} /> : null}
      {rows.length === 0 ? null : (
        <BandsContext value={bands}>
          <WeekBar
            view={view}
            onView={onView}
            rows={ofWeek}
            fields={fields}
            counts={counts}
            weeks={weeks}
            week={week}
            filter={filter}
            thisWeek={thisWeek}
            summary={`${counts.submitted} of ${counts.all} submitted`}
            search={search}
          />
          {shown.length === 0 ? (
            <NoMatch onClear={() => onView({ ...view, filter: 'all', search: '', week: 'all-weeks', fields: {} })} />
          ) : (
            <PlanTable
              rows={ordered}
              fields={fields}
              sort={view.sort}
              onSort={(sort) => onView({ ...view, sort })}
              onOpen={open}
              onEdit={setEditing}
              onNewDraft={draftFile.choose}
              onRemove={setRemoving}
            />
          )}
        </BandsContext>
      )}
      <p className="drop-hint">
        Drop Word or PDF plans, or a folder, anywhere in this window. Files stay on this computer.
      </p>
      {editing === null ? null : (
        <EditPlanDialog
          row={editing}
          otherRefs={
            new Set(
              rows
                .filter(({ planId, state }) => planId !== editing.planId && state !== 'waiting')
                .map((row) => row.ref),
            )
          }
          onClose={() => setEditing(null)}
          onSaved={tellOfEdited}
        />
      )}
      <RemovePlanDialog
        row={removing}
        onClose={() => setRemoving(null)}
        onRemoved={({ ref }) => tellOfGone(`${ref} removed.`)}
      />
    </div>
  );
}
