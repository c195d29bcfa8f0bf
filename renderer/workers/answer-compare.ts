import type { AgreementModel, AuditorLine } from '#shared/domain/agreement/agreement-model';
import { auditsInSight } from '#shared/domain/audit/blind-marking';
import type { ColumnGroup } from '#shared/domain/compare/columns/layout';
import type { CompareData } from '#shared/domain/compare/columns/loaded';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { START_VIEW } from '#shared/domain/compare/compare-view';
import { carryRaw } from '#shared/domain/compare/measures/raw-values';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import type { BehindModel, CompareModel } from '#shared/domain/compare/model/compare-model';
import { groupsOfView } from '#shared/domain/compare/model/groups-of-view';
import { groupsOfBehind, type RowBehind, rowsBehind } from '#shared/domain/compare/model/rows-behind';
import { markersByRef } from '#shared/domain/sample/given-to';
import { groupBy } from '#shared/lib/group-by';
import { goOnFilling } from '../db/fill-columns';
import { packColumns } from '../db/pack-columns';
import { readColumns } from '../db/read-columns';
import type { Filling, WorkingCopy } from '../db/working-copy';
import { AgreementKeeper } from './agreement-keeper';
import type { Touched } from './agreement-messages';
import { answerAgreement } from './answer-agreement';
import { answerAuditors } from './answer-auditors';
import type { AskedOfCompare } from './compare-messages';

/** Asks where nobody does: no model of it is shown. */
const NOBODY = { personId: '', role: 'lead' } as const;

/**
 * Keeps the columns it has read and answers views from them. Reads the working copy only where it has changed, or where a
 * view asks for a group of columns that none asked for before.
 */
export class CompareKeeper {
  readonly #db: WorkingCopy;
  readonly #agreement: AgreementKeeper;
  readonly #groups = new Set<ColumnGroup>();
  #data: CompareData | null = null;
  #isStale = true;
  #isRunIn = false;
  #filled: Promise<void> | null = null;
  readonly #onFilling: (filling: Filling) => void;

  /** @param onFilling told how far the columns are filled, where they are not full yet; until they are nothing is answered. */
  constructor(db: WorkingCopy, onFilling: (filling: Filling) => void = () => undefined) {
    this.#db = db;
    this.#onFilling = onFilling;
    this.#agreement = new AgreementKeeper(db, (groups) => this.#read(groups));
  }

  /** Reads ahead of need what the first view asks for, and all that has changed of what was read before. */
  async keepUp(): Promise<void> {
    const data = await this.#read(groupsOfView(START_VIEW));
    if (this.#isRunIn) return;
    this.#isRunIn = true;
    runIn(data);
    await packColumns(this.#db);
  }

  /** The working copy may hold something newer. */
  changed(touched: Touched): void {
    this.#isStale = true;
    this.#agreement.changed(touched);
  }

  async view({ view, context }: Extract<AskedOfCompare, { kind: 'view' }>): Promise<CompareModel> {
    const data = await this.#read(groupsOfView(view));
    return answerCompare(data, view, context.settings, context.events, context.viewer);
  }

  async behind({ asked, context }: Extract<AskedOfCompare, { kind: 'behind' }>): Promise<BehindModel> {
    const data = await this.#read(groupsOfBehind(asked));
    const { rows, all } = rowsBehind(data, asked, context.viewer);
    return withReferences(this.#db, rows, all, context.viewer.personId);
  }

  agreement({ asked }: Extract<AskedOfCompare, { kind: 'agreement' }>): Promise<AgreementModel> {
    return answerAgreement(this.#agreement, asked);
  }

  auditors({ viewer }: Extract<AskedOfCompare, { kind: 'auditors' }>): Promise<readonly AuditorLine[]> {
    return answerAuditors(this.#agreement, viewer);
  }

  async #read(groups: readonly ColumnGroup[]): Promise<CompareData> {
    const isNew = groups.some((group) => !this.#groups.has(group));
    if (this.#data !== null && !this.#isStale && !isNew) return this.#data;
    for (const group of groups) this.#groups.add(group);
    this.#filled ??= goOnFilling(this.#db, this.#onFilling);
    await this.#filled;
    // Before reading: what changes meanwhile is to be read again.
    this.#isStale = false;
    const now = await readColumns(this.#db, this.#data, [...this.#groups]);
    if (this.#data !== null) carryRaw(this.#data, now);
    this.#data = now;
    return now;
  }
}

/** Milliseconds that running in takes at most. */
const RUN_IN_MS = 300;
const RUNS = 30;

/**
 * Answers views that nobody asked for: code that has run some times is translated by the engine to what runs several times
 * as fast, and the first question comes after that.
 */
function runIn(data: CompareData): void {
  const [team = null] = data.directory.words.team;
  const until = performance.now() + RUN_IN_MS;
  for (let run = 0; run < RUNS && performance.now() < until; run += 1) {
    const filters = run % 2 === 0 ? [] : [{ field: 'team', anyOf: [team] } as const];
    answerCompare(data, { ...START_VIEW, filters }, USUAL_SETTINGS, [], NOBODY);
  }
}

/**
 * The audits with their plans' references, without those that the person may not see yet: of two markings the second is
 * blind. They stay in the figure, which tells nothing of one plan.
 */
async function withReferences(
  db: WorkingCopy,
  rows: readonly RowBehind[],
  all: number,
  personId: string,
): Promise<BehindModel> {
  const planIds = [...new Set(rows.map(({ planId }) => planId))];
  const [plans, entries, samples] = await db.transaction('r', [db.plans, db.audits, db.samples], () =>
    Promise.all([db.plans.bulkGet(planIds), db.audits.where('planId').anyOf(planIds).toArray(), db.samples.toArray()]),
  );
  const given = markersByRef(samples.map(({ value }) => value));
  const refs = new Map(plans.flatMap((plan) => (plan === undefined ? [] : [[plan.key, plan.value.ref] as const])));
  const audits = groupBy(
    entries.map(({ value }) => value),
    ({ planId }) => planId,
  );
  const isInSight = ({ planId, auditId }: RowBehind): boolean =>
    auditsInSight(audits.get(planId) ?? [], personId, given.get(refs.get(planId) ?? '') ?? []).some(
      ({ id }) => id === auditId,
    );
  const shown = rows.filter(isInSight).map((row) => ({ ...row, ref: refs.get(row.planId) ?? '' }));
  return { audits: shown.sort(newestFirst), all, blind: rows.length - shown.length };
}

const newestFirst = (a: { day: string; ref: string }, b: { day: string; ref: string }): number => {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  return a.ref < b.ref ? -1 : Number(a.ref > b.ref);
};
