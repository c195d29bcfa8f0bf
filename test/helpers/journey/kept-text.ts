import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findJournal } from '../read-journal';
import { keptRecords } from './kept-work';

const planSchema = z.looseObject({ ref: z.string(), drafts: z.array(z.looseObject({ textHash: z.string() })) });
const textSchema = z.looseObject({ blocks: z.array(z.looseObject({ id: z.string(), text: z.string() })) });

/** The text of each block of a plan's newest draft by block id, read from disk without the app. */
export async function keptBlocks(profile: string, ref: string): Promise<ReadonlyMap<string, string>> {
  const plans = (await keptRecords(profile, 'plans')).map((plan) => planSchema.parse(plan));
  const textHash = plans.find((plan) => plan.ref === ref)?.drafts.at(-1)?.textHash ?? '';
  const path = join(await findJournal(profile), '..', 'documents', 'text', textHash);
  const { blocks } = textSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  return new Map(blocks.map(({ id, text }) => [id, text]));
}

const evidenceSchema = z.looseObject({
  criterionId: z.string(),
  passages: z.array(z.looseObject({ blockId: z.string(), quote: z.string() })),
});

/** Every piece of evidence in the journal on the disk. */
export const keptEvidence = async (profile: string) =>
  (await keptRecords(profile, 'evidence')).map((record) => evidenceSchema.parse(record));
