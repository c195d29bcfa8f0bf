import { checkDisclosure } from '#shared/gates/disclosure/check-disclosure';
import type { Finding } from '#shared/gates/finding';
import type { CheckedFile, FileRequest } from './report-messages';

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
    case 'workbook': {
      const { aggregatesWorkbook } = await import('#shared/aggregates/workbook');
      return new Uint8Array(await aggregatesWorkbook(model));
    }
    case 'tables': {
      const { aggregatesArchive } = await import('#shared/aggregates/figures-csv');
      return new Uint8Array(aggregatesArchive(model));
    }
  }
}

async function check({ form, model, privateWords }: FileRequest, bytes: Uint8Array): Promise<readonly Finding[]> {
  const may = { model, privateWords };
  switch (form) {
    case 'word': {
      const { checkDocument } = await import('#shared/gates/check-document');
      return [...checkDisclosure({ kind: 'docx', bytes }, may), ...(await checkDocument(bytes))];
    }
    case 'page':
      return checkDisclosure({ kind: 'html', bytes }, may);
    case 'workbook':
      return checkDisclosure({ kind: 'xlsx', bytes }, may);
    case 'tables':
      return checkDisclosure({ kind: 'zip', bytes }, may);
  }
}
