import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sampleBoardRecords } from '#shared/domain/board/sample-board-records';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { buildReportModel } from '#shared/domain/report/build-report';
import { buildResultsFile } from '#shared/domain/results/build-results-file';
import type { ResultsSource } from '#shared/domain/results/results-source';
import { fail, ok, type Result } from '#shared/lib/result';
import type { Command } from '../command';
import { PlanReader } from '../plan-reader';
import { readOptions } from '../read-options';
import { writeReport } from '../report';
import { systemReason } from '../system-reason';
import { toolVersion } from '../tool-version';
import { writeWholeFile } from '../write-whole-file';
import { demoChoice, demoPeriod } from './demo-choice';
import { loadSamples, SAMPLES_FOLDER, type Samples } from './load-samples';
import { type ReadSample, readSamplePlan } from './read-sample-plan';
import { sampleAnswerRecords, sampleAuditRecord, samplePlanRecord } from './sample-records';
import { weeksRecords } from './weeks-records';

/**
 * `demo`: from files to a report with the invented sample. Copies the plans, reads each, scores the audits, and writes
 * results.json, with half a year of invented results and what the Board watches, and report.docx with all its parts. `--today`
 * sets the day the sample's weeks are counted back from.
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
  samples: Samples,
  read: readonly ReadSample[],
  folder: string,
  now: string,
): Promise<Result<unknown, string>> {
  const results = buildResultsFile(sourceOf(samples, read, now));
  if (!results.ok) return results;
  const { lastReportOn, ...period } = demoPeriod(now);
  const around = { toolVersion: await toolVersion(), lastReportOn };
  const model = buildReportModel(results.value, period, demoChoice(now), around);
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
      unfinished: samples.audits.audits.filter(({ state }) => state === 'draft').length,
    },
    results: paths.results,
    report: report.value,
  });
}

/** The sample's own plans and audits, and the invented weeks. */
function sourceOf({ audits, weeks }: Samples, read: readonly ReadSample[], now: string): ResultsSource {
  const records = weeksRecords(weeks, now);
  return {
    ...records,
    ...sampleBoardRecords(weeks.board, now),
    generatedAt: now,
    plans: [...read.map(({ plan, draft }) => samplePlanRecord(plan, draft, audits, now)), ...records.plans],
    audits: [...audits.audits.map((audit) => sampleAuditRecord(audit, now)), ...records.audits],
    answers: [...audits.audits.flatMap(sampleAnswerRecords), ...records.answers],
  };
}
