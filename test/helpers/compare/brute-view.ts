import fc from 'fast-check';
import type { Audit } from '#shared/domain/audit/audit';
import { countedAudits } from '#shared/domain/audit/counted-audits';
import { fitOf } from '#shared/domain/compare/comparable/common-rubric';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import type { Measure } from '#shared/domain/compare/measure';
import { PERIOD_DAYS, PERIOD_KINDS } from '#shared/domain/compare/period';
import { periodOf } from '#shared/domain/compare/periods/period-of';
import { NO_TALLY, type Tally, withPlan } from '#shared/domain/compare/tally';
import type { Plan } from '#shared/domain/plan/plan';
import { checkTwentyWeeks, weeksToComplete } from '#shared/domain/plan/weeks-to-complete';
import { versionKey } from '#shared/domain/rubric/version-key';
import { isoDate } from '#shared/lib/dates';
import { firstDayOf } from '#shared/lib/iso-week';
import type { CompareRecords } from './compare-data';
import { RUBRICS } from './invented-records';

const KEYS = RUBRICS.map(versionKey);
export const MEASURES: readonly Measure[] = [
  { kind: 'score' },
  { kind: 'good' },
  { kind: 'section', section: 'all' },
  { kind: 'section', section: 'F' },
  { kind: 'section', section: 'C' },
  { kind: 'criterion', criterionId: 'F2' },
  { kind: 'provision', says: 'who' },
  { kind: 'weeks' },
  { kind: 'within-20' },
  { kind: 'prompts', class: 'all' },
];

/** Views of all sorts. */
export const viewArbitrary: fc.Arbitrary<CompareView> = fc.record({
  measure: fc.constantFrom(...MEASURES),
  period: fc.constantFrom(...PERIOD_KINDS),
  by: fc.constantFrom(...PERIOD_DAYS),
  range: fc.constantFrom({}, { from: '2026-02-10' }, { from: '2026-01-20', to: '2026-03-17' }),
  versions: fc.constantFrom(KEYS, KEYS.slice(0, 1), KEYS.slice(1)),
  sampling: fc.constantFrom('random' as const, 'targeted' as const, 'unknown' as const),
  filters: fc.constantFrom<CompareView['filters'][]>(
    [],
    [{ field: 'team', anyOf: ['North', null] }],
    [{ field: 'auditor', anyOf: ['ann'] }],
    [{ field: 'auditor', anyOf: ['bob', 'cas'] }],
  ),
  split: fc.constantFrom(null, 'team' as const, 'auditor' as const),
  baseline: fc.constant({ kind: 'first', points: 3 } as const),
  spans: fc.constant(START_VIEW.spans),
  weighBy: fc.constant(null),
  accepted: fc.constant([]),
  chart: fc.constant('auto' as const),
});

export interface Draft {
  readonly plan: Plan;
  /** Counted, in the order of handing in. */
  readonly parts: readonly Audit[];
  readonly isFirst: boolean;
  /** When it was handed in; agreed marks, when the first of the two that they settle was. */
  readonly marked: string;
}

const inOrder = (audits: readonly Audit[]): Audit[] =>
  audits.toSorted((a, b) => ((a.submittedAt ?? '') + a.id < (b.submittedAt ?? '') + b.id ? -1 : 1));

/** The drafts of the plans with the audits that count. */
export function draftsOf({ plans, audits }: CompareRecords): Draft[] {
  return plans.flatMap((plan) => {
    const own = inOrder(countedAudits(audits.filter(({ planId }) => planId === plan.id)));
    return [...new Set(own.map(({ draft }) => draft))].map((draft) => {
      const parts = own.filter((audit) => audit.draft === draft);
      const agrees: readonly string[] = parts[0]?.agrees ?? [];
      const settled = audits.filter(({ id }) => agrees.includes(id));
      const [marked = ''] = (agrees.length > 0 ? settled : parts.slice(0, 1))
        .map((audit) => audit.submittedAt ?? '')
        .sort();
      return { plan, parts, isFirst: parts[0] === own[0], marked };
    });
  });
}

const keyOf = (audit: Audit) => `${audit.rubricId}/${audit.rubricVersion}`;

function dayOf({ plan, marked }: Draft, by: CompareView['by']): string | null {
  if (by === 'issued') return plan.issuedOn ?? null;
  return by === 'drawn' ? firstDayOf(plan.week) : isoDate(marked);
}

const SAMPLING_OF: Readonly<Record<string, CompareView['sampling']>> = { 'by-chance': 'random', picked: 'targeted' };
export const isMarks = ({ kind }: Measure) => ['score', 'good', 'section', 'criterion'].includes(kind);

const isOf = (parts: readonly Audit[], anyOf: readonly (string | null)[]): boolean =>
  parts.some(({ auditorId }) => anyOf.includes(auditorId));

/** Of what people mark, the parts of those whom a filter keeps. */
const keptOf = (parts: readonly Audit[], { filters }: CompareView): readonly Audit[] =>
  parts.filter((part) => filters.every(({ field, anyOf }) => field !== 'auditor' || isOf([part], anyOf)));

function isInUse(draft: Draft, view: CompareView): boolean {
  const { plan, parts } = draft;
  const [first] = parts;
  const day = dayOf(draft, view.by);
  if (first === undefined || day === null) return false;
  if (isMarks(view.measure) && !view.versions?.includes(keyOf(first))) return false;
  if ((SAMPLING_OF[plan.sampleId ?? ''] ?? 'unknown') !== view.sampling) return false;
  const passes = ({ field, anyOf }: CompareView['filters'][number]) =>
    field === 'auditor' ? isOf(parts, anyOf) : anyOf.includes(plan.team ?? null);
  if (!view.filters.every(passes)) return false;
  return day >= (view.range.from ?? '') && day <= (view.range.to ?? '9');
}

type Value = readonly [y: number, x: number] | null;
const share = (y: number, x: number): Value => (x === 0 ? null : [y, x]);

/** y and x of a draft by the records alone; null where the measure does not apply. */
function readDraft(draft: Draft, records: CompareRecords, view: CompareView): Value {
  const { measure } = view;
  const text = draft.parts.find(({ counts }) => counts !== undefined)?.counts;
  switch (measure.kind) {
    case 'score':
      return readScore(keptOf(draft.parts, view));
    case 'good':
      return readGrade(keptOf(draft.parts, view));
    case 'section':
    case 'criterion':
      return readMarks(draft, records, view);
    case 'provision':
      return text === undefined ? null : share(text.provision.who, text.provision.items);
    case 'prompts':
      return text === undefined ? null : [Object.values(text.prompts).reduce((a, b) => a + b, 0), 1];
    default:
      return draft.isFirst ? readDays(draft, measure) : null;
  }
}

const wholeOf = (parts: readonly Audit[]) =>
  parts.find(({ discipline, result }) => discipline === undefined && result?.answered === result?.total);

function readScore(parts: readonly Audit[]): Value {
  const percent = wholeOf(parts)?.result?.percent ?? null;
  return percent === null ? null : [percent, 1];
}

function readGrade(parts: readonly Audit[]): Value {
  const audit = wholeOf(parts);
  const band = audit?.result?.band ?? null;
  if (audit === undefined || band === null) return null;
  const rubric = RUBRICS.find((one) => versionKey(one) === keyOf(audit));
  return [Number(rubric?.bands.slice(0, 2).some(({ id }) => id === band)), 1];
}

/** Who speaks for a section: of the parts in which something of it applies the agreed one, the discipline's own, the first. */
function speakerOf(parts: readonly Audit[], sectionId: string): Audit | undefined {
  const marked = parts.filter(({ result }) =>
    result?.sections.some(({ id, applicable }) => id === sectionId && applicable > 0),
  );
  const own = (audit: Audit) =>
    RUBRICS.find((one) => versionKey(one) === keyOf(audit))?.sections.find(({ id }) => id === sectionId)?.discipline;
  return (
    marked.find(({ state }) => state === 'agreed') ??
    marked.find((audit) => audit.discipline !== undefined && audit.discipline === own(audit)) ??
    marked[0]
  );
}

function readMarks({ parts }: Draft, { answers, audits }: CompareRecords, view: CompareView): Value {
  const { measure, versions } = view;
  // A version that nothing was marked with leaves the criteria as they are.
  const marked = new Set(audits.map(keyOf));
  const inUse = RUBRICS.filter((one) => versions?.includes(versionKey(one)) && marked.has(versionKey(one)));
  const ids = measure.kind === 'criterion' ? [measure.criterionId] : fitOf(measure, inUse).ids;
  const kept = keptOf(parts, view);
  const marks = (inUse[0]?.sections ?? []).flatMap(({ id, criteria }) => {
    const speaker = speakerOf(parts, id);
    if (speaker === undefined || !kept.includes(speaker)) return [];
    const asked = new Set(criteria.map((criterion) => criterion.id).filter((one) => ids.includes(one)));
    return answers.flatMap(({ auditId, criterionId, mark }) => {
      const notAsked = speaker.result?.leftOut.some((one) => one.criterionId === criterionId);
      return auditId !== speaker.id || notAsked || mark === null || !asked.has(criterionId) ? [] : [mark];
    });
  });
  const applicable = marks.filter(({ kind }) => kind !== 'not-applicable');
  return share(applicable.filter((mark) => mark.kind === 'rating' && mark.value >= 2).length, applicable.length);
}

function readDays({ plan }: Draft, { kind }: Measure): Value {
  if (kind === 'weeks') {
    const took = weeksToComplete(plan);
    return took === null ? null : [took.days / 7, 1];
  }
  const { kind: check } = checkTwentyWeeks(plan);
  return check === 'within' || check === 'late' ? [Number(check === 'within'), 1] : null;
}

/** Tallies by the period's key, made of the records one by one. */
export function bruteSeries(records: CompareRecords, view: CompareView): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const draft of draftsOf(records)) {
    const value = isInUse(draft, view) ? readDraft(draft, records, view) : null;
    if (value === null) continue;
    const { key } = periodOf(view.period, dayOf(draft, view.by) ?? '');
    tallies.set(key, withPlan(tallies.get(key) ?? NO_TALLY, ...value));
  }
  return tallies;
}
