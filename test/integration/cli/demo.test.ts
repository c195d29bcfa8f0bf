import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleAuditsSchema } from '#shared/domain/audit/sample-audits';
import { sampleManifestSchema } from '#shared/domain/plan/sample-manifest';
import { readResultsFile } from '#shared/domain/report/read-results-file';
import { readDocx } from '../../helpers/read-docx';
import { recalculateReport } from '../../helpers/recalculate-report';
import { runCli } from '../../helpers/run-cli';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { expectSoundDocument } from '../../helpers/word/sound-document';

const samples = new URL('../../../resources/samples/', import.meta.url);
const sample = async (name: string): Promise<unknown> => JSON.parse(await readFile(new URL(name, samples), 'utf8'));

describe('cli demo', () => {
  it('goes from the sample plans to a results file and a valid Word report that agree', async () => {
    const folder = await temporaryFolder();
    const run = await runCli(['demo', '--out', 'demo', '--today', '2026-11-23'], folder);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const manifest = sampleManifestSchema.parse(await sample('manifest.json'));
    const audits = sampleAuditsSchema.parse(await sample('audits.json'));

    const summary = JSON.parse(run.stdout);
    expect(summary.plans.map((plan: { ref: string }) => plan.ref)).toEqual(manifest.plans.map(({ ref }) => ref));
    for (const [at, plan] of manifest.plans.entries())
      expect(summary.plans[at].sections.toSorted()).toEqual(plan.sections.map(({ id }) => id).toSorted());
    expect((await readdir(join(folder, 'demo', 'plans'))).sort()).toEqual(
      manifest.plans.map(({ file }) => file).sort(),
    );

    const read = readResultsFile(JSON.parse(await readFile(join(folder, 'demo', 'results.json'), 'utf8')));
    if (!read.ok) throw new Error(read.error.message);
    const submitted = audits.audits.filter(({ state }) => state === 'submitted');
    expect(read.value.audits).toHaveLength(submitted.length);
    for (const name of audits.people.map((person) => person.name))
      expect(JSON.stringify(read.value)).not.toContain(name);

    const report = join(folder, 'demo', 'report.docx');
    const bytes = await readFile(report);
    await expectSoundDocument(bytes);
    const docx = readDocx(bytes);
    const rows = docx.tables.find(({ caption }) => caption === 'Results by section')?.rows.slice(1);
    expect(rows?.map(([, met, audited]) => [Number(met), Number(audited)])).toEqual(
      recalculateReport(read.value).sections.map(({ met, audited }) => [met, audited]),
    );
  });

  it('refuses a folder whose name is taken by a file, and a day that is none', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'taken'), 'x');
    const taken = await runCli(['demo', '--out', 'taken'], folder);
    expect([taken.code, taken.stdout]).toEqual([1, '']);
    expect(taken.stderr).toContain('taken');
    const day = await runCli(['demo', '--out', 'demo', '--today', 'tomorrow'], folder);
    expect([day.code, day.stdout]).toEqual([2, '']);
    expect(await readdir(folder)).toEqual(['taken']);
  });
});
