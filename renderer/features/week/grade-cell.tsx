import { createContext, useContext } from 'react';
import type { Band } from '#shared/domain/rubric/rubric';
import { RatingSquare, toneOf } from '../../components/rating-square';
import type { PlanRow } from '../../db/plan-rows';

/** Bands of the newest rubric, best first: what a grade's colour is worked out from. */
export const BandsContext = createContext<readonly Band[]>([]);

/** The grade with its colour once the audit is handed in, if every criterion is answered; before that, why there is none. */
export function GradeCell({ row }: { readonly row: PlanRow }) {
  const bands = useContext(BandsContext);
  if (row.state === 'waiting') return <span className="muted">Waiting for its file</span>;
  if (row.bandWord === undefined) {
    if (row.state === 'marking') return <span className="muted">hidden until submitted</span>;
    return row.state === 'not-started' ? null : <span className="muted">Not graded</span>;
  }
  const place = bands.findIndex((band) => band.id === row.band);
  return (
    <span className="grade">
      {place === -1 ? null : <RatingSquare tone={toneOf(bands.length - 1 - place, bands.length)} />}
      {row.bandWord}
    </span>
  );
}
