import type { ReportModel } from '#shared/domain/report/model/report-model';

/** A council's own Word file. `style`: the report takes over its look; `template`: its placeholders are filled. */
export interface CouncilFile {
  readonly use: 'style' | 'template';
  readonly bytes: Uint8Array;
}

export interface WordReportRequest {
  readonly model: ReportModel;
  readonly council?: CouncilFile | undefined;
}

export interface WordReport {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Sentences that the person should read before the file goes out. */
  readonly notes: readonly string[];
}
