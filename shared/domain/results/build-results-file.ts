import { compareText } from '../../lib/compare-text';
import { isoDate } from '../../lib/dates';
import { groupBy } from '../../lib/group-by';
import { fail, ok, type Result } from '../../lib/result';
import type { Answer } from '../audit/answer';
import type { Audit } from '../audit/audit';
import type { AuditResult } from '../audit/audit-result';
import { answersOfVersion, askedPart, asksByType, notAskedOf, scopeOf } from '../audit/audit-scope';
import { countedAudits } from '../audit/counted-audits';
import { USUAL_SETTINGS } from '../compare/compare-settings';
import type { Plan } from '../plan/plan';
import type { Rubric } from '../rubric/rubric';
import { versionKey } from '../rubric/version-key';
import type { ScoringScope } from '../scoring/asked';
import type { ScoringRefusal } from '../scoring/check-marks';
import { scoreAudit } from '../scoring/score-audit';
import { marksInReadingOrder } from './marks-in-reading-order';
import { type Codes, codesOf } from './results-codes';
import { RESULTS_FORMAT, RESULTS_FORMAT_VERSION, type ResultsFile, type ResultsRow } from './results-file';
import { pairsOf } from './results-pairs';
import { boardOf, type ResultsSource, samplesOf, samplingOfPlan } from './results-source';

export type ResultsRefusal = 'missing-plan' | 'missing-rubric' | ScoringRefusal;

/**
 * The results file of all plans that were audited, each counted once (see `countedAudits`). Scores are worked out again from
 * the answers. The same records in any order give the same file.
 */
export function buildResultsFile(source: ResultsSource): Result<ResultsFile, ResultsRefusal> {
  const plans = new Map(source.plans.map((plan) => [plan.id, plan]));
  const rubrics = new Map(source.rubrics.map((rubric) => [versionKey(rubric), rubric]));
  const answers = groupBy(source.answers, (answer) => answer.auditId);
  const found: Finished[] = [];
  for (const audit of countedAudits(source.audits)) {
    if (audit.submittedAt === undefined) continue;
    const plan = plans.get(audit.planId);
    if (plan === undefined)
      return fail('missing-plan', 'An audit belongs to a plan that is not there. Its results were not exported.');
    const rubric = rubrics.get(versionKey({ id: audit.rubricId, version: audit.rubricVersion }));
    if (rubric === undefined)
      return fail('missing-rubric', `Version ${audit.rubricVersion} of the rubric “${audit.rubricId}” is not there.`);
    const scope = scopeOf(audit, plan);
    const own = answersOfVersion(rubric, answers.get(audit.id) ?? []);
    const scored = scoreAudit(rubric, own, scope);
    if (!scored.ok) return scored;
    found.push({ audit, submittedAt: audit.submittedAt, plan, rubric, scope, answers: own, result: scored.value });
  }
  found.sort(byWeekThenSubmission);
  const codes = codesOf(found, source);
  const pairs = pairsOf(source, codes);
  if (!pairs.ok) return pairs;
  const used = new Set([
    ...found.map(({ rubric }) => rubric),
    ...pairs.value.flatMap((pair) => rubrics.get(versionKey({ id: pair.rubricId, version: pair.rubricVersion })) ?? []),
  ]);
  return ok({
    format: RESULTS_FORMAT,
    formatVersion: RESULTS_FORMAT_VERSION,
    generatedAt: source.generatedAt,
    rubrics: [...used].sort(byIdThenVersion),
    audits: found.map((finished) => toRow(finished, codes, source)),
    pairs: pairs.value,
    samples: samplesOf(source, codes),
    settings: source.settings ?? USUAL_SETTINGS,
    events: [...(source.events ?? [])],
    board: boardOf(source),
  });
}

interface Finished {
  readonly audit: Audit;
  readonly submittedAt: string;
  readonly plan: Plan;
  readonly rubric: Rubric;
  /** What of the rubric was asked when the audit was handed in. */
  readonly scope: ScoringScope;
  readonly answers: readonly Answer[];
  readonly result: AuditResult;
}

const byWeekThenSubmission = (a: Finished, b: Finished): number =>
  compareText(a.plan.week, b.plan.week) ||
  compareText(a.submittedAt, b.submittedAt) ||
  compareText(a.audit.id, b.audit.id);

const byIdThenVersion = (a: Rubric, b: Rubric): number => compareText(a.id, b.id) || a.version - b.version;

function toRow(finished: Finished, codes: Codes, source: ResultsSource): ResultsRow {
  const { audit, submittedAt, plan, rubric, scope, answers, result } = finished;
  const { rubricId: _id, rubricVersion: _version, sections: _sections, leftOut: _leftOut, ...kept } = result;
  const sample = plan.sampleId === undefined ? undefined : codes.sample(plan.sampleId);
  return {
    plan: codes.plan(plan.id),
    draft: audit.draft,
    ...(audit.state === 'agreed' ? { agreed: true as const } : {}),
    sampling: samplingOfPlan(plan, source),
    ...(sample === undefined ? {} : { sample }),
    week: plan.week,
    submittedOn: isoDate(submittedAt),
    ...(plan.team === undefined ? {} : { team: plan.team }),
    ...(plan.need === undefined ? {} : { need: plan.need }),
    ...(plan.type === undefined ? {} : { planType: plan.type }),
    ...(scope.planType === undefined || !asksByType(rubric) ? {} : { markedAs: scope.planType }),
    ...(scope.discipline === undefined ? {} : { discipline: scope.discipline }),
    rubricId: audit.rubricId,
    rubricVersion: audit.rubricVersion,
    auditor: codes.auditor(audit.auditorId),
    marks: marksInReadingOrder(askedPart(rubric, notAskedOf(rubric, scope)), answers),
    result: kept,
  };
}
