import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** What is in sight, and the one that has the focus: that stays drawn, however far away it is scrolled. Below 0: none has. */
export const rangeWith =
  (pinned: () => number) =>
  (range: Range): number[] => {
    const here = Math.min(pinned(), range.count - 1);
    const inSight = defaultRangeExtractor(range);
    return here < 0 || inSight.includes(here) ? inSight : [...inSight, here].sort((a, b) => a - b);
  };
