import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import parse from 'secure-json-parse';
import { type SampleAudits, sampleAuditsSchema } from '#shared/domain/audit/sample-audits';
import { type SampleWeeks, sampleWeeksSchema } from '#shared/domain/audit/sample-weeks';
import { type SampleManifest, sampleManifestSchema } from '#shared/domain/plan/sample-manifest';
import { ok, type Result } from '#shared/lib/result';
import { PROJECT_FOLDER } from '../../system/project-folder';
import { readCheckedFile } from '../read-json-file';

export const SAMPLES_FOLDER = join(PROJECT_FOLDER, 'resources', 'samples');

export interface Samples {
  readonly manifest: SampleManifest;
  readonly audits: SampleAudits;
  /** Half a year of results, with what the Board watches. */
  readonly weeks: SampleWeeks;
}

/** The invented plans' manifest, their audits and the invented weeks, checked. */
export async function loadSamples(): Promise<Result<Samples, string>> {
  const manifest = await readCheckedFile(
    join(SAMPLES_FOLDER, 'manifest.json'),
    sampleManifestSchema,
    'a sample manifest',
  );
  if (!manifest.ok) return manifest;
  const audits = await readCheckedFile(join(SAMPLES_FOLDER, 'audits.json'), sampleAuditsSchema, 'a set of audits');
  return audits.ok ? ok({ manifest: manifest.value, audits: audits.value, weeks: await loadWeeks() }) : audits;
}

/** The results in the archive of the invented weeks; their plans stay packed. */
async function loadWeeks(): Promise<SampleWeeks> {
  const archive = await readFile(join(SAMPLES_FOLDER, 'weeks.zip'));
  const { [WEEKS_FILE]: packed = new Uint8Array() } = unzipSync(new Uint8Array(archive), {
    filter: ({ name }) => name === WEEKS_FILE,
  });
  return sampleWeeksSchema.parse(parse(strFromU8(packed)));
}

const WEEKS_FILE = 'weeks.json';
