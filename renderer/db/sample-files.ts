import { type SampleAudits, sampleAuditsSchema } from '#shared/domain/audit/sample-audits';
import { type SampleManifest, sampleManifestSchema } from '#shared/domain/plan/sample-manifest';

export interface SampleFiles {
  readonly manifest: SampleManifest;
  readonly audits: SampleAudits;
  readonly plans: readonly { readonly name: string; readonly file: File }[];
}

/** Where the window is served from, main also serves the app's own resources, read only. */
const FOLDER = '/resources/samples/';

/** The invented plans and audits that ship with the app. Throws when they are not there: that is a broken install. */
export async function fetchSampleFiles(): Promise<SampleFiles> {
  const [manifest, audits] = await Promise.all([fetchJson('manifest.json'), fetchJson('audits.json')]);
  const known = sampleManifestSchema.parse(manifest);
  return {
    manifest: known,
    audits: sampleAuditsSchema.parse(audits),
    plans: await Promise.all(known.plans.map(({ file }) => fetchFile(file))),
  };
}

async function fetchFile(name: string): Promise<{ readonly name: string; readonly file: File }> {
  const response = await fetchOwn(name);
  return { name, file: new File([await response.blob()], name) };
}

async function fetchJson(name: string): Promise<unknown> {
  const response = await fetchOwn(name);
  return response.json();
}

/** One of the invented files that ship with the app. Throws as `fetchSampleFiles` does. */
export async function fetchOwn(name: string): Promise<Response> {
  const response = await fetch(`${FOLDER}${name}`);
  if (!response.ok) throw new Error('A sample file that ships with the app is missing.');
  return response;
}

/** The invented register that ships with the app, as if a person had chosen its file. Throws as `fetchSampleFiles` does. */
export async function fetchSampleRegister(): Promise<File> {
  const { file } = await fetchFile('register.csv');
  return new File([file], 'Active EHC plans.csv', { type: 'text/csv' });
}
