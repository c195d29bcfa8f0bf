import { useCallback, useDeferredValue } from 'react';
import type { Measure } from '#shared/domain/compare/measure';
import { LoadingState } from '../../../components/states';
import { useCompare } from '../../../db/use-compare';
import { useDesk } from '../desk';
import { NotMade } from '../not-made';
import { useShown } from '../shown';
import { HeatTable } from '../tables/heat-table';
import { SectionsSide } from './sections-side';
import { useSectionsView } from './use-sections-view';

/** The sections of the view that is chosen. Asked for after the view itself, whose sentence must not wait for them. */
const useSections = () => useCompare(useSectionsView(useDeferredValue(useDesk(useShown().desk, ({ view }) => view))));

/** The small table beside the series. */
export function SectionsBeside() {
  const { desk, onDesk } = useShown();
  const sections = useSections();
  return (
    <SectionsSide
      shown={useDesk(desk, ({ view }) => view.measure)}
      model={sections.kind === 'ready' ? sections.model : null}
      onMeasure={useCallback(
        (measure: Measure) => onDesk((now) => ({ ...now, view: { ...now.view, measure } })),
        [onDesk],
      )}
    />
  );
}

/** Periods are those of the sections' own model, whatever the measure that is shown. */
export function SectionsHeat() {
  const { kept, onDesk } = useShown();
  const sections = useSections();
  if (sections.kind === 'failed')
    return (
      <NotMade
        title="The figures of the sections could not be made"
        message={sections.message}
        again={sections.again}
      />
    );
  if (sections.kind === 'loading' || sections.model.split === null)
    return <LoadingState title="Working out the figures of the sections" />;
  const { split, view } = sections.model;
  return (
    <HeatTable
      split={split}
      period={view.period}
      few={kept.settings.few}
      onBehind={({ group, ...ask }) => {
        const measure = split.groups.find(({ value }) => value === group?.value)?.view.measure;
        // The list is of that section, so that what each audit brings is the section's own; the series stays.
        onDesk((now) => ({ ...now, behind: { ...ask, measure } }));
      }}
    />
  );
}
