import type { Person } from '#shared/domain/audit/person';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { useRubrics } from '../../db/reads';
import { useCompareEvents, useCompareSettings } from '../../db/reads-of-compare';
import { useCompare } from '../../db/use-compare';
import { CompareBody } from './compare-body';
import type { CompareDesk, OnDesk } from './desk';
import { CompareHead } from './head/compare-head';
import { headLine } from './head/head-line';
import { type SampleWeeks, SampleWeeksStrip } from './sample-weeks';
import { useKeptScroll } from './use-kept-scroll';
import './compare.css';

interface CompareScreenProps {
  readonly person: Person;
  readonly desk: CompareDesk;
  readonly onDesk: OnDesk;
  /** Opens a plan that stands behind a figure. */
  readonly onOpen: (planId: string) => void;
  /** The invented 26 weeks: absent outside the sample data. */
  readonly sampleWeeks?: SampleWeeks | undefined;
}

/** What is taken apart shows where its parts are: in the small charts, or in the table of figures. */
const tabFor = (view: CompareView, { view: { split }, tab }: CompareDesk): CompareDesk['tab'] =>
  view.split !== null && view.split !== split && tab !== 'figures' ? 'split' : tab;

/** What really changed, week by week. */
export function CompareScreen({ person, desk, onDesk, onOpen, sampleWeeks }: CompareScreenProps) {
  const state = useCompare(desk.view);
  const events = useCompareEvents();
  const settings = useCompareSettings();
  const rubrics = useRubrics();
  const model = state.kind === 'ready' ? state.model : null;
  // What could not be made may be this choice alone: another can still be chosen.
  const known = state.kind === 'failed' ? state.before : model;
  const screen = useKeptScroll(desk.scrolled, model !== null, (scrolled) => onDesk((now) => ({ ...now, scrolled })));
  // A change by hand is undone by its chip: what a way on was taken from is no longer the view before.
  const setView = (view: CompareView) => onDesk((now) => ({ ...now, view, taken: [], tab: tabFor(view, now) }));
  const isEmpty = known?.choices.days === null;
  return (
    <div className="screen compare" ref={screen}>
      <CompareHead
        line={headLine(model)}
        view={desk.view}
        choices={isEmpty ? null : (known?.choices ?? null)}
        events={events ?? []}
        onView={setView}
      />
      <SampleWeeksStrip sampleWeeks={sampleWeeks} />
      <CompareBody
        person={person}
        desk={desk}
        onDesk={onDesk}
        onOpen={onOpen}
        state={state}
        kept={
          events === undefined || settings === undefined || rubrics === undefined ? null : { events, settings, rubrics }
        }
      />
    </div>
  );
}
