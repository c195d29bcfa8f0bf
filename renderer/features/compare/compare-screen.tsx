import { useCallback, useMemo } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { CompareView } from '#shared/domain/compare/compare-view';
import type { OnOpenAudit } from '../../components/audit-to-open';
import { useRubrics } from '../../db/reads';
import { useCompareEvents, useCompareSettings } from '../../db/reads-of-compare';
import { useCompare } from '../../db/use-compare';
import { CompareBody } from './compare-body';
import { type CompareDesk, type CompareKept, isOfView, type KeptDesk, type OnDesk, useDesk } from './desk';
import { CompareHead } from './head/compare-head';
import { headLine } from './head/head-line';
import type { OnView } from './head/on-view';
import { useSameChoices } from './head/use-same-choices';
import { type SampleWeeks, SampleWeeksStrip } from './sample-weeks';
import type { OnStartAction } from './start-action';
import { useKeptScroll } from './use-kept-scroll';
import './compare.css';

interface CompareScreenProps {
  readonly person: Person;
  readonly desk: KeptDesk;
  /** Opens a plan that stands behind a figure. */
  readonly onOpen: OnOpenAudit;
  /** Starts an improvement action from a section or criterion; absent where the person may only read those. */
  readonly onStartAction?: OnStartAction | undefined;
  /** The invented 26 weeks: absent outside the sample data. */
  readonly sampleWeeks?: SampleWeeks | undefined;
}

const NO_EVENTS: readonly CompareEvent[] = [];

/** What is taken apart shows where its parts are: in the small charts, or in the table of figures. */
const tabFor = (view: CompareView, { view: { split }, tab }: CompareDesk): CompareDesk['tab'] =>
  view.split !== null && view.split !== split && tab !== 'figures' ? 'split' : tab;

/** What really changed, week by week. */
export function CompareScreen({ person, desk, onOpen, onStartAction, sampleWeeks }: CompareScreenProps) {
  const view = useDesk(desk, (now) => now.view);
  const state = useCompare(view);
  const events = useCompareEvents();
  const settings = useCompareSettings();
  const rubrics = useRubrics();
  const kept = useMemo(
    (): CompareKept | null =>
      events === undefined || settings === undefined || rubrics === undefined ? null : { events, settings, rubrics },
    [events, settings, rubrics],
  );
  const model = state.kind === 'ready' ? state.model : null;
  const onDesk: OnDesk = useCallback((change) => desk.set(change(desk.get())), [desk]);
  const screen = useKeptScroll(desk.get().scrolled, model !== null, (scrolled) =>
    onDesk((now) => ({ ...now, scrolled })),
  );
  const onView: OnView = useCallback(
    (change) =>
      onDesk((now) => {
        const next = { ...now.view, ...(typeof change === 'function' ? change(now.view) : change) };
        // A change by hand is undone by its chip: what a way on was taken from is no longer the view before.
        return { ...now, view: next, taken: [], tab: tabFor(next, now) };
      }),
    [onDesk],
  );
  // What could not be made may be this choice alone: another can still be chosen.
  const known = state.kind === 'failed' ? state.before : model;
  const choices = useSameChoices(known?.choices ?? null);
  return (
    <div className="screen compare" ref={screen}>
      <CompareHead
        line={headLine(model)}
        view={view}
        choices={choices?.days === null ? null : choices}
        isOfView={useDesk(desk, ({ tab }) => isOfView(tab))}
        events={events ?? NO_EVENTS}
        onView={onView}
      />
      <SampleWeeksStrip sampleWeeks={sampleWeeks} />
      <CompareBody
        person={person}
        desk={desk}
        onDesk={onDesk}
        onOpen={onOpen}
        onStartAction={onStartAction}
        state={state}
        kept={kept}
      />
    </div>
  );
}
