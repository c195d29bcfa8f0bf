import { checkAuditors } from './check-auditors';
import { checkBaseline } from './check-baseline';
import { checkBanks, checkFew, checkMissing, checkUnfinished } from './check-counts';
import { checkMarkers } from './check-markers';
import { checkMix } from './check-mix';
import { checkReworded } from './check-reworded';
import { checkSampling } from './check-sampling';
import { checkVersions } from './check-versions';
import type { ComparableFacts } from './facts';
import type { Comparable, Found } from './refusal';

/**
 * Decides whether two spans may be compared, and says why not and how to go on. What keeps plans out altogether comes first;
 * who marked, and the mix, are asked only where both spans have enough plans for a sentence.
 */
export function checkComparable(facts: ComparableFacts): Comparable {
  const kept = [checkSampling(facts), checkVersions(facts), checkReworded(facts)];
  const enough = Math.min(facts.earlier.tally.n, facts.later.tally.n) >= facts.few;
  // Where another version or sampling is why a span has too few, that is what there is to say.
  const few = !enough && !kept.some(isRefused) ? [checkFew(facts)] : [];
  const between = enough ? [checkMarkers(facts), checkAuditors(facts), checkMix(facts), checkBanks(facts)] : [];
  const counts = [checkMissing(facts), checkUnfinished(facts), checkBaseline(facts)];
  const found = [...kept, ...few, ...between, ...counts];
  const refusals = found.flatMap((one) => one.refusals ?? []);
  return {
    ok: !found.some(isRefused),
    refusals: [
      ...refusals.filter(({ severity }) => severity === 'refused'),
      ...refusals.filter(({ severity }) => severity === 'caution'),
    ],
    notes: found.flatMap((one) => one.notes ?? []),
  };
}

const isRefused = ({ refusals = [] }: Found): boolean => refusals.some(({ severity }) => severity === 'refused');
