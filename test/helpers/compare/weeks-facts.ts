import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { sampleWeeksSchema } from '#shared/domain/audit/sample-weeks';
import { fitOf } from '#shared/domain/compare/comparable/common-rubric';
import type { ComparableFacts, SpanFacts } from '#shared/domain/compare/comparable/facts';
import { chooseSampling, chooseVersions } from '#shared/domain/compare/comparable/in-use';
import type { CompareView, SplitField } from '#shared/domain/compare/compare-view';
import { NO_TALLY, type Tally, withPlan } from '#shared/domain/compare/tally';
import type { PlanFields } from '#shared/domain/plan/plan-fields';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { versionKey } from '#shared/domain/rubric/version-key';
import type { ShortMarks } from '#shared/domain/scoring/short-mark';
import { BETTER_FROM, WEEKS } from '../../../scripts/make-samples/weeks/known-answer';
import { MANAGER, measureFacts } from './comparable-facts';

const archive = new Uint8Array(readFileSync(new URL('../../../resources/samples/weeks.zip', import.meta.url)));
const weeks = sampleWeeksSchema.parse(JSON.parse(strFromU8(unzipSync(archive)['weeks.json'] ?? new Uint8Array())));

export const WEEKS_RUBRICS: readonly Rubric[] = [
  { ...DEFAULT_RUBRIC, publishedAt: '2026-01-05T09:00:00.000Z' },
  { ...weeks.rubric, publishedAt: '2026-06-05T09:00:00.000Z' },
];

interface Counted {
  readonly week: number;
  readonly version: number;
  readonly auditor: string;
  readonly marks: ShortMarks;
  readonly fields: PlanFields;
}

/** Each invented plan once: with the agreed marks where there are some, otherwise with those of the first who marked it. */
const PLANS: readonly Counted[] = weeks.plans.flatMap(({ ref, weeksAgo, fields }) => {
  const first = weeks.audits.find((audit) => audit.ref === ref);
  if (first === undefined) return [];
  const { marks } = weeks.agreed.find((agreed) => agreed.ref === ref) ?? first;
  const { auditorId: auditor, rubricVersion: version } = first;
  return [{ week: WEEKS - weeksAgo, version, auditor, marks, fields }];
});

const FIELDS = ['team', 'need', 'type', 'phase', 'setting', 'draftedBy', 'auditor'] as const;

/** The facts of the invented half-year, before the thirteenth week and from it on, for a view of a section. */
export function factsOfWeeks(view: CompareView): ComparableFacts {
  const kinds = kindsOf(PLANS);
  const sampling = chooseSampling(view, kinds);
  const used = { sampling, versions: chooseVersions(view, kinds, sampling, WEEKS_RUBRICS) };
  const inUse = WEEKS_RUBRICS.filter((rubric) => used.versions.includes(versionKey(rubric)));
  const { ids } = fitOf(view.measure, inUse);
  const span = (label: string, is: (week: number) => boolean): SpanFacts => {
    const all = PLANS.filter(({ week }) => is(week));
    const plans = all.filter(({ version }) => inUse.some((rubric) => rubric.version === version));
    const applies = plans.filter(({ marks }) => asked(marks, ids).length > 0);
    return {
      label,
      kinds: kindsOf(all),
      plans: plans.length,
      tally: tallyOf(applies, ids),
      groups: Object.fromEntries(FIELDS.map((field) => [field, groupsOf(applies, field, ids)])),
      banks: [],
      unfinished: 0,
    };
  };
  return {
    view,
    viewer: MANAGER,
    measure: measureFacts(view.measure),
    few: 5,
    used,
    rubrics: WEEKS_RUBRICS,
    earlier: span('weeks 1 to 12', (week) => week < BETTER_FROM),
    later: span('weeks 13 to 26', (week) => week >= BETTER_FROM),
    series: [],
    picked: null,
    before: null,
    marking: null,
  };
}

const kindsOf = (plans: readonly Counted[]) =>
  plans.map(({ version }) => ({ version: `${DEFAULT_RUBRIC.id}/${version}`, sampling: 'random' as const, plans: 1 }));

const asked = (marks: ShortMarks, ids: readonly string[]) =>
  ids.filter((id) => marks[id] !== undefined && marks[id] !== 'na');

/** Marks from 2 on are met in both versions. */
function tallyOf(plans: readonly Counted[], ids: readonly string[]): Tally {
  return plans.reduce((tally, { marks }) => {
    const these = asked(marks, ids);
    const met = these.filter((id) => typeof marks[id] === 'number' && Number(marks[id]) >= DEFAULT_RUBRIC.metFrom);
    return withPlan(tally, met.length, these.length);
  }, NO_TALLY);
}

function groupsOf(plans: readonly Counted[], field: (typeof FIELDS)[number] & SplitField, ids: readonly string[]) {
  const ownValue = (plan: Counted): string | null =>
    field === 'auditor' ? plan.auditor : (plan.fields[field] ?? null);
  return [...new Set(plans.map(ownValue))].map((value) => ({
    value,
    label: value ?? 'Not known',
    tally: tallyOf(
      plans.filter((plan) => ownValue(plan) === value),
      ids,
    ),
  }));
}
