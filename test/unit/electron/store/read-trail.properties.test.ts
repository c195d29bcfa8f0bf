import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { Change, JournalEntry } from '#shared/domain/store/change';
import type { WorkspaceStore } from '../../../../electron/main/services/store/workspace-store';
import { openTestStore } from '../../../helpers/storage/open-test-store';
import { type Deed, deedArbitrary, RandomHistory } from '../../../helpers/storage/random-history';
import { tempFolder } from '../../../helpers/storage/temp-folder';

/** The trail as it is meant: every entry of the whole journal, gone through from the first. */
function wholeReading(entries: readonly JournalEntry[], auditId: string): readonly JournalEntry[] {
  const texts = new Map<string, string>();
  const corrections = new Set<string>();
  let audit: Audit | null = null;
  const isOfText = (value: SectionCorrection | null): boolean =>
    value !== null && value.planId === audit?.planId && texts.get(`${value.planId}/${audit.draft}`) === value.textHash;
  const touches = (change: Change): boolean => {
    switch (change.table) {
      case 'plans':
        for (const draft of change.value?.drafts ?? []) texts.set(`${change.id}/${draft.number}`, draft.textHash);
        return false;
      case 'audits':
        audit = change.id === auditId ? (change.value ?? audit) : audit;
        return change.id === auditId;
      case 'corrections':
        if (isOfText(change.value)) corrections.add(change.id);
        return corrections.has(change.id);
      default:
        return change.table === 'answers' && change.id.startsWith(`${auditId}/`);
    }
  };
  return entries.filter((entry) => {
    const touched = entry.changes.map(touches);
    return touched.includes(true) || entry.auditId === auditId;
  });
}

/** Does these deeds, each snapshot beginning another segment. */
async function lived(folder: string, deeds: readonly Deed[]): Promise<{ store: WorkspaceStore; audits: string[] }> {
  const store = await openTestStore(folder);
  const history = new RandomHistory();
  for (const deed of deeds) {
    const commit = history.next(deed);
    if (commit !== null) expect((await store.commit(commit)).ok).toBe(true);
    if (deed[0] === 'snapshot') expect((await store.snapshot()).ok).toBe(true);
  }
  return { store, audits: [...history.audits, 'audit-nobody-knows'] };
}

async function expectSameTrails(store: WorkspaceStore, audits: readonly string[]): Promise<void> {
  const whole = await store.entriesAfter(0);
  for (const id of audits) expect(await store.trail(id)).toEqual(wholeReading(whole, id));
}

const historyArbitrary = fc.array(deedArbitrary, { minLength: 5, maxLength: 60, size: 'max' });

test('reading back gives the very trail that reading the whole journal gives', async () => {
  const folder = await tempFolder();
  await fc.assert(
    fc.asyncProperty(historyArbitrary, async (deeds) => {
      await rm(folder, { recursive: true, force: true });
      const { store, audits } = await lived(folder, deeds);
      await expectSameTrails(store, audits);
      await store.close();
    }),
    { numRuns: 60 },
  );
}, 240_000);

/** Flips a byte of a segment, and of its copy too where it is to be lost for good. */
async function harm(folder: string, segment: number, at: number, withCopy: boolean): Promise<void> {
  const journal = join(folder, 'journal');
  const names = (await readdir(journal)).filter((name) => name.endsWith('.ehcj')).sort();
  const name = names[segment % names.length] ?? '';
  const bytes = await readFile(join(journal, name));
  const place = at % bytes.length;
  bytes.writeUInt8(bytes.readUInt8(place) ^ 255, place);
  await writeFile(join(journal, name), bytes);
  if (withCopy) await rm(join(journal, name.replace('.ehcj', '.copy')), { force: true });
}

test('so it does where entries are damaged, mended from the copy or lost', async () => {
  const folder = await tempFolder();
  await fc.assert(
    fc.asyncProperty(
      historyArbitrary,
      fc.nat(20),
      fc.nat(50_000),
      fc.boolean(),
      async (deeds, segment, at, withCopy) => {
        await rm(folder, { recursive: true, force: true });
        const { store, audits } = await lived(folder, deeds);
        await harm(folder, segment, at, withCopy);
        await expectSameTrails(store, audits);
        await store.close();
      },
    ),
    { numRuns: 40 },
  );
}, 240_000);
