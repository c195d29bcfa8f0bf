import { useMemo } from 'react';
import type { CompareView } from '#shared/domain/compare/compare-view';

/** The same plans and periods, by the sections of the rubric, whatever the measure and the split. */
export const useSectionsView = (view: CompareView): CompareView =>
  useMemo(() => ({ ...view, measure: { kind: 'section', section: 'all' }, split: 'section' }), [view]);
