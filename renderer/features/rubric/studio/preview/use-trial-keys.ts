import { useEffect, useState } from 'react';
import { markWords } from '#shared/domain/audit/mark-words';
import type { Criterion, Rubric, RubricSection } from '#shared/domain/rubric/rubric';
import { announce } from '../../../../components/announcer';
import { pressesTarget } from '../../../../components/key-rules';
import { useActionKeys } from '../../../../keyboard/use-action-keys';
import { markOfKey } from './mark-of-key';
import type { Trial } from './use-trial';

interface TrialKeys {
  /** The criterion that a key marks. */
  readonly current: string | undefined;
  readonly takeInHand: (criterionId: string) => void;
}

/** Marks a try by the keys of the marking screen. @param isAsked whether a criterion is asked of the plan. */
export function useTrialKeys(
  rubric: Rubric,
  section: RubricSection | undefined,
  trial: Trial,
  isAsked: (criterion: Criterion) => boolean,
  first: string | undefined,
): TrialKeys {
  const [wanted, takeInHand] = useState(first);
  const criteria = section?.criteria ?? [];
  const at = Math.max(
    0,
    criteria.findIndex(({ id }) => id === wanted),
  );
  const criterion = criteria[at];
  const current = criterion?.id;
  useEffect(() => {
    if (current !== undefined) document.getElementById(trialId(current))?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const mark = (meant: (event: KeyboardEvent) => string) => (event: KeyboardEvent) => {
    if (criterion === undefined) return;
    event.preventDefault();
    if (!isAsked(criterion)) return announce(`${criterion.id} is not asked of plans of this type.`);
    const keyed = markOfKey(meant(event), criterion, rubric.scale.length);
    if (!keyed.ok) return announce(keyed.why);
    trial.mark(criterion.id, keyed.mark);
    announce(`${criterion.id}: ${markWords(keyed.mark, rubric)}.`);
  };
  const step = (by: 1 | -1) => (event: KeyboardEvent) => {
    if (pressesTarget(event)) return;
    event.preventDefault();
    const next = criteria[at + by];
    if (next === undefined) return announce(by === 1 ? 'The last of this section.' : 'The first of this section.');
    takeInHand(next.id);
    announce(`${next.id} ${next.title}`);
  };
  useActionKeys({
    rate: mark(({ key }) => key),
    'not-applicable': mark(() => 'n'),
    'not-evidenced': mark(() => 'x'),
    'clear-rating': mark(() => ''),
    next: step(1),
    'next-criterion': step(1),
    back: step(-1),
  });
  return { current, takeInHand };
}

/** Names the place of a criterion in the page. */
export const trialId = (criterionId: string): string => `trial-${criterionId}`;
