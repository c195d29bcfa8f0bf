import { expect, it } from 'vitest';
import { buildFeedbackSheet } from '#shared/domain/feedback/build-feedback-sheet';
import { USUAL_OPTIONS } from '#shared/domain/feedback/feedback-options';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { answerFeedback } from '../../../../renderer/workers/answer-feedback';
import { evidenceOf, feedbackSource, MADE_AT, TEXT_HASH } from '../../../helpers/make-feedback-source';
import { readDocx } from '../../../helpers/read-docx';

it('looks evidence up in the draft it is given', async () => {
  const planText: PlanText = {
    intakeVersion: 1,
    format: 'docx',
    blocks: [{ id: 'b0', kind: 'paragraph', text: 'Support as appropriate.' }],
    sections: [],
    warnings: [],
  };
  const draft = { planText, textHash: TEXT_HASH, corrections: [] };
  const answer = await answerFeedback({
    want: 'places',
    draft,
    evidence: [evidenceOf('F2', 'as appropriate').evidence],
  });
  expect(answer.kind === 'places' && answer.located[0]?.passages).toEqual([
    { standing: 'found', section: null, around: { before: 'Support ', after: '.' } },
  ]);
});

it('builds the Word file of the sheet it is given', async () => {
  const sheet = buildFeedbackSheet(feedbackSource({ F2: 0 }), USUAL_OPTIONS, MADE_AT);
  const answer = await answerFeedback({ want: 'file', sheet });
  if (answer.kind !== 'file') throw new Error('No file came back.');
  expect(readDocx(answer.bytes).paragraphs[0]?.text).toBe('Feedback on plan P-1042, draft 2');
});
