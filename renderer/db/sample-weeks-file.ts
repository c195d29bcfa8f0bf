import { strFromU8, unzipSync } from 'fflate';
import { type SampleWeeks, sampleWeeksSchema } from '#shared/domain/audit/sample-weeks';
import { fetchOwn } from './sample-files';

export interface SampleWeeksFiles {
  readonly weeks: SampleWeeks;
  /** The invented plans by the name of their file. */
  readonly files: ReadonlyMap<string, File>;
}

/** Our own archive, made by `npm run samples`: no file of a person's is ever opened here. Throws when it is not there. */
export async function fetchSampleWeeks(): Promise<SampleWeeksFiles> {
  const response = await fetchOwn('weeks.zip');
  const { 'weeks.json': json, ...plans } = unzipSync(new Uint8Array(await response.arrayBuffer()));
  if (json === undefined) throw new Error('The archive of invented weeks that ships with the app is incomplete.');
  return {
    weeks: sampleWeeksSchema.parse(JSON.parse(strFromU8(json))),
    files: new Map(Object.entries(plans).map(([name, bytes]) => [name, new File([new Uint8Array(bytes)], name)])),
  };
}
