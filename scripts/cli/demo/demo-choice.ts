import { FREE_TEXTS } from '#shared/domain/report/model/part-ids';
import { type ReportChoice, reportChoiceSchema, usualParts } from '#shared/domain/report/model/report-choice';
import { isoDate, isoWeek } from '#shared/lib/dates';
import { addDays } from '#shared/lib/days';

/** Weeks of the demo's report, and as many before them to hold it against. */
const WEEKS = 13;

/** The quarter up to the day of the demo, and the report before it on the day before that quarter. */
export function demoPeriod(now: string) {
  const first = addDays(isoDate(now), -7 * (WEEKS - 1));
  return { from: isoWeek(`${first}T12:00:00Z`), to: isoWeek(now), lastReportOn: addDays(first, -7) };
}

/** What a person would decide and write for the demo's report: every part, with words of every kind. All of it is invented. */
export const demoChoice = (now: string): ReportChoice =>
  reportChoiceSchema.parse({
    title: 'Quality of EHC plans: report on invented sample plans',
    council: 'Sample council (invented)',
    board: 'SEND Programme Board',
    boardDate: addDays(isoDate(now), 14),
    preparedBy: 'EHC Plan Audit demo',
    classification: 'Official',
    parts: usualParts('board'),
    words: {
      context:
        'Plan writers were trained in specific provision at the start of the autumn. Health advice is still late in most weeks.',
      decisions:
        'Agree that the training of plan writers goes on for all teams.\nAsk health partners for a plan for late advice.',
      voice: 'Parents say that plans are easier to follow, and ask to see drafts earlier.',
    },
    examples: [
      {
        heading: 'Support that can be checked',
        text: 'Before, plans said that a child “has access to” speech therapy. Now they say what is done, by whom, how often and for how long, and a parent can see in any week whether it happened.',
        signedOffBy: 'Principal educational psychologist',
        signedOffOn: isoDate(now),
      },
    ],
    ticked: FREE_TEXTS,
  });
