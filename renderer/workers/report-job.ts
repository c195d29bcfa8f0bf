import type { ReportConfig } from '#shared/domain/report/report-config';
import type { ReportModel } from '#shared/domain/report/report-model';
import type { Result } from '#shared/lib/result';

export interface ReportInput {
  /** First and last ISO week, both included. */
  readonly from: string;
  readonly to: string;
  readonly config: ReportConfig;
}

/** The report as plain data, for showing what the pages will say. Read and worked out in a worker. */
export function buildReportPreview(_input: ReportInput): Promise<Result<ReportModel>> {
  throw new Error('Not built yet.');
}
/** The report as the bytes of a Word file, built in a worker. Hand them to `saveReport`. */
export function buildReportBytes(_input: ReportInput): Promise<Result<Uint8Array<ArrayBuffer>>> {
  throw new Error('Not built yet.');
}
