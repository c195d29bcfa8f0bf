import type { WayOn } from '#shared/domain/compare/comparable/refusal';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { plansWords } from '../plan-count';

export interface TooLittle {
  readonly title: string;
  readonly sentence: string;
  readonly waysOn: readonly WayOn[];
}

/** A baseline of fewer points says nothing of what is usual. */
const SHORTEST_BASELINE = 6;

/** Why there are not two stretches to compare, and what a person may do about it. */
export function tooLittle(model: CompareModel): TooLittle {
  if (model.view.spans !== 'baseline-and-since')
    return {
      title: 'Nothing to compare in these days.',
      sentence: 'One of the two stretches that you chose holds no plan of this kind.',
      waysOn: [
        { kind: 'change', label: 'Compare the baseline with what came after', change: { spans: 'baseline-and-since' } },
      ],
    };
  return {
    title: 'Too little to compare yet.',
    sentence: `The baseline takes up all ${plansWords(model.plans)}: nothing comes after it so far.`,
    waysOn: shorterBaseline(model),
  };
}

function shorterBaseline({ series: { points } }: CompareModel): readonly WayOn[] {
  const counting = points.filter(({ few, figure }) => !few && figure.value !== null).length;
  // Half of them, so that the stretch after it is as long.
  const half = Math.max(SHORTEST_BASELINE, Math.floor(counting / 2));
  if (half >= counting) return [];
  return [
    {
      kind: 'change',
      label: `Take the first ${half} as the baseline`,
      change: { baseline: { kind: 'first', points: half } },
    },
  ];
}
