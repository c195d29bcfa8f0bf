import { mondayOfWeek, type Stretch } from './calendar';
import { type Chosen, isOf } from './chosen';
import type { CriterionJson, MarkJson, RowJson, RubricJson, SectionJson } from './json';
import { type Brought, type Share, shareOf, shareOfItems, total } from './numbers';

/** A draft of a plan as figures count it: whether each criterion that applies is met, each said by one audit alone. */
export interface Draft {
  readonly monday: string;
  readonly team: string | undefined;
  readonly met: ReadonlyMap<string, boolean>;
}

/** Whether a row was asked a criterion: of its discipline's sections, and of its type of plan. */
export const isAsked = (row: RowJson, section: SectionJson, criterion: CriterionJson): boolean =>
  !(
    (row.discipline !== undefined && section.discipline !== undefined && row.discipline !== section.discipline) ||
    (row.markedAs !== undefined && criterion.planTypes !== undefined && !criterion.planTypes.includes(row.markedAs))
  );

const applies = (mark: MarkJson | undefined): mark is number | 'ne' => mark !== undefined && mark !== 'na';

const isMet = (mark: MarkJson, { metFrom }: RubricJson): boolean => typeof mark === 'number' && mark >= metFrom;

const rubricOf = ({ file }: Chosen, row: RowJson): RubricJson => {
  const found = file.rubrics.find((rubric) => isOf(row, rubric));
  if (found === undefined) throw new Error('A row names a version that is not there.');
  return found;
};

/** Criteria of a row that apply, by section of its own version. */
function marksOf(chosen: Chosen, row: RowJson): Map<string, Map<string, boolean>> {
  const rubric = rubricOf(chosen, row);
  return new Map(
    rubric.sections.map((section) => [
      section.id,
      new Map(
        section.criteria.flatMap((criterion) => {
          const mark = isAsked(row, section, criterion) ? row.marks[criterion.id] : undefined;
          return applies(mark) ? [[criterion.id, isMet(mark, rubric)] as const] : [];
        }),
      ),
    ]),
  );
}

/**
 * The drafts of some versions, picked as the report's plans are. Parts by discipline are one draft; of a section that several of
 * them marked the agreed marks count, else those of the discipline it belongs to, else those handed in first.
 */
export function draftsOf(chosen: Chosen, versions: readonly RubricJson[]): Draft[] {
  const groups = new Map<string, RowJson[]>();
  for (const row of chosen.file.audits) {
    const key = `${row.plan} ${row.draft}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const isUsed = (row: RowJson) => row.sampling === chosen.sampling && versions.some((one) => isOf(row, one));
  return [...groups.values()].flatMap((rows): Draft[] => {
    const [first] = rows;
    // A draft counts with the part that was handed in first.
    if (first === undefined || !isUsed(first)) return [];
    const met = said(
      chosen,
      rows.filter(isUsed).map((row) => ({ row, marks: marksOf(chosen, row) })),
    );
    return [{ monday: mondayOfWeek(first.week), team: first.team, met }];
  });
}

interface Part {
  readonly row: RowJson;
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
}

function said(chosen: Chosen, parts: readonly Part[]): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const sections = new Set(parts.flatMap(({ marks }) => [...marks.keys()]));
  for (const section of sections) {
    const rank = ({ row }: Part): number => {
      if (row.agreed) return 2;
      const owner = rubricOf(chosen, row).sections.find(({ id }) => id === section)?.discipline;
      return owner !== undefined && owner === row.discipline ? 1 : 0;
    };
    const speaks = parts
      .toSorted((a, b) => rank(b) - rank(a))
      .filter(({ marks }) => (marks.get(section)?.size ?? 0) > 0);
    // Where the one that goes first has nothing that applies, another speaks.
    for (const [criterion, isGood] of speaks[0]?.marks.get(section) ?? []) found.set(criterion, isGood);
  }
  return found;
}

export const within = (drafts: readonly Draft[], { from, to }: Stretch): Draft[] =>
  drafts.filter(({ monday }) => monday >= from && monday <= to);

/** How often some criteria were met. `n` counts the drafts to which one of them applies. */
export interface Figure {
  readonly n: number;
  readonly met: number;
  readonly of: number;
  readonly share: Share | null;
  readonly plans: readonly Brought[];
}

/** @param isOne of a single criterion, which is yes or no of a plan; otherwise several criteria of each plan. */
export function figureOf(drafts: readonly Draft[], criteria: readonly string[], isOne: boolean): Figure {
  const plans = drafts.flatMap(({ met }): Brought[] => {
    const asked = criteria.flatMap((id) => met.get(id) ?? []);
    return asked.length === 0 ? [] : [{ met: asked.filter(Boolean).length, of: asked.length }];
  });
  const [met, of] = [total(plans.map((plan) => plan.met)), total(plans.map((plan) => plan.of))];
  // Worked out where it is asked for: many figures are looked at for their counts alone.
  let share: Share | null | undefined;
  return {
    n: plans.length,
    met,
    of,
    plans,
    get share() {
      if (share === undefined) share = isOne ? shareOf(met, of) : shareOfItems(plans);
      return share;
    },
  };
}

export const criteriaOf = (rubric: RubricJson, section: string): string[] =>
  rubric.sections
    .filter(({ id }) => section === 'all' || id === section)
    .flatMap(({ criteria }) => criteria.map(({ id }) => id));

/** Ids that stand in every one of the versions and are marked alike in all; of a section, in that section everywhere. */
export function criteriaInCommon(versions: readonly RubricJson[], section: string): string[] {
  const [newest, ...others] = versions.toSorted((a, b) => b.version - a.version);
  if (newest === undefined) return [];
  const alike = (id: string, other: RubricJson): boolean => {
    const [here, there] = [placeOf(newest, id), placeOf(other, id)];
    return (
      here !== undefined &&
      there !== undefined &&
      newest.metFrom === other.metFrom &&
      newest.scale.length === other.scale.length &&
      here.criterion.naAllowed === there.criterion.naAllowed &&
      String(here.criterion.planTypes?.toSorted()) === String(there.criterion.planTypes?.toSorted()) &&
      here.section.discipline === there.section.discipline &&
      (section === 'all' || there.section.id === section)
    );
  };
  return criteriaOf(newest, section).filter((id) => others.every((other) => alike(id, other)));
}

const placeOf = ({ sections }: RubricJson, id: string) =>
  sections
    .flatMap((section) => section.criteria.map((criterion) => ({ section, criterion })))
    .find(({ criterion }) => criterion.id === id);
