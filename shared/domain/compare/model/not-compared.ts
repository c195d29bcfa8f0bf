import type { Comparable } from '../comparable/refusal';
import type { SplitModel } from './compare-model';

/** Where the two spans may not be compared, nothing is said of what the groups did between them either. */
export function withoutRefused(split: SplitModel | null, { refusals }: Comparable): SplitModel | null {
  // Too few plans of all leave each group to say for itself how many it has.
  const isRefused = refusals.some(({ severity, code }) => severity === 'refused' && code !== 'few');
  if (split === null || !isRefused) return split;
  return {
    ...split,
    groups: split.groups.map(({ own: _own, markers: _markers, ...group }) => ({
      ...group,
      difference: null,
      change: 'not-compared',
      few: 'Not compared, for the reason given above.',
    })),
    looked: 0,
  };
}
