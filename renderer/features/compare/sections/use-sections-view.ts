import { useMemo } from 'react';
import type { CompareView } from '#shared/domain/compare/compare-view';
import type { Measure } from '#shared/domain/compare/measure';

const ALL: Measure = { kind: 'section', section: 'all' };

/** The same plans and periods, by the sections of the rubric, whatever the measure and the split. */
export const useSectionsView = (view: CompareView): CompareView =>
  useMemo(() => ({ ...view, measure: ALL, split: 'section' }), [view]);

/** The same plans and periods, by the criteria of the section that is shown; of all sections where none is. */
export const useCriteriaView = (view: CompareView): CompareView =>
  useMemo(
    () => ({ ...view, measure: view.measure.kind === 'section' ? view.measure : ALL, split: 'criterion' }),
    [view],
  );
