import { fitOf } from '#shared/domain/compare/comparable/common-rubric';
import type { ComparableFacts, GroupFacts, PeriodFacts, SpanFacts } from '#shared/domain/compare/comparable/facts';
import { chooseSampling, chooseVersions } from '#shared/domain/compare/comparable/in-use';
import type { CompareFilter, CompareView, Sampling, SplitField, Viewer } from '#shared/domain/compare/compare-view';
import { SPLIT_FIELDS } from '#shared/domain/compare/compare-view';
import type { Measure, MeasureFacts } from '#shared/domain/compare/measure';
import { NO_TALLY, type Tally, withPlan } from '#shared/domain/compare/tally';
import { type Rubric, rubricSchema } from '#shared/domain/rubric/rubric';
import { versionKey } from '#shared/domain/rubric/version-key';
import { VERSION_1 } from '../rubric/later-versions';

/** An invented plan as it was audited. */
export interface AuditedPlan {
  readonly version: number;
  readonly sampling: Sampling;
  readonly fields: Readonly<Partial<Record<SplitField, string | null>>>;
  /** Share of what is asked that is met, 0 to 1; of weeks and prompts the number itself. */
  readonly figure: number;
  readonly bank?: string;
  /** No figure is known of it. */
  readonly unknown?: boolean;
  readonly unfinished?: boolean;
}

export const MANAGER: Viewer = { personId: 'manager', role: 'manager' };
export const AUDITOR: Viewer = { personId: 'ann', role: 'auditor' };

/** Version 1 has five criteria in Section F; version 2 has the same and two more; version 3 has those of 2, reworded F2. */
const [MODEL] = VERSION_1.sections.find(({ id }) => id === 'F')?.criteria ?? [];
const withF = (version: number, ids: readonly string[], f2 = 'Specific'): Rubric =>
  rubricSchema.parse({
    ...VERSION_1,
    version,
    publishedAt: `2026-0${version}-05T09:00:00.000Z`,
    sections: VERSION_1.sections.map((section) =>
      section.id === 'F'
        ? { ...section, criteria: ids.map((id) => ({ ...MODEL, id, title: id === 'F2' ? f2 : id })) }
        : section,
    ),
  });
const FIVE = ['F1', 'F2', 'F3', 'F4', 'F5'];
const SEVEN = [...FIVE, 'F8', 'F9'];
export const RUBRICS: readonly Rubric[] = [withF(1, FIVE), withF(2, SEVEN), withF(3, SEVEN, 'Said exactly')];
export const key = (version: number): string => `${VERSION_1.id}/${version}`;

export interface Scene {
  readonly earlier: readonly AuditedPlan[];
  readonly later: readonly AuditedPlan[];
  readonly view: CompareView;
  readonly viewer?: Viewer;
  readonly rubrics?: readonly Rubric[];
  readonly series?: readonly PeriodFacts[];
  readonly picked?: ComparableFacts['picked'];
}

export const LABELS = { earlier: 'weeks 1 to 12', later: 'weeks 13 to 26' } as const;

/** A small engine of its own: the facts of a view over invented plans, so that a way on can be taken and looked at again. */
export function factsOf(scene: Scene): ComparableFacts {
  const { earlier, later, view, rubrics = RUBRICS } = scene;
  const kept = { earlier: filtered(earlier, view.filters), later: filtered(later, view.filters) };
  const kinds = [...kindsOf(kept.earlier), ...kindsOf(kept.later)];
  const sampling = chooseSampling(view, kinds);
  const used = { sampling, versions: chooseVersions(view, kinds, sampling, rubrics) };
  const measure = measureFacts(view.measure);
  const inUse = rubrics.filter((rubric) => used.versions.includes(versionKey(rubric)));
  const asked = fitOf(view.measure, inUse).ids.length;
  const span = (which: 'earlier' | 'later'): SpanFacts => {
    const isUsed = (plan: AuditedPlan) => plan.sampling === sampling && used.versions.includes(key(plan.version));
    const plans = kept[which].filter(isUsed);
    const counted = plans.filter(({ unknown }) => unknown !== true);
    const tally = (of: readonly AuditedPlan[]) => tallyOf(of, measure, asked);
    return {
      label: LABELS[which],
      kinds: kindsOf(kept[which]),
      plans: plans.length,
      tally: tally(counted),
      groups: Object.fromEntries(
        SPLIT_FIELDS.filter((field) => counted.some(({ fields }) => field in fields)).map((field) => [
          field,
          groupsOf(counted, field, tally),
        ]),
      ),
      banks: banksOf(counted),
      unfinished: plans.filter(({ unfinished }) => unfinished === true).length,
      ...(view.filters.length === 0 ? {} : { unfiltered: unfiltered(scene)[which].tally.n }),
    };
  };
  return {
    view,
    viewer: scene.viewer ?? MANAGER,
    measure,
    few: 5,
    used,
    rubrics,
    earlier: span('earlier'),
    later: span('later'),
    series: scene.series ?? [],
    picked: scene.picked ?? null,
    before: null,
    marking: null,
  };
}

const unfiltered = (scene: Scene): ComparableFacts => factsOf({ ...scene, view: { ...scene.view, filters: [] } });

const filtered = (plans: readonly AuditedPlan[], filters: readonly CompareFilter[]): readonly AuditedPlan[] =>
  plans.filter(({ fields }) => filters.every(({ field, anyOf }) => anyOf.includes(fields[field] ?? null)));

const kindsOf = (plans: readonly AuditedPlan[]) =>
  plans.map(({ version, sampling }) => ({ version: key(version), sampling, plans: 1 }));

function tallyOf(plans: readonly AuditedPlan[], { unit }: MeasureFacts, asked: number): Tally {
  const add = (tally: Tally, figure: number): Tally => {
    if (unit === 'items') return withPlan(tally, Math.round(figure * asked), asked);
    return withPlan(tally, unit === 'plans' ? Math.round(figure) : figure, 1);
  };
  return plans.reduce((tally, { figure }) => add(tally, figure), NO_TALLY);
}

function groupsOf(
  plans: readonly AuditedPlan[],
  field: SplitField,
  tally: (plans: readonly AuditedPlan[]) => Tally,
): readonly GroupFacts[] {
  const values = [...new Set(plans.map(({ fields }) => fields[field] ?? null))];
  return values.map((value) => ({
    value,
    label: value ?? 'Not known',
    tally: tally(plans.filter(({ fields }) => (fields[field] ?? null) === value)),
  }));
}

const banksOf = (plans: readonly AuditedPlan[]) =>
  [...new Set(plans.flatMap(({ bank }) => bank ?? []))].map((bank) => ({
    bank,
    plans: plans.filter((plan) => plan.bank === bank).length,
  }));

export function measureFacts(measure: Measure): MeasureFacts {
  switch (measure.kind) {
    case 'score':
      return { label: 'Overall score', unit: 'mean', scale: 'percent', better: 'higher' };
    case 'good':
    case 'criterion':
    case 'within-20':
      return { label: 'Share of plans', unit: 'plans', scale: 'percent', better: 'higher' };
    case 'section':
    case 'provision':
      return { label: 'Share met', unit: 'items', scale: 'percent', better: 'higher' };
    case 'weeks':
      return { label: 'Weeks', unit: 'mean', scale: 'weeks', better: 'lower' };
    case 'prompts':
      return { label: 'Prompts', unit: 'mean', scale: 'prompts', better: 'lower' };
  }
}

/** So many plans alike. */
export const plansLike = (count: number, plan: Partial<AuditedPlan> = {}): readonly AuditedPlan[] =>
  Array.from({ length: count }, () => ({ version: 2, sampling: 'random', fields: {}, figure: 0.5, ...plan }));
