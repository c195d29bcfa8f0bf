import { extname } from 'node:path';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { checkDocument } from '#shared/gates/check-document';
import { checkDisclosure, type FinishedFile } from '#shared/gates/disclosure/check-disclosure';
import type { MayTell } from '#shared/gates/disclosure/told';
import type { Finding } from '#shared/gates/finding';
import { fail, ok, type Result } from '#shared/lib/result';
import { writeWholeFile } from './write-whole-file';

type Check = (bytes: Uint8Array, may: MayTell) => Finding[] | Promise<Finding[]>;

interface Kind {
  readonly build: (model: ReportModel) => Promise<Uint8Array>;
  /** The gates that the app has before saving. */
  readonly check: Check;
}

const leaks =
  (kind: FinishedFile['kind']): Check =>
  (bytes, may) =>
    checkDisclosure({ kind, bytes }, may);

/** What a report can be written as, by the ending of its name. Builders are loaded when called for. */
const KINDS: Readonly<Record<string, Kind>> = {
  '.docx': {
    build: async (model) => (await import('#shared/word/report/build-report')).buildReport(model),
    check: async (bytes, may) => [...(await checkDocument(bytes)), ...(await leaks('docx')(bytes, may))],
  },
  '.html': {
    build: async (model) => new TextEncoder().encode((await import('#shared/html/build-page')).buildPage(model)),
    check: leaks('html'),
  },
  '.xlsx': {
    build: async (model) => (await import('#shared/aggregates/workbook')).aggregatesWorkbook(model),
    check: leaks('xlsx'),
  },
  '.csv': {
    build: async (model) =>
      new TextEncoder().encode((await import('#shared/aggregates/figures-csv')).aggregatesCsv(model)),
    check: leaks('csv'),
  },
};

export const REPORT_ENDINGS = Object.keys(KINDS);

export const isReportName = (path: string): boolean => Object.hasOwn(KINDS, extname(path));

/**
 * Builds the file that its name asks for, puts it through the gates that the app has before saving, and writes it whole or not at
 * all. A finding of a gate refuses it with where and what; no refusal repeats what must not be told.
 */
export async function writeReportFile(may: MayTell, path: string): Promise<Result<{ readonly bytes: number }, string>> {
  const kind = KINDS[extname(path)];
  if (kind === undefined) return fail('usage', `${path}: a report’s name must end in ${REPORT_ENDINGS.join(', ')}.`);
  const bytes = await kind.build(may.model);
  const findings = await kind.check(bytes, may);
  if (findings.length > 0) return fail('refused', refusal(path, findings));
  const written = await writeWholeFile(path, bytes);
  return written.ok ? ok({ bytes: bytes.length }) : written;
}

const refusal = (path: string, findings: readonly Finding[]): string =>
  [`${path}: not written. The finished file was looked through, and this must not leave the council:`]
    .concat(findings.map(({ sentence }) => `- ${sentence}`))
    .join('\n');
