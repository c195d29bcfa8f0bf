import type { AgreementModel, PairLine } from '#shared/domain/agreement/agreement-model';
import type { AgreementCriterion, MarkedPlan } from '#shared/domain/agreement/agreement-report';
import { assessAgreement } from '#shared/domain/agreement/assess-agreement';
import { compareCodes } from '#shared/domain/agreement/compare-codes';
import { NO_MARK } from '#shared/domain/agreement/mark-code';
import type { MarkedTwice } from '#shared/domain/agreement/marked-twice';
import type { AuditorRow } from '#shared/domain/compare/auditors/auditor-facts';
import { reportAuditors } from '#shared/domain/compare/auditors/report-auditors';
import type { Viewer } from '#shared/domain/compare/compare-view';
import { periodOf } from '#shared/domain/compare/periods/period-of';
import { newestFirst } from '#shared/domain/rubric/newest-published';
import { versionKey } from '#shared/domain/rubric/version-key';
import { isoDate } from '#shared/lib/dates';
import { criteriaWithin, readCodes, readPairs, type StoredPairs } from '../db/read-agreement';
import { rubricRecordId } from '../db/record-ids';
import { databaseName, WorkingCopy } from '../db/working-copy';
import type { AgreementRequest } from './agreement-messages';

/** How far markers agree, from the working copy, which it only reads. Throws on a bug or a database that cannot be read. */
export async function answerAgreement(request: AgreementRequest): Promise<AgreementModel> {
  const db = new WorkingCopy(databaseName(request.workspace));
  try {
    return await agreementFrom(db, request);
  } finally {
    db.close();
  }
}

const keyOf = ({ markings: [first] }: MarkedTwice): string =>
  first === undefined ? '' : rubricRecordId(first.rubricId, first.rubricVersion);

/** The same over a working copy that is open. */
export async function agreementFrom(
  db: WorkingCopy,
  { viewer, version, settings }: Omit<AgreementRequest, 'workspace'>,
): Promise<AgreementModel> {
  const stored = await readPairs(db, viewer.personId);
  const versions = newestFirst([...stored.rubrics.values()]).flatMap((rubric) => {
    const plans = new Set(
      stored.pairs.filter((pair) => keyOf(pair) === versionKey(rubric)).map(({ planId }) => planId),
    );
    return plans.size === 0
      ? []
      : [{ key: versionKey(rubric), label: `${rubric.title} v${rubric.version}`, plans: plans.size }];
  });
  const shown = versions.find(({ key }) => key === version)?.key ?? versions[0]?.key ?? null;
  const rubric = shown === null ? undefined : stored.rubrics.get(shown);
  const pairs = stored.pairs.filter((pair) => keyOf(pair) === shown);
  const criteria = rubric === undefined ? [] : criteriaWithin(rubric, settings);
  const codes = await readCodes(db, pairs, criteria);
  const plans = pairs.map(
    (pair): MarkedPlan => ({
      planId: pair.planId,
      marks: pair.markings.map(({ id }) => codes.get(id) ?? []),
    }),
  );
  return {
    versions,
    version: shown,
    scale: rubric?.scale.map(({ word }) => word) ?? [],
    report:
      rubric === undefined
        ? null
        : assessAgreement({ criteria, ratings: rubric.scale.length, plans: joinParts(plans) }),
    samples: samplesOf(pairs, stored),
    pairs: linesOf(pairs, plans, criteria, stored, viewer),
    blind: stored.blind,
    auditors: auditorsOf(stored, viewer),
  };
}

/** Disciplines mark parts of one plan: for what was sampled it is one plan, whoever marked which part. */
function joinParts(plans: readonly MarkedPlan[]): readonly MarkedPlan[] {
  const joined = new Map<string, MarkedPlan>();
  for (const plan of plans) {
    const other = joined.get(plan.planId);
    joined.set(plan.planId, other === undefined ? plan : { ...plan, marks: joinMarks(other.marks, plan.marks) });
  }
  return [...joined.values()];
}

const joinMarks = (a: MarkedPlan['marks'], b: MarkedPlan['marks']): MarkedPlan['marks'] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, marker) => {
    const [one, other] = [a[marker] ?? [], b[marker] ?? []];
    return Array.from({ length: Math.max(one.length, other.length) }, (__, at) =>
      (one[at] ?? NO_MARK) === NO_MARK ? (other[at] ?? NO_MARK) : (one[at] ?? NO_MARK),
    );
  });

function samplesOf(pairs: readonly MarkedTwice[], { plans, sampleTitles }: StoredPairs): AgreementModel['samples'] {
  const counts = new Map<string | null, Set<string>>();
  for (const { planId } of pairs) {
    const title = sampleTitles.get(plans.get(planId)?.sampleId ?? '') ?? null;
    counts.set(title, (counts.get(title) ?? new Set()).add(planId));
  }
  return [...counts].map(([title, ids]) => ({ title, plans: ids.size })).sort((a, b) => b.plans - a.plans);
}

const STATES: readonly PairLine['state'][] = ['agreeing', 'to-agree', 'agreed'];

function linesOf(
  pairs: readonly MarkedTwice[],
  plans: readonly MarkedPlan[],
  criteria: readonly AgreementCriterion[],
  stored: StoredPairs,
  viewer: Viewer,
): readonly PairLine[] {
  const lines = pairs.flatMap(({ planId, markings, state, agreedId }, at): PairLine[] => {
    const plan = stored.plans.get(planId);
    const isTheirs = markings.some(({ auditorId }) => auditorId === viewer.personId);
    if (plan === undefined || (viewer.role === 'auditor' && !isTheirs)) return [];
    const conflicts = criteria.filter((criterion, index) => {
      const { counts, apart } = compareCodes((plans[at]?.marks ?? []).map((codes) => codes[index] ?? NO_MARK));
      return counts && apart > criterion.tolerance;
    }).length;
    return [{ planId, auditId: agreedId ?? markings[0]?.id ?? '', ref: plan.ref, week: plan.week, state, conflicts }];
  });
  return lines.sort(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      b.week.localeCompare(a.week) ||
      a.ref.localeCompare(b.ref, 'en', { numeric: true }),
  );
}

/**
 * Severity and drift by the overall percent of complete audits, of all versions: an audit is held against others of the same
 * fortnight, version and type of plan, so that neither another rubric nor better plans make anybody look strict. What is
 * known of others does not leave the worker.
 */
function auditorsOf(stored: StoredPairs, viewer: Viewer): AgreementModel['auditors'] {
  const rows: AuditorRow[] = [];
  const percents = new Map<string, number>();
  for (const { key, value, band, percent } of stored.audits) {
    if (value.state !== 'submitted' || band === null || percent === null) continue;
    percents.set(key, percent);
    rows.push({
      auditorId: value.auditorId,
      day: isoDate(value.submittedAt ?? value.startedAt),
      value: percent,
      stratum: `${rubricRecordId(value.rubricId, value.rubricVersion)} ${value.planType ?? ''}`,
    });
  }
  const pairs = stored.pairs.flatMap(({ markings }) => {
    const [first, second] = markings.flatMap(({ id, auditorId }) => {
      const value = percents.get(id);
      return value === undefined ? [] : [{ auditorId, value }];
    });
    return first === undefined || second === undefined ? [] : [{ first, second }];
  });
  return reportAuditors(rows, pairs, { periodOf: (day) => periodOf('fortnight', day).key })
    .filter(({ auditorId }) => viewer.role !== 'auditor' || auditorId === viewer.personId)
    .map((report) => ({ ...report, name: stored.names.get(report.auditorId) ?? 'Somebody who was removed' }));
}
