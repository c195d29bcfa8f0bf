import { buildReportModel } from '#shared/domain/report/build-report-model';
import type { PeriodChoice } from '#shared/domain/report/choose-audits';
import { readResultsFile } from '#shared/domain/report/read-results-file';
import { type ReportConfig, reportConfigSchema } from '#shared/domain/report/report-config';
import type { ReportModel } from '#shared/domain/report/report-model';
import { fail, ok, type Result } from '#shared/lib/result';
import { buildReport } from '#shared/word/build-report';
import type { Command, CommandResult } from './command';
import { readCheckedFile, readJsonFile } from './read-json-file';
import { readOptions } from './read-options';
import { writeWholeFile } from './write-whole-file';

const OPTIONS = {
  results: 'string',
  from: 'string',
  to: 'string',
  rubric: 'string',
  config: 'string',
  out: 'string',
  json: 'boolean',
} as const;

/** `report`: the Word report of a period, or with `--json` the model behind it. */
export const report: Command = async (args) => {
  const options = readOptions(args, OPTIONS);
  if (!options.ok) return options;
  const { results, from, to, rubric, config, out, json } = options.value;
  if (results === undefined) return fail('usage', 'Name the results file with --results.');
  if ((out === undefined) === (json === undefined))
    return fail('usage', 'Say either --out FILE.docx, for a Word report, or --json, for its model.');
  if (out !== undefined && !out.endsWith('.docx')) return fail('usage', `${out}: a report’s name must end in .docx.`);
  const words = await readConfig(config);
  if (!words.ok) return words;
  const model = await readModel(results, { from, to, rubric }, words.value);
  if (!model.ok || out === undefined) return model;
  return writeReport(model.value, out);
};

const readConfig = async (path: string | undefined): Promise<Result<ReportConfig, string>> =>
  path === undefined ? ok({}) : readCheckedFile(path, reportConfigSchema, 'a report config');

async function readModel(
  path: string,
  period: PeriodChoice,
  config: ReportConfig,
): Promise<Result<ReportModel, string>> {
  const data = await readJsonFile(path);
  if (!data.ok) return data;
  const file = readResultsFile(data.value);
  if (!file.ok) return fail(file.error.code, `${path}: ${file.error.message}`);
  return buildReportModel(file.value, period, config);
}

/** Builds the Word file and writes it whole or not at all. */
export async function writeReport(model: ReportModel, path: string): Promise<CommandResult> {
  const bytes = await buildReport(model);
  const written = await writeWholeFile(path, bytes);
  if (!written.ok) return written;
  return ok({
    file: path,
    bytes: bytes.length,
    audits: model.audits,
    incomplete: model.incomplete,
    period: model.period,
    rubricVersion: model.rubric.version,
    notice: model.notice,
  });
}
