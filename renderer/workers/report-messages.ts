import type { ReportConfig } from '#shared/domain/report/report-config';
import type { Workspace } from '#shared/ipc/contract';

/** What the window asks of the report worker: read the working copy and build a report of these weeks. */
export interface ReportRequest {
  readonly want: 'model' | 'file';
  readonly workspace: Workspace;
  /** First and last ISO week, both included. */
  readonly from: string;
  readonly to: string;
  /** The rubric version to report on (`versionKey`); left out, the one that most audits were marked with. */
  readonly rubric?: string | undefined;
  readonly config: ReportConfig;
  /** The moment the data were frozen. */
  readonly generatedAt: string;
}
