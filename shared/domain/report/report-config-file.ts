import { z } from 'zod';
import { reportChoiceSchema } from './model/report-choice';

/**
 * The file that says how the command line makes a report: all that a person decides or writes in the app's builder, and with which
 * rubric. Every field may be left out. `decision` is what the first format of the file had in place of the words of decisions: it
 * goes out, as it did then.
 */
export const reportConfigFileSchema = z.strictObject({
  ...reportChoiceSchema.shape,
  /** `default/2`; left out, the version that most audits of the period were marked with. */
  rubric: z.string().trim().min(1).max(120).optional(),
  /** Day of the report before this one: actions and risks are held against how they stood then. */
  lastReportOn: z.iso.date().optional(),
  decision: z.string().trim().min(1).max(600).optional(),
});
export type ReportConfigFile = z.infer<typeof reportConfigFileSchema>;

/** What a config file asks for, as the builder of the app would ask for it. */
export function readConfigFile({ rubric, lastReportOn, decision, ...own }: ReportConfigFile) {
  return {
    rubric,
    lastReportOn: lastReportOn ?? null,
    choice:
      decision === undefined || own.words.decisions !== undefined
        ? own
        : { ...own, words: { ...own.words, decisions: decision }, ticked: [...own.ticked, 'decisions' as const] },
  };
}
