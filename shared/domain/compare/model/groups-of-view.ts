import type { ColumnGroup } from '../columns/layout';
import type { CompareView } from '../compare-view';
import { groupsOf } from '../measures/measure-facts';

/** The groups of columns that a view is answered from: no others have to be read. */
export function groupsOfView({ measure, split, versions }: CompareView): readonly ColumnGroup[] {
  // More versions than one have to be asked for, except where nobody marks the measure.
  const several = versions?.length ?? 1;
  return [...new Set<ColumnGroup>(['facts', ...groupsOf(measure, several), ...ofSplit(split, several)])];
}

function ofSplit(split: CompareView['split'], versions: number): readonly ColumnGroup[] {
  if (split === 'criterion') return groupsOf({ kind: 'criterion', criterionId: '' }, versions);
  return split === 'section' ? groupsOf({ kind: 'section', section: 'all' }, versions) : [];
}
