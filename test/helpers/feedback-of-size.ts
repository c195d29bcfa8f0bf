import type { FeedbackSource } from '#shared/domain/feedback/build-feedback-sheet';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { answersFrom, type ShortMarks } from '#shared/domain/scoring/short-mark';
import { answerMap, evidenceOf, feedbackSource } from './make-feedback-source';

/** Invented, as long and as short as auditors write them. */
const NOTES = [
  'No item says how often.',
  'Two needs named by the educational psychologist are not here: working memory and sleep.',
  'The advice gives a figure; the plan does not.',
  'Reads like the school’s offer to everybody. Say what is done differently for this child, and who does it.',
];
const QUOTES = [
  'Rowan will have access to a quiet space as appropriate.',
  'Staff should consider the use of visual support, and opportunities for movement breaks will be provided throughout the day.',
  'Speech and language therapy input as advised by the therapist.',
];
const SUGGESTION =
  'A teaching assistant trained by the therapist supports Rowan one to one for 20 minutes, three times a week in term time.';

/** The source of a sheet on which so many criteria of the default rubric are to be changed, all with evidence and a note. */
export function feedbackOfSize(count: number): FeedbackSource {
  const all = allCriteria(DEFAULT_RUBRIC).map(({ id }) => id);
  // Spread over the rubric, as weak criteria are.
  const weak = all.filter(
    (_id, at) => Math.floor(((at + 1) * count) / all.length) > Math.floor((at * count) / all.length),
  );
  const marks: ShortMarks = Object.fromEntries(
    all.map((id, at) => {
      if (weak.includes(id)) return [id, at % 2 === 0 ? 0 : 1];
      return [id, at % 5 === 0 ? 3 : 2];
    }),
  );
  const said = Object.fromEntries(
    weak.map((id, at) => [
      id,
      { note: NOTES[at % NOTES.length] ?? '', ...(at % 4 === 0 ? { suggestion: SUGGESTION } : {}) },
    ]),
  );
  return feedbackSource(marks, {
    answers: answerMap(answersFrom(marks), said),
    evidence: weak.map((id, at) =>
      evidenceOf(id, QUOTES[at % QUOTES.length] ?? '', { standing: 'found', section: 'F' }),
    ),
    planNote: 'A warm plan that needs numbers.',
  });
}
