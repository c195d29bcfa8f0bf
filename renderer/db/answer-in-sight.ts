import type { Viewer } from '#shared/domain/compare/compare-view';
import type { Question } from '../workers/compare-client';
import type { CompareAnswer } from '../workers/compare-messages';
import type { Session } from './session';

/** The last answer, and what it is for. */
export interface LastAnswer {
  readonly answer: CompareAnswer | null;
  /** The question that it answers, and of which workspace. */
  readonly isFor: Question | null;
  readonly session: Session | null;
}

/**
 * The last answer as far as it may stay in sight while the next is made: only of the workspace that is open and for the person
 * who looks. Figures of single auditors would otherwise stand before the next person at the desk.
 */
export function answerInSight({ answer, isFor, session }: LastAnswer, now: Session | null, question: Question | null) {
  if (isFor === null || question === null || session !== now) return null;
  const [then, looks] = [viewerOf(isFor), viewerOf(question)];
  return then.personId === looks.personId && then.role === looks.role ? answer : null;
}

function viewerOf(question: Question): Viewer {
  switch (question.kind) {
    case 'view':
    case 'behind':
      return question.context.viewer;
    case 'agreement':
      return question.asked.viewer;
    case 'auditors':
      return question.viewer;
  }
}
