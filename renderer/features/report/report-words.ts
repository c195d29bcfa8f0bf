import { z } from 'zod';
import { type ReportConfig, reportConfigSchema } from '#shared/domain/report/report-config';

/** The words of the last report, kept so that they are written once. */
export const REPORT_WORDS_SETTING = 'report-words';

export const REPORT_FIELDS = [
  { key: 'title', label: 'Title', hint: 'Left empty: “Quality of education, health and care plans: audit report”.' },
  { key: 'council', label: 'Council' },
  { key: 'board', label: 'For', hint: 'Who receives it, such as SEND Programme Board.' },
  { key: 'preparedBy', label: 'Prepared by', hint: 'A role, not a name.' },
  { key: 'decision', label: 'Decision asked for', hint: 'What the board is asked to decide or note.' },
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number]['key'];
export type ReportWords = Readonly<Record<ReportField, string>>;

const keptSchema = z.object({
  title: z.string(),
  council: z.string(),
  board: z.string(),
  preparedBy: z.string(),
  decision: z.string(),
});

const EMPTY: ReportWords = { title: '', council: '', board: '', preparedBy: '', decision: '' };

/** What was kept, or empty fields where nothing fits. */
export function toReportWords(kept: unknown): ReportWords {
  const parsed = keptSchema.safeParse(kept);
  return parsed.success ? parsed.data : EMPTY;
}

/** The fields as the report takes them: empty ones are left out, long ones cut to what fits. */
export function toConfig(words: ReportWords): ReportConfig {
  const filled = REPORT_FIELDS.map(({ key }) => [key, words[key].trim()] as const).filter(([, text]) => text !== '');
  const parsed = reportConfigSchema.safeParse(Object.fromEntries(filled));
  return parsed.success ? parsed.data : {};
}

/** A file name Windows accepts: `EHC plan audit 2026-W36 to 2026-W47.docx`. */
export const suggestedName = (from: string, to: string): string =>
  from === to ? `EHC plan audit ${from}.docx` : `EHC plan audit ${from} to ${to}.docx`;
