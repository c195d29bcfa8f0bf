import type { BuiltReport } from '#shared/domain/report/build-report';
import type { ReportChoice } from '#shared/domain/report/model/report-choice';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import type { Finding } from '#shared/gates/finding';
import type { Workspace } from '#shared/ipc/contract';

/** What can be made of a report: a Word document, a web page, an Excel workbook, or CSV tables with their dictionary. */
export const REPORT_FORMS = ['word', 'page', 'workbook', 'tables'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** What the window asks of the worker that knows the audits: read the working copy and write the report of these weeks. */
export interface ReportRequest {
  readonly workspace: Workspace;
  /** First and last ISO week, both included. */
  readonly from: string;
  readonly to: string;
  /** The rubric version to report on (`versionKey`); left out, the one that most audits were marked with. */
  readonly rubric?: string | undefined;
  readonly choice: ReportChoice;
  /** The moment the data were frozen. */
  readonly generatedAt: string;
  /** Version of this app. */
  readonly toolVersion: string;
  /** Stands for the stored data: while it is the same they are not read again. Left out, they are. */
  readonly stamp?: string | undefined;
}

/** A rubric version that submitted audits of the period were marked with. Seen in the window only. */
export interface MarkedVersion {
  /** `versionKey`. */
  readonly key: string;
  readonly title: string;
  readonly version: number;
  readonly audits: number;
  /** Of these, those whose plans were picked in the one way that a report of this version is of. */
  readonly counted: number;
  /** First and last ISO week of those counted. */
  readonly from: string;
  readonly to: string;
}

export interface ReportAnswer extends BuiltReport {
  /** The newest first. */
  readonly versions: readonly MarkedVersion[];
  /** References of plans, codes of writers and names of people: what the gates look for. */
  readonly privateWords: readonly string[];
}

/**
 * What the window asks of the worker that sees the finished file and no database: to look it through, and to build it first
 * where it is not there yet.
 */
export interface FileRequest {
  readonly form: ReportForm;
  readonly model: ReportModel;
  readonly privateWords: readonly string[];
  /** The Word file, which is built in a worker that sees neither audits nor private words. */
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
}

export interface CheckedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Why the file must not be saved, by every gate. */
  readonly findings: readonly Finding[];
}

export const REPORT_STEPS = ['reading', 'building', 'checking'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];
