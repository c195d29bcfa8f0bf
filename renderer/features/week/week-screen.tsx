import { useMemo, useRef, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { isoWeek } from '#shared/lib/dates';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { pressesTarget } from '../../components/key-rules';
import { focusScreenTitle, ScreenTitle } from '../../components/screen-title';
import { LoadingState } from '../../components/states';
import { useKeys } from '../../components/use-keys';
import { removePlan } from '../../db/actions/plans';
import type { PlanRow } from '../../db/plan-rows';
import { usePlanRows, useRubrics } from '../../db/reads';
import type { NamedFile } from '../../workers/import-types';
import { AddPlans } from './add-plans';
import { EditPlanDialog } from './edit-plan-dialog';
import { BandsContext } from './grade-cell';
import {
  countFilters,
  filterRows,
  planToContinue,
  rowsOfWeek,
  shownWeek,
  type WeekView,
  weeksOf,
  weekWords,
} from './plan-filters';
import { byReference } from './plan-order';
import { PlanTable } from './plan-table';
import { WeekBar } from './week-bar';
import { NoMatch, NoPlans } from './week-empty';
import './week.css';
import './week-sizes.css';

interface WeekScreenProps {
  readonly person: Person;
  readonly view: WeekView;
  readonly onView: (view: WeekView) => void;
  readonly onOpen: (planId: string) => void;
  readonly onFiles: (files: readonly NamedFile[]) => void;
  readonly onSample: (() => Promise<void>) | undefined;
}

const NO_ROWS: readonly PlanRow[] = [];

/** The sample as a table, the way back into the audit one stopped in, and the way to load more plans. */
export function WeekScreen({ person, view, onView, onOpen, onFiles, onSample }: WeekScreenProps) {
  const loaded = usePlanRows();
  const rubrics = useRubrics();
  const [editing, setEditing] = useState<PlanRow | null>(null);
  const [removing, setRemoving] = useState<PlanRow | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const filesInput = useRef<HTMLInputElement>(null);

  const rows = useMemo(() => byReference(loaded ?? NO_ROWS), [loaded]);
  const thisWeek = isoWeek(new Date().toISOString());
  const week = shownWeek(view, rows, thisWeek);
  const ofWeek = useMemo(() => rowsOfWeek(rows, week, thisWeek), [rows, week, thisWeek]);
  const counts = useMemo(() => countFilters(ofWeek, person.id), [ofWeek, person.id]);
  const shown = useMemo(
    () => filterRows(ofWeek, view.filter, view.search, person.id),
    [ofWeek, view.filter, view.search, person.id],
  );
  const weeks = useMemo(() => weeksOf(rows), [rows]);
  const toContinue = useMemo(() => planToContinue(rows, person.id), [rows, person.id]);
  const bands = useMemo(() => rubrics?.at(-1)?.bands ?? [], [rubrics]);

  const chooseFiles = () => filesInput.current?.click();
  const find = (event: KeyboardEvent) => {
    event.preventDefault();
    search.current?.focus();
    search.current?.select();
  };
  const goOn = (event: KeyboardEvent) => {
    const inGrid = event.target instanceof Element && event.target.closest('[role="grid"]') !== null;
    if (inGrid || pressesTarget(event) || toContinue === null) return;
    event.preventDefault();
    onOpen(toContinue.planId);
  };
  useKeys({
    '/': find,
    'Control+f': find,
    'Control+o': (event) => {
      event.preventDefault();
      chooseFiles();
    },
    Enter: goOn,
  });

  const title = week === 'this-week' || week === 'all-weeks' ? weekWords(thisWeek) : weekWords(week);
  const place = week === 'all-weeks' ? 'All weeks' : title;
  return (
    <div className="screen week-screen">
      <div className="screen-head">
        <div>
          <ScreenTitle title="This week" />
          <p>{headline(place, ofWeek.length, rows.length)}</p>
        </div>
        <div className="screen-actions">
          <AddPlans
            onFiles={onFiles}
            filesInput={filesInput}
            onChooseFiles={chooseFiles}
            primary={toContinue === null && rows.length > 0}
          />
          {toContinue === null ? null : (
            <AppButton kind="primary" keys="↵" onPress={() => onOpen(toContinue.planId)}>
              Continue {toContinue.ref}
            </AppButton>
          )}
        </div>
      </div>
      {loaded === undefined ? <LoadingState title="Fetching the plans" /> : null}
      {loaded !== undefined && rows.length === 0 ? <NoPlans onChooseFiles={chooseFiles} onSample={onSample} /> : null}
      {rows.length === 0 ? null : (
        <BandsContext value={bands}>
          <WeekBar
            view={view}
            onView={onView}
            counts={counts}
            weeks={weeks}
            week={week}
            thisWeek={thisWeek}
            summary={`${counts.submitted} of ${counts.all} submitted`}
            search={search}
          />
          {shown.length === 0 ? (
            <NoMatch onClear={() => onView({ ...view, filter: 'all', search: '', week: 'all-weeks' })} />
          ) : (
            <PlanTable
              rows={shown}
              sort={view.sort}
              onSort={(sort) => onView({ ...view, sort })}
              onOpen={onOpen}
              onEdit={setEditing}
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
          otherRefs={new Set(rows.filter((row) => row.planId !== editing.planId).map((row) => row.ref))}
          onClose={() => setEditing(null)}
        />
      )}
      <ConfirmDialog
        title={`Remove ${removing?.ref ?? 'the plan'}?`}
        action="Remove plan"
        danger
        isOpen={removing !== null}
        onClose={() => setRemoving(null)}
        onConfirm={async () => {
          if (removing === null) return;
          await removePlan(removing.planId);
          announce(`${removing.ref} removed.`);
          // Its menu button, where the focus would go back to, is gone with it.
          setTimeout(focusScreenTitle, 60);
        }}
      >
        <p>The plan leaves the list, with its marks, notes and corrected sections. Reports no longer count it.</p>
        <p>
          The journal keeps that it was there, what was marked and who removed it. The file you loaded it from stays
          where it is.
        </p>
      </ConfirmDialog>
    </div>
  );
}

function headline(place: string, ofWeek: number, all: number): string {
  if (all === 0) return 'Load the plans drawn for this week and mark them beside their text.';
  return `${place}. ${ofWeek === 1 ? '1 plan' : `${ofWeek.toLocaleString('en-GB')} plans`} loaded on this computer.`;
}
