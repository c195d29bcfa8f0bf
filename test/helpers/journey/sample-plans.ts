import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';

/** What is known for certain about one of the invented plans that ship with the app. */
export interface LabelledPlan {
  readonly file: string;
  readonly ref: string;
  readonly sections: readonly { readonly id: string; readonly phrases: readonly string[] }[];
  readonly warnings: { readonly must: readonly string[]; readonly may: readonly string[] };
}

const FOLDER = join(PROJECT_FOLDER, 'resources', 'samples');

/** The labels are read as they lie on the disk: a fault in the app's own reading of them must not hide itself. */
export const SAMPLE_PLANS: readonly LabelledPlan[] = JSON.parse(
  readFileSync(join(FOLDER, 'manifest.json'), 'utf8'),
).plans;

/** How many of the sample's audits are handed in. */
export const SUBMITTED_SAMPLES: number = JSON.parse(readFileSync(join(FOLDER, 'audits.json'), 'utf8')).audits.filter(
  ({ state }: { state: string }) => state === 'submitted',
).length;

export const samplePath = (file: string): string => join(FOLDER, file);

/** @throws Error when there is no plan of that reference in the sample. */
export function samplePlan(ref: string): LabelledPlan {
  const plan = SAMPLE_PLANS.find((one) => one.ref === ref);
  if (plan === undefined) throw new Error(`No sample plan ${ref}.`);
  return plan;
}
