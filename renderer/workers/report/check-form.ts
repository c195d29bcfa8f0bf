import type { ReportModel } from '#shared/domain/report/model/report-model';
import type { Finding } from '#shared/gates/finding';
import type { ReportForm } from './report-messages';

interface MayTell {
  readonly model: ReportModel;
  readonly privateWords: readonly string[];
}

/** Everything that the gates say against a finished file: it is read back from its bytes. */
export async function checkForm(form: ReportForm, bytes: Uint8Array, _may: MayTell): Promise<readonly Finding[]> {
  if (form !== 'word') return [];
  const { checkDocument } = await import('#shared/gates/check-document');
  return checkDocument(bytes);
}
