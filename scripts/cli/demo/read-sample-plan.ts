import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanDraft } from '#shared/domain/plan/plan';
import type { PlanText } from '#shared/domain/plan/plan-text';
import type { SamplePlan } from '#shared/domain/plan/sample-manifest';
import { fail, ok, type Result } from '#shared/lib/result';
import type { PlanReader } from '../plan-reader';
import { writeWholeFile } from '../write-whole-file';

export interface ReadSample {
  readonly plan: SamplePlan;
  readonly draft: PlanDraft;
  readonly text: PlanText;
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Copies one sample plan into `folder` and takes it through intake, as loading it into the app would. */
export async function readSamplePlan(
  reader: PlanReader,
  plan: SamplePlan,
  from: string,
  folder: string,
  now: string,
): Promise<Result<ReadSample, string>> {
  const bytes = new Uint8Array(await readFile(join(from, plan.file)));
  const copied = await writeWholeFile(join(folder, plan.file), bytes);
  if (!copied.ok) return copied;
  const read = await reader.read(bytes);
  if (!read.ok) return fail(read.error.code, `${plan.file}: ${read.error.message}`);
  const draft = {
    number: 1,
    fileHash: sha256(bytes),
    textHash: sha256(JSON.stringify(read.value)),
    format: read.value.format,
    addedAt: now,
  };
  return ok({ plan, draft, text: read.value });
}
