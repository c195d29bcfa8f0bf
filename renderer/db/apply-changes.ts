import type { Table } from 'dexie';
import type { JournalEntry, JournalHead } from '#shared/domain/store/change';
import { type FoldedChanges, foldChanges, type LastVersion, type TimedChange } from './fold-changes';
import { keepColumns } from './keep-columns';
import { type Counts, type Entry, NO_COUNTS, type OfAuditEntry, type WorkingCopy } from './working-copy';
import { writeAudits } from './write-audits';

/** The working copy does not stand where these entries begin: applying them would leave a gap. */
export class GapError extends Error {
  override readonly name = 'GapError';
}

/**
 * Applies journal entries, oldest first, and the head they lead to, in one transaction: whenever the app is killed, the
 * working copy is the journal up to some entry, whole. Throws `GapError` when the entries do not follow on, and whatever
 * the database throws when it cannot write; nothing is changed then.
 */
export async function applyEntries(
  db: WorkingCopy,
  entries: readonly JournalEntry[],
  head: JournalHead,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const old = await db.meta.get('head');
    const first = entries[0]?.seq ?? head.seq + 1;
    if (first !== (old?.seq ?? 0) + 1) throw new GapError('Entries do not follow on from the working copy.');
    const delta = await writeFolded(db, foldChanges(entries.flatMap(timed)));
    await db.meta.put({
      key: 'head',
      seq: head.seq,
      hash: head.hash,
      counts: addCounts(old?.counts ?? NO_COUNTS, delta),
      ...(old?.givingBack === true ? { givingBack: true } : {}),
    });
  });
}

const timed = ({ at, changes }: JournalEntry): TimedChange[] => changes.map((change) => ({ change, at }));

/** Adds a page of records while the copy is being rebuilt. Has no head yet, so a kill here means starting again. */
export const addPage = (db: WorkingCopy, changes: readonly TimedChange['change'][]): Promise<Counts> =>
  db.transaction('rw', db.tables, () => writeFolded(db, foldChanges(changes.map((change) => ({ change, at: null })))));

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    plans: a.plans + b.plans,
    audits: a.audits + b.audits,
    answers: a.answers + b.answers,
    corrections: a.corrections + b.corrections,
    rubrics: a.rubrics + b.rubrics,
    people: a.people + b.people,
    settings: a.settings + b.settings,
    evidence: a.evidence + b.evidence,
    links: a.links + b.links,
    dismissals: a.dismissals + b.dismissals,
    planNotes: a.planNotes + b.planNotes,
    comments: a.comments + b.comments,
    rubricDrafts: a.rubricDrafts + b.rubricDrafts,
    registers: a.registers + b.registers,
    samples: a.samples + b.samples,
    actions: a.actions + b.actions,
    risks: a.risks + b.risks,
    indicators: a.indicators + b.indicators,
    exports: a.exports + b.exports,
    marks: a.marks + b.marks,
  };
}

async function writeFolded(db: WorkingCopy, { plain, audits }: FoldedChanges): Promise<Counts> {
  const [plans, corrections, others, ofAudits, ofBoard, { deltas, handedIn }] = await Promise.all([
    writePlain(db.plans, plain.plans, (key, value, at) => ({
      key,
      ref: value.ref,
      fileHashes: [...new Set(value.drafts.map(({ fileHash }) => fileHash))],
      touchedAt: at,
      value,
    })),
    writePlain(db.corrections, plain.corrections, (key, value) => ({ key, planId: value.planId, value })),
    Promise.all([
      writePlain(db.rubrics, plain.rubrics, toEntry),
      writePlain(db.people, plain.people, toEntry),
      writePlain(db.settings, plain.settings, toEntry),
      writePlain(db.comments, plain.comments, toEntry),
      writePlain(db.rubricDrafts, plain.rubricDrafts, toEntry),
      writePlain(db.registers, plain.registers, toEntry),
      writePlain(db.samples, plain.samples, toEntry),
    ]),
    Promise.all([
      writePlain(db.evidence, plain.evidence, toOfAudit),
      writePlain(db.links, plain.links, toOfAudit),
      writePlain(db.dismissals, plain.dismissals, toOfAudit),
      writePlain(db.planNotes, plain.planNotes, toOfAudit),
    ]),
    Promise.all([
      writePlain(db.actions, plain.actions, toEntry),
      writePlain(db.risks, plain.risks, toEntry),
      writePlain(db.indicators, plain.indicators, toEntry),
      writePlain(db.exports, plain.exports, toEntry),
    ]),
    writeAudits(db, audits),
  ]);
  await keepColumns(db, plain, handedIn);
  const [rubrics, people, settings, comments, rubricDrafts, registers, samples] = others;
  const [evidence, links, dismissals, planNotes] = ofAudits;
  const [actions, risks, indicators, exports] = ofBoard;
  return {
    plans,
    corrections,
    rubrics,
    people,
    settings,
    comments,
    rubricDrafts,
    registers,
    samples,
    evidence,
    links,
    dismissals,
    planNotes,
    actions,
    risks,
    indicators,
    exports,
    ...deltas,
  };
}

const toEntry = <V>(key: string, value: V): Entry<V> => ({ key, value });

const toOfAudit = <V extends { readonly auditId: string }>(key: string, value: V): OfAuditEntry<V> => ({
  key,
  auditId: value.auditId,
  value,
});

/** Puts or deletes each record; answers by how many rows the table grew. */
async function writePlain<V, E>(
  table: Table<E, string>,
  versions: ReadonlyMap<string, LastVersion<V>>,
  toEntry: (key: string, value: V, at: string | null) => E,
): Promise<number> {
  if (versions.size === 0) return 0;
  const keys = [...versions.keys()];
  const old = (await table.bulkGet(keys)).filter((row) => row !== undefined).length;
  const puts: E[] = [];
  const gone: string[] = [];
  for (const [key, { value, at }] of versions) {
    if (value === null) gone.push(key);
    else puts.push(toEntry(key, value, at));
  }
  if (puts.length > 0) await table.bulkPut(puts);
  if (gone.length > 0) await table.bulkDelete(gone);
  return puts.length - old;
}
