import { Dexie, type Table, type Transaction } from 'dexie';
import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { AuditResult } from '#shared/domain/audit/audit-result';
import type { Comment, PlanNote } from '#shared/domain/audit/comment';
import type { Person } from '#shared/domain/audit/person';
import type { ImprovementAction } from '#shared/domain/board/action';
import type { ExportRecord } from '#shared/domain/board/export-record';
import type { Indicator } from '#shared/domain/board/indicator';
import type { Risk } from '#shared/domain/board/risk';
import type { StoredBlock } from '#shared/domain/compare/columns/block';
import type { Directory } from '#shared/domain/compare/columns/directory';
import type { ColumnGroup } from '#shared/domain/compare/columns/layout';
import type { PlanSlots } from '#shared/domain/compare/columns/place-rows';
import type { Dismissal, Evidence } from '#shared/domain/evidence/evidence';
import type { Plan, SectionCorrection } from '#shared/domain/plan/plan';
import type { Register } from '#shared/domain/register/register';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricDraft } from '#shared/domain/rubric/rubric-draft';
import type { Sample } from '#shared/domain/sample/sample';
import type { JournalHead, Setting } from '#shared/domain/store/change';
import type { ThreadLink } from '#shared/domain/thread/thread-link';
import type { Workspace } from '#shared/ipc/contract';

/** A record as the journal keeps it, under its journal id. */
export interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

export interface PlanEntry extends Entry<Plan> {
  readonly ref: string;
  readonly fileHashes: readonly string[];
  /** When it last changed; null after a rebuild, which knows records but not their times. */
  readonly touchedAt: string | null;
}

/** Small on purpose: the list of plans reads every one of these. The result's working stands with the answers. */
export interface AuditEntry extends Entry<Omit<Audit, 'result'>> {
  readonly planId: string;
  /** Criteria that carry a mark. */
  readonly answered: number;
  /** Band id and overall percent of a submitted audit. */
  readonly band: string | null;
  readonly percent: number | null;
  readonly touchedAt: string | null;
}

/** Everything marked in one audit, so that 10,000 audits are 10,000 of these and not 440,000. */
export interface AnswersEntry {
  readonly auditId: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly result: AuditResult | null;
}

export interface CorrectionEntry extends Entry<SectionCorrection> {
  readonly planId: string;
}

/** A record that belongs to one audit, found by it. */
export interface OfAuditEntry<T> extends Entry<T> {
  readonly auditId: string;
}

/** Rows of each table, and single answers within the answers table. */
export interface Counts {
  readonly plans: number;
  readonly audits: number;
  readonly answers: number;
  readonly corrections: number;
  readonly rubrics: number;
  readonly people: number;
  readonly settings: number;
  readonly evidence: number;
  readonly links: number;
  readonly dismissals: number;
  readonly planNotes: number;
  readonly comments: number;
  readonly rubricDrafts: number;
  readonly registers: number;
  readonly samples: number;
  readonly actions: number;
  readonly risks: number;
  readonly indicators: number;
  readonly exports: number;
  readonly marks: number;
}
export const NO_COUNTS: Counts = {
  plans: 0,
  audits: 0,
  answers: 0,
  corrections: 0,
  rubrics: 0,
  people: 0,
  settings: 0,
  evidence: 0,
  links: 0,
  dismissals: 0,
  planNotes: 0,
  comments: 0,
  rubricDrafts: 0,
  registers: 0,
  samples: 0,
  actions: 0,
  risks: 0,
  indicators: 0,
  exports: 0,
  marks: 0,
};

/** Which entry of the journal this copy stands at. Written in the same transaction as what that entry changed. */
export interface HeadEntry extends JournalHead {
  readonly key: 'head';
  readonly counts: Counts;
  /** The journal lost part of what is here, and is being given it back. */
  readonly givingBack?: true;
}

/** One group of columns of one block of rows, as it was at `stamp`. */
export type ColumnEntry = {
  readonly [G in ColumnGroup]: {
    readonly group: G;
    readonly block: number;
    readonly stamp: number;
    readonly columns: StoredBlock[G];
  };
}[ColumnGroup];

/** How far filling the columns came: plans whose id is not after `after` have their rows. */
export interface Filling {
  readonly after: string;
  /** Audits gone through, of so many that there were when it began. */
  readonly audits: number;
  readonly of: number;
}

/** What the columns are about. While `filling` is there they do not hold all rows yet, and no figure may be made of them. */
export interface DirectoryEntry {
  readonly key: 'directory';
  readonly value: Directory;
  readonly filling?: Filling | undefined;
  /** Of each pack that was made the stamps that its blocks had then. */
  readonly packed?: readonly (readonly number[])[] | undefined;
}

/** Copies of some groups of several blocks in one piece, see `pack-columns`. */
export interface PackEntry {
  readonly key: `pack ${number}`;
  readonly bytes: ArrayBuffer;
}

/** The tables that version 1 had. */
const FIRST_TABLES = ['plans', 'audits', 'answers', 'corrections', 'rubrics', 'people', 'settings'] as const;
/** The tables that version 2 had. */
const SECOND_TABLES = [...FIRST_TABLES, 'evidence', 'links', 'dismissals', 'planNotes', 'comments'] as const;
/** The tables that versions 3 and 4 had. */
const THIRD_TABLES = [...SECOND_TABLES, 'rubricDrafts', 'registers', 'samples'] as const;
export const DATA_TABLES = [...THIRD_TABLES, 'actions', 'risks', 'indicators', 'exports'] as const;
export type DataTable = (typeof DATA_TABLES)[number];

/** What Compare reads: made from the other tables, so that it is in no count and is never given back. */
export const COLUMN_TABLES = ['columnBlocks', 'columnRows', 'columnWords'] as const;

/** Published versions only grow: a `version(n)` that has shipped is never edited. */
export const DATABASE_VERSION = 5;

/** The tables that a database of each published version has; a lower version is brought up on opening. */
export const TABLES_OF_VERSION: ReadonlyMap<number, readonly string[]> = new Map([
  [1, [...FIRST_TABLES, 'meta']],
  [2, [...SECOND_TABLES, 'meta']],
  [3, [...THIRD_TABLES, 'meta']],
  [4, [...THIRD_TABLES, 'meta', ...COLUMN_TABLES]],
  [5, [...DATA_TABLES, 'meta', ...COLUMN_TABLES]],
]);

export const databaseName = (workspace: Workspace): string => `ehc-plan-audit-${workspace}`;

/** The fast copy of the journal that every screen reads. It can be deleted at any time without losing work. */
export class WorkingCopy extends Dexie {
  declare readonly plans: Table<PlanEntry, string>;
  declare readonly audits: Table<AuditEntry, string>;
  declare readonly answers: Table<AnswersEntry, string>;
  declare readonly corrections: Table<CorrectionEntry, string>;
  declare readonly rubrics: Table<Entry<Rubric>, string>;
  declare readonly people: Table<Entry<Person>, string>;
  declare readonly settings: Table<Entry<Setting>, string>;
  declare readonly evidence: Table<OfAuditEntry<Evidence>, string>;
  declare readonly links: Table<OfAuditEntry<ThreadLink>, string>;
  declare readonly dismissals: Table<OfAuditEntry<Dismissal>, string>;
  declare readonly planNotes: Table<OfAuditEntry<PlanNote>, string>;
  declare readonly comments: Table<Entry<Comment>, string>;
  declare readonly rubricDrafts: Table<Entry<RubricDraft>, string>;
  declare readonly registers: Table<Entry<Register>, string>;
  declare readonly samples: Table<Entry<Sample>, string>;
  declare readonly actions: Table<Entry<ImprovementAction>, string>;
  declare readonly risks: Table<Entry<Risk>, string>;
  declare readonly indicators: Table<Entry<Indicator>, string>;
  declare readonly exports: Table<Entry<ExportRecord>, string>;
  declare readonly meta: Table<HeadEntry, string>;
  declare readonly columnBlocks: Table<ColumnEntry, [ColumnGroup, number]>;
  /** Where the rows of a plan's handed-in audits stand; a plan without any has no record. */
  declare readonly columnRows: Table<PlanSlots, string>;
  declare readonly columnWords: Table<DirectoryEntry, string>;

  constructor(name: string) {
    // Relaxed writes (the default since Chrome 121) can be lost after the journal has moved on; the cache would hold every
    // list twice and, with live queries over it, show changes that are not stored yet.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      plans: 'key, ref, value.week, *fileHashes',
      audits: 'key, planId',
      answers: 'auditId',
      corrections: 'key, planId',
      rubrics: 'key',
      people: 'key',
      settings: 'key',
      meta: 'key',
    });
    this.version(2)
      .stores({
        evidence: 'key, auditId',
        links: 'key, auditId',
        dismissals: 'key, auditId',
        planNotes: 'key, auditId',
        comments: 'key',
      })
      .upgrade(countNewTables);
    this.version(3)
      .stores({ rubricDrafts: 'key', registers: 'key', samples: 'key, value.week' })
      .upgrade(countNewTables);
    // Filled once the copy is the journal, see `fill-columns`: an upgrade is one transaction, and would have to take every
    // audit and its answers through it.
    this.version(4).stores({ columnBlocks: '[group+block]', columnRows: 'planId', columnWords: 'key' });
    this.version(5).stores({ actions: 'key', risks: 'key', indicators: 'key', exports: 'key' }).upgrade(countNewTables);
    // Whoever deletes or upgrades the database must not be held up. Dexie would close too, but open again by itself at
    // the next read, and so make an empty database that looks like a first run.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      // Stops Dexie's own handler, which would undo that.
      return false;
    });
  }
}

/** Tables that are new are empty, and are counted as that. */
async function countNewTables(transaction: Transaction): Promise<void> {
  const head = await transaction.table<HeadEntry, string>('meta').get('head');
  if (head !== undefined) await transaction.table('meta').put({ ...head, counts: { ...NO_COUNTS, ...head.counts } });
}
