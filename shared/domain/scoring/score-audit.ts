import { ok, type Result } from '../../lib/result';
import { type AuditResult, isIncomplete, type SectionResult } from '../audit/audit-result';
import type { Rubric } from '../rubric/rubric';
import type { ScoringScope } from './asked';
import { checkMarks, type ScoredAnswer, type ScoringRefusal } from './check-marks';
import { percentOf } from './percent';
import { bandOf, capBand } from './place-in-band';
import { type SectionTally, tallySection } from './tally-section';

/**
 * Raised whenever the same answers would be scored differently, so that a stored result names the code that made it. Plan
 * types and disciplines did not raise it: a rubric without them scores as before (docs/decisions/rubric-versions.md).
 */
export const SCORING_VERSION = 2;

/** Section weights are multiples of a half; doubled, everything summed is a whole number and sums are exact. */
const wholeWeight = (weight: number): number => Math.round(2 * weight);

/**
 * Scores one audit, with its working. Every criterion carries its section's weight in the overall mean; N/A and
 * unanswered criteria leave sum and total and are listed; not evidenced scores 0 and stays. One limiting criterion scored
 * 0 or not evidenced holds the band at `caps.one`, two or more at `caps.twoOrMore`; a cap never raises a band. While any
 * criterion is unanswered there is no band, or leaving a limiting criterion blank would be a way round its cap.
 * `scope` says what of the rubric the audit asks. Criteria for other types of plan and sections of another discipline
 * leave sum and total, are listed as such, and are never needed for a grade; a mark kept for one of them does not count.
 * Pure and exact: the order of answers does not matter. Percents run from 0 to 100 and are null when nothing counts.
 * Refuses a criterion the rubric does not have, one answered twice, a rating off the scale, and N/A where the rubric
 * does not allow it.
 */
export function scoreAudit(
  rubric: Rubric,
  answers: readonly ScoredAnswer[],
  scope: ScoringScope = {},
): Result<AuditResult, ScoringRefusal> {
  const marks = checkMarks(rubric, answers);
  if (!marks.ok) return marks;
  const tallies = rubric.sections.map((section) => tallySection(rubric, section, marks.value, scope));
  const counts = { total: sum(tallies, (tally) => tally.asked), answered: sum(tallies, (tally) => tally.answered) };
  return ok({
    scoringVersion: SCORING_VERSION,
    rubricId: rubric.id,
    rubricVersion: rubric.version,
    ...counts,
    ...overall(rubric, tallies, isIncomplete(counts)),
    sections: tallies.map(sectionResult),
    leftOut: tallies.flatMap((tally) => tally.leftOut),
  });
}

function overall(rubric: Rubric, tallies: readonly SectionTally[], incomplete: boolean) {
  const applicable = sum(tallies, (tally) => tally.applicable);
  const met = sum(tallies, (tally) => tally.met);
  const points = sum(tallies, (tally) => wholeWeight(tally.section.weight) * tally.points);
  const maxPoints = sum(tallies, (tally) => wholeWeight(tally.section.weight) * tally.maxPoints);
  const limitingFailures = tallies.flatMap((tally) => tally.limitingFailures);
  const earned = incomplete || applicable === 0 ? null : bandOf(rubric.bands, points, maxPoints);
  return {
    applicable,
    met,
    percentMet: percentOf(met, applicable),
    percent: percentOf(points, maxPoints),
    bandBeforeCaps: earned?.id ?? null,
    band: earned === null ? null : capBand(rubric, earned, limitingFailures.length).id,
    limitingFailures,
  };
}

const sectionResult = (tally: SectionTally): SectionResult => ({
  id: tally.section.id,
  weight: tally.section.weight,
  applicable: tally.applicable,
  met: tally.met,
  points: tally.points,
  maxPoints: tally.maxPoints,
  percent: percentOf(tally.points, tally.maxPoints),
});

const sum = (tallies: readonly SectionTally[], of: (tally: SectionTally) => number): number =>
  tallies.reduce((total, tally) => total + of(tally), 0);
