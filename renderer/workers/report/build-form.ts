import type { ReportModel } from '#shared/domain/report/model/report-model';
import { ok, type Result } from '#shared/lib/result';
import type { ReportForm, TemplateBytes } from './report-messages';

export interface BuiltForm {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the person should know of it beside that it was saved. */
  readonly notes: readonly string[];
}

/** Builds one form of a report. Each builder is large and loaded only when it is needed. */
export async function buildForm(
  form: ReportForm,
  model: ReportModel,
  template: TemplateBytes | undefined,
): Promise<Result<BuiltForm>> {
  switch (form) {
    case 'word':
      return template === undefined ? wordFile(model) : ownWordFile(model, template);
    case 'page':
    case 'workbook':
    case 'tables':
      throw new Error('later');
  }
}

async function wordFile(model: ReportModel): Promise<Result<BuiltForm>> {
  const { buildReport } = await import('#shared/word/report/build-report');
  return ok({ bytes: new Uint8Array(await buildReport(model)), notes: [] });
}

/** The council's own file has been looked through by nobody: it is opened here, in the worker of the sandboxed window. */
async function ownWordFile(model: ReportModel, { use, bytes }: TemplateBytes): Promise<Result<BuiltForm>> {
  const { openWordFile } = await import('#shared/intake/office/open-word-file');
  const parts = openWordFile(bytes);
  if (!parts.ok) return parts;
  if (use === 'template') {
    const { fillTemplate } = await import('#shared/word/report/fill-template');
    const filled = await fillTemplate(parts.value, model);
    return filled.ok ? ok({ bytes: new Uint8Array(filled.value.bytes), notes: filled.value.notes }) : filled;
  }
  const { councilLook } = await import('#shared/word/report/council-look');
  const look = councilLook(parts.value);
  if (!look.ok) return look;
  const { buildReport } = await import('#shared/word/report/build-report');
  return ok({ bytes: new Uint8Array(await buildReport(model, { look: look.value })), notes: [] });
}
