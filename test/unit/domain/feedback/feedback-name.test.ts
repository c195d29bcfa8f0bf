import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feedbackName } from '#shared/domain/feedback/feedback-name';
import { CONTRACT } from '#shared/ipc/contract';

it('names plan and draft, and nothing else', () => {
  expect(feedbackName('P-1042', 2)).toBe('Feedback P-1042 draft 2.docx');
  expect(feedbackName('P/10:42*?', 1)).toBe('Feedback P-10-42 draft 1.docx');
  expect(feedbackName('Ärö', 1)).toBe('Feedback r draft 1.docx');
  expect(feedbackName('../..', 1)).toBe('Feedback plan draft 1.docx');
});

it('is a name that the save dialog’s channel takes, whatever a council calls a plan', () => {
  const { request } = CONTRACT['report:save'];
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 999 }),
      (ref, draft) => {
        expect(request.safeParse({ suggestedName: feedbackName(ref, draft), bytes: new Uint8Array() }).success).toBe(
          true,
        );
      },
    ),
  );
});
