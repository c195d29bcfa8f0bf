import { halvesOf } from '#shared/domain/compare/comparable/halves';
import type { WayOn } from '#shared/domain/compare/comparable/refusal';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import type { SeriesPoint } from '#shared/domain/compare/series-model';
import { plansWords } from '../plan-count';

export interface TooLittle {
  readonly title: string;
  readonly sentence: string;
  readonly waysOn: readonly WayOn[];
}

/** A baseline of fewer points says nothing of what is usual. */
const SHORTEST_BASELINE = 6;

/**
 * Why there are not two stretches to compare, and what a person may do about it.
 *
 * @param few fewest plans that a period is judged by, and a stretch compared by.
 */
export function tooLittle(model: CompareModel, few: number): TooLittle {
  if (model.view.spans !== 'baseline-and-since')
    return {
      title: 'Nothing to compare in these days.',
      sentence: 'One of the two stretches that you chose holds no plan of this kind.',
      waysOn: [
        { kind: 'change', label: 'Compare the baseline with what came after', change: { spans: 'baseline-and-since' } },
      ],
    };
  const shorter = shorterBaseline(model);
  return {
    title: 'Too little to compare yet.',
    sentence: whyTooLittle(model, few),
    waysOn: shorter.length > 0 ? shorter : [...longerPeriods(model), ...halves(model, few)],
  };
}

const counts = ({ few, figure }: SeriesPoint): boolean => !few && figure.value !== null;

function whyTooLittle({ plans, view, series: { points } }: CompareModel, few: number): string {
  const { period } = view;
  const filled = points.filter(({ figure }) => figure.n > 0);
  const only = filled[0];
  if (only !== undefined && filled.length === 1)
    return `So far there ${plans === 1 ? 'is 1 plan,' : `are ${plansWords(plans)}, all`} in ${only.period.label}. A comparison takes two stretches of time.`;
  if (!points.some(counts))
    return `There are ${plansWords(plans)}, and no ${period} holds the ${few} that it takes to be judged.`;
  return `The baseline holds all ${plansWords(plans)}: nothing comes after it so far.`;
}

function shorterBaseline({ series: { points } }: CompareModel): readonly WayOn[] {
  const counting = points.filter(counts).length;
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

/** Where most weeks hold few plans, months may hold enough. */
function longerPeriods({ view, series: { points } }: CompareModel): readonly WayOn[] {
  const filled = points.filter(({ figure }) => figure.n > 0);
  const isShort = view.period === 'week' || view.period === 'fortnight';
  if (!isShort || filled.length < 2 || 2 * filled.filter(counts).length >= filled.length) return [];
  return [{ kind: 'change', label: 'Put them together by month', change: { period: 'month' } }];
}

function halves({ series: { points } }: CompareModel, few: number): readonly WayOn[] {
  const found = halvesOf(
    points.map(({ period: { from, to }, figure: { n } }) => ({ from, to, n })),
    few,
  );
  if (found === null) return [];
  const [first, last] = found.plans;
  const label = `Compare the first ${first} plans with the last ${last}`;
  return [{ kind: 'change', label, change: { spans: found.spans } }];
}
