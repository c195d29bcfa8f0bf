import { isIncomplete } from '#shared/domain/audit/audit-result';
import { buildReportModel } from '#shared/domain/report/build-report';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import {
  type ReportConfigFile,
  readConfigFile,
  reportConfigFileSchema,
} from '#shared/domain/report/report-config-file';
import type { PeriodChoice } from '#shared/domain/report/scope/choose-audits';
import { usualScope } from '#shared/domain/report/scope/usual-scope';
import { readResultsFile } from '#shared/domain/results/read-results-file';
import type { ResultsFile } from '#shared/domain/results/results-file';
import { fail, ok, type Result } from '#shared/lib/result';
import type { Command, CommandResult } from './command';
import { readCheckedFile, readJsonFile } from './read-json-file';
import { readOptions } from './read-options';
import { isReportName, REPORT_ENDINGS, writeReportFile } from './report-file';
import { toolVersion } from './tool-version';

const OPTIONS = {
  results: 'string',
  from: 'string',
  to: 'string',
  rubric: 'string',
  config: 'string',
  out: 'string',
  json: 'boolean',
} as const;

/** `report`: the report of a period as a file of the kind that its name asks for, or with `--json` the model behind it. */
export const report: Command = async (args) => {
  const options = readOptions(args, OPTIONS);
  if (!options.ok) return options;
  const { results, from, to, rubric, config, out, json } = options.value;
  if (results === undefined) return fail('usage', 'Name the results file with --results.');
  if ((out === undefined) === (json === undefined))
    return fail('usage', `Say either --out FILE, ending in ${REPORT_ENDINGS.join(', ')}, or --json, for its model.`);
  if (out !== undefined && !isReportName(out))
    return fail('usage', `${out}: a report’s name must end in ${REPORT_ENDINGS.join(', ')}.`);
  const read = await readConfig(config);
  if (!read.ok) return read;
  const model = await readModel(results, { from, to, rubric }, read.value);
  if (!model.ok || out === undefined) return model;
  return writeReport(model.value, out);
};

const readConfig = async (path: string | undefined): Promise<Result<ReportConfigFile, string>> =>
  path === undefined
    ? ok(reportConfigFileSchema.parse({}))
    : readCheckedFile(path, reportConfigFileSchema, 'a report config');

/** What is said on the command line goes before what the config says. */
async function readModel(
  path: string,
  period: PeriodChoice,
  config: ReportConfigFile,
): Promise<Result<ReportModel, string>> {
  const data = await readJsonFile(path);
  if (!data.ok) return data;
  const file = readResultsFile(data.value);
  if (!file.ok) return fail(file.error.code, `${path}: ${file.error.message}`);
  const { choice, rubric, lastReportOn } = readConfigFile(config);
  const asked = { ...period, rubric: period.rubric ?? rubric };
  return buildReportModel(file.value, usualUnlessAsked(asked, file.value), choice, {
    toolVersion: await toolVersion(),
    lastReportOn,
  });
}

/** Where neither weeks nor version are asked for, those that the app would open its builder with, by the day the file was made. */
function usualUnlessAsked(asked: PeriodChoice, { audits, generatedAt }: ResultsFile): PeriodChoice {
  const { from, to, rubric } = asked;
  if (from !== undefined || to !== undefined || rubric !== undefined) return asked;
  const handedIn = audits.map(({ week, rubricId, rubricVersion, result }) => ({
    week,
    rubricId,
    rubricVersion,
    complete: !isIncomplete(result),
  }));
  return usualScope(handedIn, generatedAt) ?? asked;
}

/** Writes the report and says what is in it. */
export async function writeReport(model: ReportModel, path: string): Promise<CommandResult> {
  const written = await writeReportFile({ model, privateWords: [] }, path);
  if (!written.ok) return written;
  const { audience, threshold, period, baseline, rubric, parts } = model;
  return ok({
    file: path,
    ...written.value,
    audience,
    threshold,
    period,
    baseline,
    rubricVersion: rubric.version,
    parts: parts.map(({ id }) => id),
  });
}
