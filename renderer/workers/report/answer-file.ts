import { checkDisclosure } from '#shared/gates/disclosure/check-disclosure';
import type { Finding } from '#shared/gates/finding';
import type { CheckedFile, FileRequest, ReportForm } from './report-messages';

/** Builds a file where it is not there yet, and has the gates read it back from its bytes. */
export async function answerFile(request: FileRequest): Promise<CheckedFile> {
  const bytes = request.bytes ?? (await build(request));
  return { bytes, findings: await check(request, bytes) };
}

/** Each builder is loaded only when it is needed. */
async function build({ form, model }: FileRequest): Promise<Uint8Array<ArrayBuffer>> {
  switch (form) {
    case 'word':
      throw new TypeError('A Word file is built before it is looked through.');
    case 'page': {
      const { buildPage } = await import('#shared/html/build-page');
      return new TextEncoder().encode(buildPage(model));
    }
    case 'workbook':
    case 'tables':
      throw new TypeError('later');
  }
}

const KINDS = { word: 'docx', page: 'html', workbook: 'xlsx', tables: 'csv' } as const satisfies Record<
  ReportForm,
  string
>;

async function check({ form, model, privateWords }: FileRequest, bytes: Uint8Array): Promise<readonly Finding[]> {
  const leaks = checkDisclosure({ kind: KINDS[form], bytes }, { model, privateWords });
  if (form !== 'word') return leaks;
  const { checkDocument } = await import('#shared/gates/check-document');
  return [...leaks, ...(await checkDocument(bytes))];
}
