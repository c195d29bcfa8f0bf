import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleAuditsSchema } from '#shared/domain/audit/sample-audits';
import { sampleManifestSchema } from '#shared/domain/plan/sample-manifest';
import { PART_IDS } from '#shared/domain/report/model/part-ids';
import { readResultsFile } from '#shared/domain/results/read-results-file';
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
    expect(read.value.audits.length).toBeGreaterThan(submitted.length);
    expect(read.value.pairs.length).toBeGreaterThan(0);
    expect(Object.values(read.value.board).every((records) => records.length > 0)).toBe(true);
    for (const name of audits.people.map((person) => person.name))
      expect(JSON.stringify(read.value)).not.toContain(name);

    const report = join(folder, 'demo', 'report.docx');
    const bytes = await readFile(report);
    await expectSoundDocument(bytes);
    expect(summary.report.parts).toEqual(PART_IDS);
    const { from, to } = summary.report.period;
    const inside = read.value.audits.filter(
      ({ week, sampling, rubricVersion }) =>
        week >= from && week <= to && sampling === 'random' && rubricVersion === summary.report.rubricVersion,
    );
    const expected = new Map(
      recalculateReport(
        {
          ...read.value,
          rubrics: read.value.rubrics.filter(({ version }) => version === summary.report.rubricVersion),
        },
        inside,
      ).criteria.map(({ id, met, audited }) => [id, [met, audited]]),
    );
    const { tables } = readDocx(bytes);
    const rows = tables.find(({ caption }) => caption === 'Criteria met by section and criterion')?.rows.slice(1) ?? [];
    const told = rows.flatMap(([name, met, audited]) => {
      const counts = expected.get(name?.split(' ')[0] ?? '');
      return counts !== undefined && Number.isInteger(Number(met)) ? [[[Number(met), Number(audited)], counts]] : [];
    });
    expect(told.length).toBeGreaterThan(20);
    for (const [shown, counts] of told) expect(shown).toEqual(counts);
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
