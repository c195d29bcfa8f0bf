import type { Answer } from '#shared/domain/audit/answer';
import { useRubrics } from '../../../db/reads';
import { earlierMark } from './earlier-answers';

interface EarlierMarkProps {
  readonly rubricId: string;
  readonly answer: Answer | undefined;
}

/** The mark that a criterion had under an earlier version, until it is marked again. */
export function EarlierMark({ rubricId, answer }: EarlierMarkProps) {
  const rubrics = useRubrics();
  if (answer?.earlier === undefined || answer.mark !== null || rubrics === undefined) return null;
  const words = earlierMark(
    answer,
    rubrics.filter(({ id }) => id === rubricId),
  );
  return <p className="hint">{words}. To be marked again with this version.</p>;
}
