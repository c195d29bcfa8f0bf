import { useState } from 'react';
import type { Mark } from '#shared/domain/audit/answer';

/** A try of the draft on a plan: which plan, and the marks given to it. Kept nowhere but in this window. */
export interface Trial {
  readonly planId: string | null;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly choosePlan: (planId: string) => void;
  /** `null` takes a mark away. */
  readonly mark: (criterionId: string, mark: Mark | null) => void;
}

const NO_MARKS: ReadonlyMap<string, Mark> = new Map();

/** Marks belong to one plan: another one begins with none. */
export function useTrial(): Trial {
  const [planId, setPlanId] = useState<string | null>(null);
  const [marks, setMarks] = useState(NO_MARKS);
  return {
    planId,
    marks,
    choosePlan: (chosen) => {
      if (chosen === planId) return;
      setPlanId(chosen);
      setMarks(NO_MARKS);
    },
    mark: (criterionId, mark) => {
      const next = new Map(marks);
      if (mark === null) next.delete(criterionId);
      else next.set(criterionId, mark);
      setMarks(next);
    },
  };
}
