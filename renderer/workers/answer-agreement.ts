import type { AgreementModel, PairLine } from '#shared/domain/agreement/agreement-model';
import type { AgreementCriterion, MarkedPlan } from '#shared/domain/agreement/agreement-report';
import { inConflict } from '#shared/domain/agreement/compare-codes';
import { codeOfColumn, NO_MARK } from '#shared/domain/agreement/mark-code';
import type { MarkedTwice } from '#shared/domain/agreement/marked-twice';
import type { Viewer } from '#shared/domain/compare/compare-view';
import { newestFirst } from '#shared/domain/rubric/newest-published';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { versionKey } from '#shared/domain/rubric/version-key';
import { rubricRecordId } from '../db/record-ids';
import type { AgreementKeeper, PairsInSight, RowPlace } from './agreement-keeper';
import type { AgreementRequest } from './agreement-messages';

const keyOf = ({ markings: [first] }: MarkedTwice): string =>
  first === undefined ? '' : rubricRecordId(first.rubricId, first.rubricVersion);

/** How far markers agree, from the marks in the columns. Throws on a bug or a database that cannot be read. */
export async function answerAgreement(
  keeper: AgreementKeeper,
  { viewer, version, settings }: AgreementRequest,
): Promise<AgreementModel> {
  const seen = await keeper.inSightOf(viewer.personId, ['marks']);
  const { rubrics } = seen.data;
  const versions = newestFirst([...rubrics]).flatMap((rubric) => {
    const plans = new Set(seen.pairs.filter((pair) => keyOf(pair) === versionKey(rubric)).map(({ planId }) => planId));
    return plans.size === 0
      ? []
      : [{ key: versionKey(rubric), label: `${rubric.title} v${rubric.version}`, plans: plans.size }];
  });
  const shown = versions.find(({ key }) => key === version)?.key ?? versions[0]?.key ?? null;
  const rubric = rubrics.find((one) => versionKey(one) === shown);
  const pairs = seen.pairs.filter((pair) => keyOf(pair) === shown);
  const criteria = rubric === undefined ? [] : criteriaWithin(rubric, settings);
  const plans = pairs.map(
    ({ planId, markings }): MarkedPlan => ({
      planId,
      marks: markings.map(({ id }) => codesAt(seen.placeOf(id), criteria)),
    }),
  );
  return {
    versions,
    version: shown,
    sectionTitles: Object.fromEntries(rubric?.sections.map(({ id, title }) => [id, title]) ?? []),
    scale: rubric?.scale.map(({ word }) => word) ?? [],
    report: rubric === undefined ? null : keeper.report.of({ criteria, ratings: rubric.scale.length, plans }),
    samples: samplesOf(pairs, seen),
    pairs: linesOf(pairs, plans, criteria, seen, viewer),
    blind: seen.blind,
  };
}

/** The criteria of a version with the difference that two markers may have on each. */
const criteriaWithin = (
  rubric: Rubric,
  { tolerance, toleranceOf }: AgreementRequest['settings'],
): readonly AgreementCriterion[] =>
  rubric.sections.flatMap((section) =>
    section.criteria.map(({ id, title }) => ({
      id,
      title,
      section: section.id,
      tolerance: toleranceOf[id] ?? tolerance,
    })),
  );

/** A code for every criterion of a marking. */
const codesAt = (place: RowPlace | undefined, criteria: readonly AgreementCriterion[]): Int8Array =>
  Int8Array.from(criteria, ({ id }) => codeOfColumn(place?.block.marks?.get(id)?.[place.row] ?? 0));

function samplesOf(pairs: readonly MarkedTwice[], { plans, titles }: PairsInSight): AgreementModel['samples'] {
  const counts = new Map<string | null, Set<string>>();
  for (const { planId } of pairs) {
    const title = titles.get(plans.get(planId)?.plan?.sampleId ?? '') ?? null;
    counts.set(title, (counts.get(title) ?? new Set()).add(planId));
  }
  return [...counts].map(([title, ids]) => ({ title, plans: ids.size })).sort((a, b) => b.plans - a.plans);
}

const STATES: readonly PairLine['state'][] = ['agreeing', 'to-agree', 'agreed'];

function linesOf(
  pairs: readonly MarkedTwice[],
  marked: readonly MarkedPlan[],
  criteria: readonly AgreementCriterion[],
  { plans }: PairsInSight,
  viewer: Viewer,
): readonly PairLine[] {
  const lines = pairs.flatMap(({ planId, markings, state, agreedId }, at): PairLine[] => {
    const plan = plans.get(planId)?.plan;
    const isTheirs = markings.some(({ auditorId }) => auditorId === viewer.personId);
    if (plan === undefined || (viewer.role === 'auditor' && !isTheirs)) return [];
    const [first, second] = marked[at]?.marks ?? [];
    const conflicts = criteria.filter(({ tolerance }, index) =>
      inConflict(first?.[index] ?? NO_MARK, second?.[index] ?? NO_MARK, tolerance),
    ).length;
    return [{ planId, auditId: agreedId ?? markings[0]?.id ?? '', ref: plan.ref, week: plan.week, state, conflicts }];
  });
  return lines.sort(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      b.week.localeCompare(a.week) ||
      a.ref.localeCompare(b.ref, 'en', { numeric: true }),
  );
}
