import { compareText } from '../../lib/compare-text';
import { groupBy } from '../../lib/group-by';
import { fail, ok, type Result } from '../../lib/result';
import { markedTwice } from '../agreement/marked-twice';
import { answersOfVersion, askedPart, asksByType, notAskedOf, scopeOf } from '../audit/audit-scope';
import type { Plan } from '../plan/plan';
import type { Rubric } from '../rubric/rubric';
import { versionKey } from '../rubric/version-key';
import { marksInReadingOrder } from './marks-in-reading-order';
import type { Codes } from './results-codes';
import type { ResultsPair } from './results-file';
import type { ResultsSource } from './results-source';

/** Every pair of markings of a plan as it was handed in, and what became of it, in the order of weeks. */
export function pairsOf(source: ResultsSource, codes: Codes): Result<ResultsPair[], 'missing-plan' | 'missing-rubric'> {
  const plans = new Map(source.plans.map((plan) => [plan.id, plan]));
  const rubrics = new Map(source.rubrics.map((rubric) => [versionKey(rubric), rubric]));
  const marked = markingReader(source, codes);
  const found: Omit<ResultsPair, 'pair'>[] = [];
  for (const pair of inOrder(markedTwice(source.audits), plans)) {
    const [first] = pair.markings;
    const plan = plans.get(pair.planId);
    const rubric = rubrics.get(versionKey({ id: first?.rubricId ?? '', version: first?.rubricVersion ?? 0 }));
    if (first === undefined || plan === undefined)
      return fail('missing-plan', 'An audit belongs to a plan that is not there. Its results were not exported.');
    if (rubric === undefined) return fail('missing-rubric', 'The rubric version of a plan marked twice is not there.');
    const agreed = pair.state === 'agreed' ? marked(pair.agreedId ?? '', plan, rubric)[0]?.marks : undefined;
    found.push({
      plan: codes.plan(plan.id),
      draft: first.draft,
      week: plan.week,
      rubricId: rubric.id,
      rubricVersion: rubric.version,
      ...(first.discipline === undefined ? {} : { discipline: first.discipline }),
      markings: pair.markings.flatMap(({ id }) => marked(id, plan, rubric)),
      ...(agreed === undefined ? {} : { agreed }),
    });
  }
  return ok(found.map((pair, index) => ({ pair: `pair-${index + 1}`, ...pair })));
}

/** Reads one audit of a plan as a marking; none for an audit that is not there. */
function markingReader({ audits: all, answers: given }: ResultsSource, codes: Codes) {
  const audits = new Map(all.map((audit) => [audit.id, audit]));
  const answers = groupBy(given, (answer) => answer.auditId);
  return (auditId: string, plan: Plan, rubric: Rubric): ResultsPair['markings'] => {
    const audit = audits.get(auditId);
    if (audit === undefined) return [];
    const scope = scopeOf(audit, plan);
    const own = answersOfVersion(rubric, answers.get(auditId) ?? []);
    const byType = scope.planType !== undefined && asksByType(rubric);
    return [
      {
        auditor: codes.auditor(audit.auditorId),
        ...(byType ? { markedAs: scope.planType } : {}),
        marks: marksInReadingOrder(askedPart(rubric, notAskedOf(rubric, scope)), own),
      },
    ];
  };
}

type Twice = ReturnType<typeof markedTwice>[number];

const inOrder = (pairs: readonly Twice[], plans: ReadonlyMap<string, { readonly week: string }>): readonly Twice[] => {
  const weekOf = ({ planId }: Twice) => plans.get(planId)?.week ?? '';
  const idOf = ({ markings }: Twice) => markings[0]?.id ?? '';
  return pairs.toSorted((a, b) => compareText(weekOf(a), weekOf(b)) || compareText(idOf(a), idOf(b)));
};
