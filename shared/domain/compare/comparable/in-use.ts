import { compareText } from '../../../lib/compare-text';
import type { Rubric } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import type { CompareView, Sampling } from '../compare-view';
import type { Measure } from '../measure';
import type { KindFacts } from './facts';

/** Whether a person's marks make the measure. Weeks and what is counted in the text are the same whoever marks, by whatever rubric. */
export const isMarked = ({ kind }: Measure): boolean =>
  kind === 'score' || kind === 'good' || kind === 'section' || kind === 'criterion';

const SAMPLINGS: readonly Sampling[] = ['random', 'targeted', 'unknown'];

/** The sampling that figures are made of: the view's, otherwise whichever has most plans; of as many, in the order of the list. */
export function chooseSampling(view: Pick<CompareView, 'sampling'>, kinds: readonly KindFacts[]): Sampling {
  if (view.sampling !== null) return view.sampling;
  const plans = (of: Sampling) => kinds.reduce((sum, one) => sum + (one.sampling === of ? one.plans : 0), 0);
  return SAMPLINGS.reduce((most, one) => (plans(one) > plans(most) ? one : most));
}

/**
 * The versions that figures are made of: the view's, otherwise the newest with plans of the sampling in use. A measure that
 * nobody marks takes all there are. Keys by `versionKey`, newest first.
 */
export function chooseVersions(
  view: Pick<CompareView, 'versions' | 'measure'>,
  kinds: readonly KindFacts[],
  sampling: Sampling,
  rubrics: readonly Rubric[],
): readonly string[] {
  const newestFirst = byNewest(rubrics).map(versionKey);
  if (!isMarked(view.measure)) return newestFirst;
  if (view.versions !== null) return newestFirst.filter((key) => view.versions?.includes(key));
  const has = (key: string) => kinds.some((one) => one.version === key && one.sampling === sampling && one.plans > 0);
  return newestFirst.filter(has).slice(0, 1);
}

/** Newest first by the time of publishing; one that has no time is older than all that have. */
export const byNewest = (rubrics: readonly Rubric[]): readonly Rubric[] =>
  [...rubrics].sort(
    (a, b) => compareText(b.publishedAt ?? '', a.publishedAt ?? '') || compareText(a.id, b.id) || b.version - a.version,
  );
