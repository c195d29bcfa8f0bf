import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Change, RecordOf, TableName } from '#shared/domain/store/change';
import { assertNever } from '#shared/lib/assert-never';

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
type PlainTable = Exclude<TableName, 'audits' | 'answers'>;
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
  };
  const audits = new Map<string, AuditFold>();
  for (const { change, at } of changes) {
    if (change.table === 'audits') foldOf(audits, change.id, at).audit = change.value;
    else if (change.table === 'answers') {
      const { auditId, criterionId } = splitAnswerId(change.id);
      foldOf(audits, auditId, at).answers.set(criterionId, change.value);
    } else foldPlain(plain, change, at);
  }
  return { plain, audits };
}

function foldOf(audits: Map<string, AuditFold>, auditId: string, at: string | null): AuditFold {
  const fold = audits.get(auditId) ?? { answers: new Map(), at };
  fold.at = at;
  audits.set(auditId, fold);
  return fold;
}

function foldPlain(folds: PlainFolds, change: Extract<Change, { table: PlainTable }>, at: string | null): void {
  switch (change.table) {
    case 'plans':
      folds.plans.set(change.id, { value: change.value, at });
      break;
    case 'corrections':
      folds.corrections.set(change.id, { value: change.value, at });
      break;
    case 'rubrics':
      folds.rubrics.set(change.id, { value: change.value, at });
      break;
    case 'people':
      folds.people.set(change.id, { value: change.value, at });
      break;
    case 'settings':
      folds.settings.set(change.id, { value: change.value, at });
      break;
    default:
      assertNever(change);
  }
}
