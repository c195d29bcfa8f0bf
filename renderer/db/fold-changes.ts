import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Change, RecordOf, TableName } from '#shared/domain/store/change';

/** A change and when it was made; null where only the record is known. */
export interface TimedChange {
  readonly change: Change;
  readonly at: string | null;
}

/** A record's last version, or null for its deletion. */
export interface LastVersion<T> {
  readonly value: T | null;
  readonly at: string | null;
}

/** Tables whose rows are the journal's records one to one. */
export type PlainTable = Exclude<TableName, 'audits' | 'answers'>;
type PlainFolds = { readonly [T in PlainTable]: Map<string, LastVersion<RecordOf<T>>> };

export interface AuditFold {
  /** The audit's new record, null for its deletion, undefined where only answers changed. */
  audit?: Audit | null;
  readonly answers: Map<string, Answer | null>;
  at: string | null;
}

/** Many changes as what they come to: for each record, its last version. */
export interface FoldedChanges {
  readonly plain: { readonly [T in PlainTable]: ReadonlyMap<string, LastVersion<RecordOf<T>>> };
  readonly audits: ReadonlyMap<string, AuditFold>;
}

/** Splits the journal id of an answer, `audit/criterion`, into its two ids. */
export function splitAnswerId(id: string): { readonly auditId: string; readonly criterionId: string } {
  const slash = id.lastIndexOf('/');
  return { auditId: id.slice(0, slash), criterionId: id.slice(slash + 1) };
}

export function foldChanges(changes: readonly TimedChange[]): FoldedChanges {
  const plain: PlainFolds = {
    plans: new Map(),
    corrections: new Map(),
    rubrics: new Map(),
    people: new Map(),
    settings: new Map(),
    evidence: new Map(),
    links: new Map(),
    dismissals: new Map(),
    planNotes: new Map(),
    comments: new Map(),
    rubricDrafts: new Map(),
    registers: new Map(),
    samples: new Map(),
    actions: new Map(),
    risks: new Map(),
    indicators: new Map(),
    exports: new Map(),
  };
  const audits = new Map<string, AuditFold>();
  for (const { change, at } of changes) {
    if (change.table === 'audits') foldOf(audits, change.id, at).audit = change.value;
    else if (change.table === 'answers') {
      const { auditId, criterionId } = splitAnswerId(change.id);
      foldOf(audits, auditId, at).answers.set(criterionId, change.value);
    } else foldPlain(plain, change.table, change, at);
  }
  return { plain, audits };
}

function foldOf(audits: Map<string, AuditFold>, auditId: string, at: string | null): AuditFold {
  const fold = audits.get(auditId) ?? { answers: new Map(), at };
  fold.at = at;
  audits.set(auditId, fold);
  return fold;
}

function foldPlain<T extends PlainTable>(
  folds: PlainFolds,
  table: T,
  { id, value }: { readonly id: string; readonly value: RecordOf<PlainTable> | null },
  at: string | null,
): void {
  // The schema of a change ties its value to its table; TypeScript cannot follow that through a lookup.
  const fold = folds[table] as Map<string, LastVersion<RecordOf<PlainTable>>>;
  fold.set(id, { value, at });
}
