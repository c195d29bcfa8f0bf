import type { ReportModel } from '#shared/domain/report/model/report-model';

export const keepReportExport = (_form: string, _model: ReportModel): Promise<void> => Promise.resolve();
