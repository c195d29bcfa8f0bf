import type { ColumnGroup } from '../columns/layout';
import { isMarked } from '../comparable/in-use';
import type { CompareView } from '../compare-view';
import { groupsOf } from '../measures/measure-facts';

/** The groups of columns that a view is answered from: no others have to be read. */
export function groupsOfView({ measure, split, versions }: CompareView): readonly ColumnGroup[] {
  // What nobody marks is of all versions there are, and so are the sections and criteria that it is split by.
  const several = !isMarked(measure) || (versions?.length ?? 1) > 1;
  return [...new Set<ColumnGroup>(['facts', ...groupsOf(measure, several), ...ofSplit(split, several)])];
}

function ofSplit(split: CompareView['split'], several: boolean): readonly ColumnGroup[] {
  if (split === 'criterion') return groupsOf({ kind: 'criterion', criterionId: '' }, several);
  return split === 'section' ? groupsOf({ kind: 'section', section: 'all' }, several) : [];
}
