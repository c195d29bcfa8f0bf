import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { buildReportModel } from '#shared/domain/report/build-report-model';
import { buildResultsFile } from '#shared/domain/report/build-results-file';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { fail, ok, type Result } from '#shared/lib/result';
import type { Command } from '../command';
import { PlanReader } from '../plan-reader';
import { readOptions } from '../read-options';
import { writeReport } from '../report';
import { systemReason } from '../system-reason';
import { writeWholeFile } from '../write-whole-file';
import { loadSamples, SAMPLES_FOLDER, type Samples } from './load-samples';
import { type ReadSample, readSamplePlan } from './read-sample-plan';
import { sampleAnswerRecords, sampleAuditRecord, samplePlanRecord } from './sample-records';

const CONFIG = {
  title: 'Quality of EHC plans: report on invented sample plans',
  council: 'Sample council (invented)',
  preparedBy: 'EHC Plan Audit demo',
};

/**
 * `demo`: from files to a report with the invented sample. Copies the plans, reads each, scores the audits, and writes
 * results.json and report.docx. `--today` sets the day the sample's weeks are counted back from.
 */
export const demo: Command = async (args) => {
  const options = readOptions(args, { out: 'string', today: 'string' });
  if (!options.ok) return options;
  const { out: folder = 'demo-output', today } = options.value;
  if (today !== undefined && !z.iso.date().safeParse(today).success)
    return fail('usage', 'Write the day as --today 2026-11-23.');
  const now = today === undefined ? new Date().toISOString() : `${today}T16:00:00.000Z`;
  const samples = await loadSamples();
  if (!samples.ok) return samples;
  const read = await readAll(samples.value, join(folder, 'plans'), now);
  return read.ok ? writeResults(samples.value, read.value, folder, now) : read;
};

async function readAll(samples: Samples, folder: string, now: string): Promise<Result<readonly ReadSample[], string>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return fail('write-failed', `${folder}: ${systemReason(error)}`);
  }
  const reader = new PlanReader(DEFAULT_INTAKE_LIMITS);
  try {
    const read: ReadSample[] = [];
    for (const plan of samples.manifest.plans) {
      const one = await readSamplePlan(reader, plan, SAMPLES_FOLDER, folder, now);
      if (!one.ok) return one;
      read.push(one.value);
    }
    return ok(read);
  } finally {
    await reader.close();
  }
}

async function writeResults(
  { audits }: Samples,
  read: readonly ReadSample[],
  folder: string,
  now: string,
): Promise<Result<unknown, string>> {
  const results = buildResultsFile({
    generatedAt: now,
    plans: read.map(({ plan, draft }) => samplePlanRecord(plan, draft, audits, now)),
    audits: audits.audits.map((audit) => sampleAuditRecord(audit, now)),
    answers: audits.audits.flatMap(sampleAnswerRecords),
    rubrics: [DEFAULT_RUBRIC],
  });
  if (!results.ok) return results;
  const model = buildReportModel(results.value, {}, CONFIG);
  if (!model.ok) return model;
  const paths = { results: join(folder, 'results.json'), report: join(folder, 'report.docx') };
  const text = new TextEncoder().encode(`${JSON.stringify(results.value, null, 2)}\n`);
  const written = await writeWholeFile(paths.results, text);
  if (!written.ok) return written;
  const report = await writeReport(model.value, paths.report);
  if (!report.ok) return report;
  return ok({
    plans: read.map(({ plan, text: { format, sections, warnings } }) => ({
      file: join(folder, 'plans', plan.file),
      ref: plan.ref,
      format,
      sections: sections.map(({ id }) => id),
      warnings: warnings.map(({ code }) => code),
    })),
    audits: {
      scored: results.value.audits.length,
      unfinished: audits.audits.length - results.value.audits.length,
    },
    results: paths.results,
    report: paths.report,
    findings: model.value.findings,
  });
}
