import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findJournal, foldEntries, readJournal } from './read-journal';

const draftSchema = z.looseObject({ fileHash: z.string(), textHash: z.string() });
const planSchema = z.looseObject({ id: z.string(), ref: z.string(), drafts: z.array(draftSchema) });
const textSchema = z.looseObject({ warnings: z.array(z.looseObject({ code: z.string() })) });

/** One kept draft, found through the journal and read from disk without the app. */
export interface StoredDraft {
  readonly ref: string;
  readonly fileHash: string;
  readonly warningCodes: readonly string[];
}

export interface StoredPlans {
  readonly drafts: readonly StoredDraft[];
  /** Hashes that plans refer to, sorted. */
  readonly referenced: readonly string[];
  /** Files that lie in the folder of documents, sorted. */
  readonly onDisk: readonly string[];
}

/** Everything that loading plans has left behind in a profile. */
export async function readStoredPlans(profile: string): Promise<StoredPlans> {
  const journal = await findJournal(profile);
  const documents = join(journal, '..', 'documents');
  const { entries } = await readJournal(journal);
  const plans = [...(foldEntries(entries).get('plans')?.values() ?? [])].map((plan) => planSchema.parse(plan));
  const drafts = await Promise.all(
    plans.flatMap(({ ref, drafts: all }) =>
      all.map(async ({ fileHash, textHash }) => {
        const text = textSchema.parse(JSON.parse(await readFile(join(documents, 'text', textHash), 'utf8')));
        return { ref, fileHash, warningCodes: text.warnings.map(({ code }) => code) };
      }),
    ),
  );
  const hashes = plans.flatMap(({ drafts: all }) => all.flatMap(({ fileHash, textHash }) => [fileHash, textHash]));
  const onDisk = [...(await readdir(join(documents, 'file'))), ...(await readdir(join(documents, 'text')))];
  return { drafts, referenced: [...new Set(hashes)].sort(), onDisk: onDisk.sort() };
}

/** The name under which a file is kept. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
