import { extname } from 'node:path';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { checkDocument } from '#shared/gates/check-document';
import type { Finding } from '#shared/gates/finding';
import { fail, ok, type Result } from '#shared/lib/result';
import { buildReport } from '#shared/word/report/build-report';
import { writeWholeFile } from './write-whole-file';

interface Kind {
  readonly build: (model: ReportModel) => Promise<Uint8Array>;
  readonly check: (bytes: Uint8Array, model: ReportModel) => Promise<readonly Finding[]>;
}

/** What a report can be written as, by the ending of its name. */
const KINDS: Readonly<Record<string, Kind>> = {
  '.docx': { build: buildReport, check: checkDocument },
};

export const REPORT_ENDINGS = Object.keys(KINDS);

export const isReportName = (path: string): boolean => Object.hasOwn(KINDS, extname(path));

/**
 * Builds the file that its name asks for, puts it through the gates that the app has before saving, and writes it whole or not at
 * all. A finding of a gate refuses it with where and what; no refusal repeats what must not be told.
 */
export async function writeReportFile(
  model: ReportModel,
  path: string,
): Promise<Result<{ readonly bytes: number }, string>> {
  const kind = KINDS[extname(path)];
  if (kind === undefined) return fail('usage', `${path}: a report’s name must end in ${REPORT_ENDINGS.join(', ')}.`);
  const bytes = await kind.build(model);
  const findings = await kind.check(bytes, model);
  if (findings.length > 0) return fail('refused', refusal(path, findings));
  const written = await writeWholeFile(path, bytes);
  return written.ok ? ok({ bytes: bytes.length }) : written;
}

const refusal = (path: string, findings: readonly Finding[]): string =>
  [`${path}: not written. The finished file was looked through, and this must not leave the council:`]
    .concat(findings.map(({ sentence }) => `- ${sentence}`))
    .join('\n');
