import type { ReportChoice } from '#shared/domain/report/model/report-choice';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import type { Finding } from '#shared/gates/finding';
import type { Workspace } from '#shared/ipc/contract';
import type { Result } from '#shared/lib/result';

/** What can be made of a report: a Word document, a web page, an Excel workbook, or CSV tables with their dictionary. */
export const REPORT_FORMS = ['word', 'page', 'workbook', 'tables'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** The council's own Word file: its looks alone, or a document with placeholders that are filled. */
export const TEMPLATE_USES = ['style', 'template'] as const;
export type TemplateUse = (typeof TEMPLATE_USES)[number];

export interface TemplateBytes {
  readonly use: TemplateUse;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the window asks of the report worker: read the working copy and make a report of these weeks. */
export interface ReportRequest {
  /** Left out: the model alone, for the preview. */
  readonly form?: ReportForm | undefined;
  readonly workspace: Workspace;
  /** First and last ISO week, both included. */
  readonly from: string;
  readonly to: string;
  /** The rubric version to report on (`versionKey`); left out, the one that most audits were marked with. */
  readonly rubric?: string | undefined;
  readonly choice: ReportChoice;
  readonly template?: TemplateBytes | undefined;
  /** The moment the data were frozen. */
  readonly generatedAt: string;
}

/** A rubric version that submitted audits of the period were marked with. Seen in the window only. */
export interface MarkedVersion {
  /** `versionKey`. */
  readonly key: string;
  readonly title: string;
  readonly version: number;
  readonly audits: number;
}

export interface ReportAnswer {
  readonly model: ReportModel;
  /** Most audits first. */
  readonly versions: readonly MarkedVersion[];
  /** The file; empty when only the model was asked for. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Why the file must not be saved, by every gate. */
  readonly findings: readonly Finding[];
}

export const REPORT_STEPS = ['reading', 'working-out', 'building', 'checking'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

export type ReportMessage =
  | { readonly kind: 'step'; readonly step: ReportStep }
  | { readonly kind: 'done'; readonly result: Result<ReportAnswer> };
