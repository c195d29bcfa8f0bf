import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { sampleWeeksSchema } from '#shared/domain/audit/sample-weeks';
import type { Viewer } from '#shared/domain/compare/compare-view';
import { type WeeksRecords, weeksRecords as weeksRecordsOf } from '../../../scripts/cli/demo/weeks-records';
import { type CompareRecords, compareDataOf } from './compare-data';

const archive = new Uint8Array(readFileSync(new URL('../../../resources/samples/weeks.zip', import.meta.url)));
export const SAMPLE_WEEKS = sampleWeeksSchema.parse(
  JSON.parse(strFromU8(unzipSync(archive)['weeks.json'] ?? new Uint8Array())),
);

/** A Wednesday on which the weeks are loaded. */
const NOW = '2026-11-25T10:00:00.000Z';

export const MANAGER: Viewer = { personId: 'sample-person-4', role: 'manager' };

const RECORDS = weeksRecordsOf(SAMPLE_WEEKS, NOW);
export const VERSIONS = RECORDS.rubrics.map(({ id, version }) => `${id}/${version}`);

/** What the app writes of the 26 invented weeks. */
export const weeksRecords = (now = NOW): CompareRecords & Pick<WeeksRecords, 'samples'> => ({
  ...weeksRecordsOf(SAMPLE_WEEKS, now),
  people: SAMPLE_WEEKS.people,
});

export const weeksData = () => compareDataOf(weeksRecords());

export const WEEKS_EVENTS = RECORDS.events;
