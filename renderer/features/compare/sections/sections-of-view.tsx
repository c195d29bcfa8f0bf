import { useCallback, useDeferredValue } from 'react';
import type { Measure } from '#shared/domain/compare/measure';
import { ChoiceRow } from '../../../components/choice-row';
import { LoadingState } from '../../../components/states';
import { useCompare } from '../../../db/use-compare';
import type { CompareState } from '../../../workers/compare-state';
import { type HeatRows, useDesk } from '../desk';
import { NotMade } from '../not-made';
import { useShown } from '../shown';
import { sourceOfMeasure } from '../start-action';
import { HeatTable } from '../tables/heat-table';
import { SectionsSide } from './sections-side';
import { useCriteriaView, useSectionsView } from './use-sections-view';

/** The sections of the view that is chosen. Asked for after the view itself, whose sentence must not wait for them. */
const useSections = () => useCompare(useSectionsView(useDeferredValue(useDesk(useShown().desk, ({ view }) => view))));

/** The small table beside the series. */
export function SectionsBeside() {
  const { desk, onDesk } = useShown();
  const sections = useSections();
  const shown = useDesk(desk, ({ view }) => view.measure);
  const onMeasure = useCallback(
    (measure: Measure) => onDesk((now) => ({ ...now, view: { ...now.view, measure } })),
    [onDesk],
  );
  const onAuditors = useCallback(() => onDesk((now) => ({ ...now, tab: 'auditors' })), [onDesk]);
  if (sections.kind === 'failed')
    return (
      <NotMade
        title="The figures of the sections could not be made"
        message={sections.message}
        again={sections.again}
      />
    );
  return (
    <SectionsSide
      shown={shown}
      model={sections.kind === 'ready' ? sections.model : null}
      onMeasure={onMeasure}
      onAuditors={onAuditors}
    />
  );
}

const ROWS: readonly { readonly id: HeatRows; readonly label: string }[] = [
  { id: 'section', label: 'Sections' },
  { id: 'criterion', label: 'Criteria' },
];

/** The heat table, of sections or of criteria. Periods are those of its own model, whatever the measure that is shown. */
export function SectionsHeat() {
  const { desk } = useShown();
  return useDesk(desk, ({ heat }) => heat) === 'section' ? <HeatOfSections /> : <HeatOfCriteria />;
}

function HeatOfSections() {
  return <Heat state={useSections()} />;
}

function HeatOfCriteria() {
  return <Heat state={useCompare(useCriteriaView(useDeferredValue(useDesk(useShown().desk, ({ view }) => view))))} />;
}

function Heat({ state }: { readonly state: CompareState }) {
  const { desk, kept, onDesk, onStartAction } = useShown();
  const rows = useDesk(desk, ({ heat }) => heat);
  if (state.kind === 'failed')
    return <NotMade title="The figures of the table could not be made" message={state.message} again={state.again} />;
  if (state.kind === 'loading' || state.model.split === null)
    return <LoadingState title="Working out the figures of the table" />;
  const { split, view } = state.model;
  return (
    <HeatTable
      split={split}
      period={view.period}
      few={kept.settings.few}
      tools={
        <ChoiceRow
          label="Rows"
          choices={ROWS}
          value={rows}
          onChange={(id) => onDesk((now) => ({ ...now, heat: id === 'criterion' ? id : 'section' }))}
        />
      }
      onStart={
        onStartAction === undefined
          ? undefined
          : ({ view: { measure } }) => {
              const source = measure === undefined ? null : sourceOfMeasure(measure);
              if (source !== null) onStartAction(source);
            }
      }
      onBehind={({ group, ...ask }) => {
        const measure = split.groups.find(({ value }) => value === group?.value)?.view.measure;
        // The list is of that section or criterion, so that what each audit brings is its own; the series stays.
        onDesk((now) => ({ ...now, behind: { ...ask, measure }, opened: null }));
      }}
    />
  );
}
