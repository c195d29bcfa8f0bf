import type { Change, JournalEntry } from '#shared/domain/store/change';
import { isoWeek } from '#shared/lib/dates';
import { createSignal, type Signal } from '../components/signal';
import { now } from './clock';
import { splitAnswerId } from './fold-changes';
import { type PlanRow, readRowContext, toPlanRows } from './plan-rows';
import type { Session } from './session';

/** Least time between two new lists, in milliseconds: many plans may arrive in a second. */
const PAUSE_MS = 500;
/** Time for the first plans to be drawn before all are read, in milliseconds. */
const DRAWN_MS = 300;

/** The plans of this week, and how many there are in all. */
export interface WeekRows {
  readonly rows: readonly PlanRow[];
  readonly total: number;
}

/**
 * The list of all plans, kept up to date by reading again only the plans that a change touched: reading 10,000 rows anew
 * for each of 40 loaded files would hold the window up.
 */
class PlanRowList {
  readonly rows: Signal<readonly PlanRow[] | undefined> = createSignal<readonly PlanRow[] | undefined>(undefined);
  /** There long before all of them where there are thousands; undefined while loading, and where this week has none. */
  readonly thisWeek: Signal<WeekRows | undefined> = createSignal<WeekRows | undefined>(undefined);
  readonly #session: Session;
  readonly #byPlan = new Map<string, PlanRow>();
  readonly #planOfAudit = new Map<string, string>();
  #stale: Set<string> | 'all' = 'all';
  #reading = false;

  constructor(session: Session) {
    this.#session = session;
    session.applied.add((entries) => this.#touch(entries));
    void this.#read();
  }

  #touch(entries: readonly JournalEntry[] | null): void {
    if (entries === null) this.#stale = 'all';
    for (const { changes } of entries ?? []) for (const change of changes) this.#mark(change);
    void this.#read();
  }

  #mark(change: Change): void {
    const planId = this.#planOf(change);
    if (planId === 'all') this.#stale = 'all';
    else if (planId !== undefined && this.#stale !== 'all') this.#stale.add(planId);
  }

  #planOf(change: Change): string | 'all' | undefined {
    switch (change.table) {
      case 'plans':
        return change.id;
      case 'audits':
        return change.value?.planId ?? this.#planOfAudit.get(change.id);
      case 'answers':
        return this.#planOfAudit.get(splitAnswerId(change.id).auditId);
      case 'rubrics':
      case 'people':
      case 'samples':
        return 'all';
      default:
        return undefined;
    }
  }

  async #read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      if (this.rows.get() === undefined) await this.#readThisWeek();
      while (this.#stale === 'all' || this.#stale.size > 0) {
        const stale = this.#stale;
        this.#stale = new Set();
        await this.#refresh(stale);
        this.rows.set([...this.#byPlan.values()]);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    } catch (error) {
      // What was not read is read with the next change.
      this.#stale = 'all';
      throw error;
    } finally {
      this.#reading = false;
    }
  }

  async #readThisWeek(): Promise<void> {
    const { db } = this.#session;
    const found = await db.transaction(
      'r',
      [db.plans, db.audits, db.rubrics, db.people, db.samples, db.meta],
      async () => {
        const plans = await db.plans.where('value.week').equals(isoWeek(now())).toArray();
        const ids = plans.map(({ key }) => key);
        const audits = await db.audits.where('planId').anyOf(ids).toArray();
        const total = (await db.meta.get('head'))?.counts.plans ?? plans.length;
        return { rows: toPlanRows(plans, audits, await readRowContext(this.#session)), total };
      },
    );
    if (found.rows.length === 0) return;
    this.thisWeek.set(found);
    // Reading thousands of rows holds the window up: first these are to be drawn.
    await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
  }

  async #refresh(stale: ReadonlySet<string> | 'all'): Promise<void> {
    const { db } = this.#session;
    const ids = stale === 'all' ? [] : [...stale];
    const [plans, audits, context] = await db.transaction(
      'r',
      [db.plans, db.audits, db.rubrics, db.people, db.samples],
      () =>
        Promise.all([
          stale === 'all' ? db.plans.toArray() : db.plans.bulkGet(ids),
          stale === 'all' ? db.audits.toArray() : db.audits.where('planId').anyOf(ids).toArray(),
          readRowContext(this.#session),
        ]),
    );
    if (stale === 'all') this.#byPlan.clear();
    for (const { key, planId } of audits) this.#planOfAudit.set(key, planId);
    const there = plans.filter((plan) => plan !== undefined);
    const rows = new Map(toPlanRows(there, audits, context).map((row) => [row.planId, row]));
    for (const id of stale === 'all' ? rows.keys() : ids) {
      const row = rows.get(id);
      if (row === undefined) this.#byPlan.delete(id);
      else this.#byPlan.set(id, row);
    }
  }
}

const lists = new WeakMap<Session, PlanRowList>();

/** The list of a workspace's plans; started when first asked for. */
export function planListOf(session: Session): Pick<PlanRowList, 'rows' | 'thisWeek'> {
  const list = lists.get(session) ?? new PlanRowList(session);
  lists.set(session, list);
  return list;
}

export const planRowsOf = (session: Session): Signal<readonly PlanRow[] | undefined> => planListOf(session).rows;
