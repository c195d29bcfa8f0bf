import type { Audit } from '#shared/domain/audit/audit';
import { emptyBlock, type StoredBlock } from '#shared/domain/compare/columns/block';
import { type Directory, emptyDirectory } from '#shared/domain/compare/columns/directory';
import { blocksOf, type PlanSlots, placePlan, writeBlocks } from '#shared/domain/compare/columns/place-rows';
import { rowsOfPlan } from '#shared/domain/compare/columns/rows-of-plan';
import type { Plan } from '#shared/domain/plan/plan';
import { NEED_CODES, PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import { DRAFTED_BY, PHASES, SETTING_TYPES } from '#shared/domain/plan/plan-fields';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { isoWeek } from '#shared/lib/dates';
import { seeded } from '../../helpers/make-results';

/** Three years of weeks, however many audits: the same points to draw, so that only the audits behind them grow. */
export const WEEKS = 156;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** Plans whose rows are placed and written in one go. */
const AT_ONCE = 2_000;

export const TEAMS = ['North', 'South', 'Moor and coast', 'East', 'Early years', 'Post-16'];
const AUDITORS = 12;
const LOOKED_AFTER = 0.1;
/** So many different markings go round: scoring 100,000 would take longer than all that is measured. */
const MARKINGS = 1_000;

/** Columns as the working copy keeps them, with where the rows of each plan stand. */
export interface InventedColumns {
  readonly directory: Directory;
  readonly blocks: ReadonlyMap<number, StoredBlock>;
  readonly plans: readonly PlanSlots[];
}

/**
 * The columns of `count` audits of 44 criteria, made by the very functions that keep them in the app, of random samples over
 * three years. All is invented; the same number gives the same columns.
 * @param now milliseconds since 1970; the newest audits are of its week.
 */
export function inventColumns(count: number, now: number): InventedColumns {
  const random = seeded(20_261_126);
  const weeks = Array.from({ length: WEEKS }, (_, age): Week => {
    const at = new Date(now - age * WEEK_MS).toISOString();
    return { age, at, week: isoWeek(at) };
  });
  const markings = Array.from({ length: MARKINGS }, () => inventMarking(random));
  const directory = emptyDirectory();
  const blocks = new Map<number, StoredBlock>();
  const plans: PlanSlots[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const placements = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => {
      const week = weeks[Math.floor(((count - 1 - from - at) * WEEKS) / count)];
      if (week === undefined) throw new RangeError('No such week.');
      const { plan, audit } = inventAudit(from + at, week, random);
      directory.samplings[plan.sampleId] = 'random';
      const { answers, result } = pick(markings, random);
      const rows = rowsOfPlan(plan, [{ audit, result, answers }]);
      return placePlan(directory, { planId: plan.id, slots: {} }, rows);
    });
    const stored = new Map(blocksOf(placements).map((number) => [number, blocks.get(number) ?? emptyBlock()]));
    for (const [number, block] of writeBlocks(directory, stored, placements)) blocks.set(number, block);
    plans.push(...placements.map(({ plan }) => plan));
  }
  return { directory, blocks, plans };
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

interface Week {
  /** Weeks ago. */
  readonly age: number;
  readonly at: string;
  readonly week: string;
}

function inventAudit(index: number, { age, at, week }: Week, random: () => number) {
  const one = <T>(list: readonly T[]): T => pick(list, random);
  const plan = {
    id: `plan-${index}`,
    ref: `P-${100_000 + index}`,
    type: one(PLAN_TYPES),
    need: one(NEED_CODES),
    phase: one(PHASES),
    team: one(TEAMS),
    setting: one(SETTING_TYPES),
    draftedBy: one(DRAFTED_BY),
    lookedAfter: random() < LOOKED_AFTER,
    week,
    sampleId: `sample-${WEEKS - age}`,
    drafts: [],
  } satisfies Plan;
  const audit: Omit<Audit, 'result'> = {
    id: `audit-${index}`,
    planId: plan.id,
    draft: 1,
    rubricId: DEFAULT_RUBRIC.id,
    rubricVersion: DEFAULT_RUBRIC.version,
    auditorId: `person-${Math.floor(random() * AUDITORS)}`,
    state: 'submitted',
    startedAt: at,
    submittedAt: at,
  };
  return { plan, audit };
}

function inventMarking(random: () => number) {
  const marks = Object.fromEntries(
    allCriteria(DEFAULT_RUBRIC).map(({ id, naAllowed }) => [
      id,
      naAllowed && random() < 0.2 ? ('na' as const) : Math.floor(random() * DEFAULT_RUBRIC.scale.length),
    ]),
  );
  const answers = answersFrom(marks).map((given) => ({ auditId: '', note: '', ...given }));
  const scored = scoreAudit(DEFAULT_RUBRIC, answers);
  if (!scored.ok) throw new Error(scored.error.message);
  return { answers, result: scored.value };
}
