import { type MarkedTwice, markedTwice } from '#shared/domain/agreement/marked-twice';
import { auditsInSight } from '#shared/domain/audit/blind-marking';
import { type ColumnGroup, LIVE } from '#shared/domain/compare/columns/layout';
import type { CompareData, LoadedBlock } from '#shared/domain/compare/columns/loaded';
import { type GivenBySamples, type PlanOfSeveral, readGiven, readPlansOfSeveral } from '../db/read-agreement';
import type { WorkingCopy } from '../db/working-copy';
import type { Touched } from './agreement-messages';
import { KeptReport } from './kept-report';

/** Where an audit stands in the columns. */
export interface RowPlace {
  readonly block: LoadedBlock;
  readonly row: number;
}

/** Plans marked twice as one person may see them, with the columns that hold their marks. */
export interface PairsInSight {
  readonly data: CompareData;
  readonly pairs: readonly MarkedTwice[];
  /** Plans left out because the person marks them blind. */
  readonly blind: number;
  readonly plans: ReadonlyMap<string, PlanOfSeveral>;
  readonly titles: GivenBySamples['titles'];
  readonly placeOf: (auditId: string) => RowPlace | undefined;
}

/** What the ids of the columns say: plans with more than one row, and where the rows of these stand. */
interface Several {
  readonly of: CompareData;
  readonly planIds: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, RowPlace>;
}

/**
 * Keeps the records of plans of which more than one audit was handed in. The columns say which these are, so that a change
 * costs the plans that it touched, and plans that were marked once cost nothing however many they are.
 */
export class AgreementKeeper {
  readonly report = new KeptReport();
  readonly #db: WorkingCopy;
  readonly #columns: (groups: readonly ColumnGroup[]) => Promise<CompareData>;
  readonly #plans = new Map<string, PlanOfSeveral>();
  #several: Several | null = null;
  #given: GivenBySamples | null = null;
  /** What was touched since reading began: that is not kept as it was read. */
  #since: Touched[] = [];

  /** @param columns answers the columns as they stand, with these groups. */
  constructor(db: WorkingCopy, columns: (groups: readonly ColumnGroup[]) => Promise<CompareData>) {
    this.#db = db;
    this.#columns = columns;
  }

  /** The working copy may hold something newer of these. */
  changed(touched: Touched): void {
    this.#since.push(touched);
    this.#forget(touched);
  }

  #forget({ planIds, goneAudits, samples }: Touched): void {
    for (const id of planIds) this.#plans.delete(id);
    if (samples) this.#given = null;
    if (goneAudits.length === 0) return;
    const gone = new Set(goneAudits);
    for (const [id, { audits }] of this.#plans) if (audits.some((audit) => gone.has(audit.id))) this.#plans.delete(id);
  }

  async inSightOf(personId: string, groups: readonly ColumnGroup[]): Promise<PairsInSight> {
    this.#since = [];
    const data = await this.#columns(['ids', ...groups]);
    const { planIds, places } = this.#severalIn(data);
    await this.#keep(planIds);
    const { markers, titles } = this.#given ?? (await readGiven(this.#db));
    this.#given = { markers, titles };
    for (const touched of this.#since) this.#forget(touched);
    // In the order of the columns, so that sums come out the same however they were read.
    const audits = [...planIds].flatMap((id) => this.#plans.get(id)?.audits ?? []);
    // What was handed in since the columns were read is asked for anew in a moment.
    const all = markedTwice(audits).filter(({ markings }) => markings.every(({ id }) => places.has(id)));
    const seen = new Map<string, ReadonlySet<string>>();
    const inSight = ({ planId, markings }: MarkedTwice): boolean => {
      const here = seen.get(planId) ?? seenOf(this.#plans.get(planId), personId, markers);
      seen.set(planId, here);
      return markings.every(({ id }) => here.has(id));
    };
    const pairs = all.filter(inSight);
    return {
      data,
      pairs,
      blind: all.length - pairs.length,
      plans: this.#plans,
      titles,
      placeOf: (auditId) => places.get(auditId),
    };
  }

  #severalIn(data: CompareData): Several {
    if (this.#several?.of !== data) this.#several = severalOf(data);
    return this.#several;
  }

  async #keep(planIds: ReadonlySet<string>): Promise<void> {
    for (const id of this.#plans.keys()) if (!planIds.has(id)) this.#plans.delete(id);
    const missing = [...planIds].filter((id) => !this.#plans.has(id));
    for (const [id, of] of await readPlansOfSeveral(this.#db, missing)) this.#plans.set(id, of);
  }
}

/** Of a plan that is marked blind a pair is only for those who may see both of its markings. */
function seenOf(
  of: PlanOfSeveral | undefined,
  personId: string,
  markers: GivenBySamples['markers'],
): ReadonlySet<string> {
  const givenTo = markers.get(of?.plan?.ref ?? '') ?? [];
  return new Set(auditsInSight(of?.audits ?? [], personId, givenTo).map(({ id }) => id));
}

function severalOf(data: CompareData): Several {
  const once = new Set<string>();
  const planIds = new Set<string>();
  eachRow(data, (block, row) => {
    const id = block.ids?.plans[row] ?? '';
    if (once.has(id)) planIds.add(id);
    else once.add(id);
  });
  const places = new Map<string, RowPlace>();
  eachRow(data, (block, row) => {
    if (planIds.has(block.ids?.plans[row] ?? '')) places.set(block.ids?.audits[row] ?? '', { block, row });
  });
  return { of: data, planIds, places };
}

/** Every row that stands for an audit. */
export function eachRow({ blocks }: CompareData, see: (block: LoadedBlock, row: number) => void): void {
  for (const block of blocks)
    for (let row = 0; row < block.used; row += 1) if (((block.facts.flags[row] ?? 0) & LIVE) !== 0) see(block, row);
}
