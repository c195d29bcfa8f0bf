import { unitWord } from '../sentence/figure-parts';
import type { ClaimInput } from './check-claim';
import { claimedSection } from './claim-words';
import type { Claim } from './parse-claim';

export const OTHER_DAYS_MEANT =
  'The claim names its days in another way than by “since”. Write it with since a day, a month or an event, such as “20% since October”, so that it is held against the days it means.';

/** Why a claim would be held against another section than it speaks of; null where it would not. */
export function otherSection(text: string, { measure, facts }: ClaimInput): string | null {
  const section = claimedSection(text);
  if (section === undefined || (measure.kind === 'section' && measure.section === section)) return null;
  return `The claim speaks of Section ${section}, and what is shown is ${lowerFirst(facts.label)}. Choose the measure of Section ${section} first.`;
}

const lowerFirst = (label: string): string => `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;

/** Why there is nothing to hold a claim against; null where there is. */
export function unchecked(claim: Claim, { facts, earlier, later, refused, difference }: ClaimInput): string | null {
  if (refused) return 'The two stretches may not be compared as they are, so no claim can be held against them.';
  if (earlier.figure.value === null || later.figure.value === null || difference === null)
    return 'One of the two stretches has no figure, so no claim can be held against it.';
  const unit = unitOf(claim);
  if (unit !== null && unit !== facts.scale)
    return `This measure is in ${unitWord(facts.scale, false)}, and the claim is in ${unitWord(unit, false)}.`;
  return null;
}

/** The scale that a claim is in; null where it fits any. */
function unitOf(claim: Claim): ClaimInput['facts']['scale'] | null {
  if (claim.kind === 'amount') return claim.unit === 'points' ? 'percent' : claim.unit;
  return claim.kind === 'levels' ? claim.unit : null;
}
