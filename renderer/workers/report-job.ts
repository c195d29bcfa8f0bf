import type { ReportConfig } from '#shared/domain/report/report-config';
import type { ReportModel } from '#shared/domain/report/report-model';
import { ok, type Result } from '#shared/lib/result';
import { now } from '../db/clock';
import { currentSession } from '../db/session';
import type { ReportAnswer } from './answer-report';
import type { ReportRequest } from './report-messages';
import workerUrl from './report-worker?worker&url';
import { runOnce } from './run-once';

export interface ReportInput {
  /** First and last ISO week, both included. */
  readonly from: string;
  readonly to: string;
  /** The rubric version to report on (`versionKey`); left out, the one that most audits were marked with. */
  readonly rubric?: string | undefined;
  readonly config: ReportConfig;
}

/** The report as plain data, for showing what the pages will say. Read and worked out in a worker. */
export async function buildReportPreview(input: ReportInput): Promise<Result<ReportModel>> {
  const built = await build('model', input);
  return built.ok ? ok(built.value.model) : built;
}

/** The report as the bytes of a Word file, built in a worker. Hand them to `saveReport`. */
export async function buildReportBytes(input: ReportInput): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const built = await build('file', input);
  return built.ok ? ok(built.value.bytes) : built;
}

async function build(
  want: ReportRequest['want'],
  { from, to, rubric, config }: ReportInput,
): Promise<Result<ReportAnswer>> {
  const { workspace, follower } = currentSession();
  // The worker reads the working copy: what was just saved should be in it.
  await follower.idle();
  return runOnce<ReportRequest, ReportAnswer>(
    workerUrl,
    { want, workspace, from, to, rubric, config, generatedAt: now() },
    BROKE,
  );
}

const BROKE = 'The report could not be built. Nothing was written and your audits are safe. Try once more.';
