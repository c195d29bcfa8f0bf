import { buildReportModel } from '#shared/domain/report/build-report';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { inventedAction, inventedIndicator, inventedRisk } from './invented-board';
import { weeksResults } from './weeks-results';

/** The report that pictures are taken of: thirteen of the 26 invented weeks against those before, everything in it. */
export function sampleReport(): ReportModel {
  const results = weeksResults();
  const board = {
    actions: [
      inventedAction(),
      inventedAction({
        id: 'action-y',
        area: 'The child’s own voice',
        action: 'Voice toolkit for schools and plan writers',
        ownerRole: 'Participation lead',
        due: '2027-02-26',
        measure: { words: 'Plans that meet A1', source: { kind: 'criterion', criterionId: 'A1' } },
      }),
    ],
    risks: [inventedRisk()],
    indicators: [inventedIndicator()],
  };
  const choice = reportChoiceSchema.parse({
    council: 'Northmoor Council',
    board: 'SEND Programme Board',
    boardDate: '2026-12-09',
    preparedBy: 'SEND quality lead',
    classification: 'Official',
    words: {
      context: 'Plan writers were trained in section F in August.',
      decisions: 'Agree that section F is sampled each week until July.\nAgree the voice toolkit.',
      voice: 'Parents asked for plainer words and fewer pages.',
    },
    examples: [
      {
        heading: 'From “access to” to hours and people',
        text: 'Put together from several plans: support “as needed” became three hours a week from a named role, reviewed each term.',
        signedOffBy: 'SEND quality lead',
        signedOffOn: '2026-11-30',
      },
    ],
    ticked: ['context', 'decisions', 'examples', 'actions', 'risks', 'voice'],
  });
  const period = { from: '2026-W35', to: '2026-W47' };
  const built = buildReportModel({ ...results, board }, period, choice, {
    toolVersion: '0.1.0',
    lastReportOn: '2026-09-01',
  });
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
}
