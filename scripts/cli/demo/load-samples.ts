import { join } from 'node:path';
import { type SampleAudits, sampleAuditsSchema } from '#shared/domain/audit/sample-audits';
import { type SampleManifest, sampleManifestSchema } from '#shared/domain/plan/sample-manifest';
import { ok, type Result } from '#shared/lib/result';
import { PROJECT_FOLDER } from '../../system/project-folder';
import { readCheckedFile } from '../read-json-file';

export const SAMPLES_FOLDER = join(PROJECT_FOLDER, 'resources', 'samples');

export interface Samples {
  readonly manifest: SampleManifest;
  readonly audits: SampleAudits;
}

/** The invented plans' manifest and their audits, checked. */
export async function loadSamples(): Promise<Result<Samples, string>> {
  const manifest = await readCheckedFile(
    join(SAMPLES_FOLDER, 'manifest.json'),
    sampleManifestSchema,
    'a sample manifest',
  );
  if (!manifest.ok) return manifest;
  const audits = await readCheckedFile(join(SAMPLES_FOLDER, 'audits.json'), sampleAuditsSchema, 'a set of audits');
  return audits.ok ? ok({ manifest: manifest.value, audits: audits.value }) : audits;
}
