import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '../../../components/announcer';
import { useMoment } from '../../../components/use-moment';
import { moveTo } from '../../../db/actions/move-to';
import { useUndo } from '../../../db/undo';
import { takenPlace, takenWords } from '../taken-words';
import type { AuditData } from '../use-audit-data';
import type { Agreeing } from './use-agreeing';

/** Milliseconds for which a line about a key or a step stands. */
const SHOWN = 6_000;

/** Where in the table of two markings the person stands, and the ways to go. @param canChange false where it is only read. */
export function useAgreePlace({ audit }: AuditData, agreeing: Agreeing, canChange: boolean) {
  const { rows, conflicts, open } = agreeing;
  const [everything, showEverything] = useState(conflicts.length === 0);
  const shown = everything ? rows : conflicts;
  const [chosen, setChosen] = useState(audit.position);
  const current =
    shown.find(({ criterionId }) => criterionId === chosen) ?? open.find((row) => shown.includes(row)) ?? shown[0];
  const [said, say] = useMoment<string>(SHOWN);
  const card = useRef<HTMLHeadingElement>(null);
  const goTo = useCallback(
    (criterionId: string) => {
      setChosen(criterionId);
      if (canChange) moveTo(audit, criterionId);
      requestAnimationFrame(() => card.current?.focus({ preventScroll: true }));
    },
    [audit, canChange],
  );
  const step = (by: 1 | -1) => {
    const to = shown[(current === undefined ? -1 : shown.indexOf(current)) + by];
    if (to === undefined) announce(by === 1 ? 'This is the last criterion here.' : 'This is the first criterion here.');
    else goTo(to.criterionId);
  };
  const next = () => {
    const at = conflicts.findIndex((row) => row.criterionId === current?.criterionId);
    const to = [...conflicts.slice(at + 1), ...conflicts.slice(0, at + 1)].find((row) => open.includes(row));
    if (to === undefined)
      announce(
        canChange ? 'Every conflict is settled. The agreed marks can be handed in.' : 'Every conflict is settled.',
      );
    else goTo(to.criterionId);
  };
  const turn = () => {
    showEverything(!everything);
    announce(everything ? 'Conflicts only.' : 'Every criterion.');
  };
  const taken = useTaken(audit.id, (criterionId) => {
    if (!conflicts.some((row) => row.criterionId === criterionId)) showEverything(true);
    goTo(criterionId);
  });
  return { everything, shown, current, card, goTo, step, next, turn, said, say, taken };
}

export type AgreePlace = ReturnType<typeof useAgreePlace>;

/** After a step was taken back or done again: goes to where it is to be seen, and says what it was. */
function useTaken(auditId: string, goTo: (criterionId: string) => void): string | null {
  const { taken } = useUndo(auditId);
  const [line, show] = useMoment<string>(SHOWN);
  const seen = useRef(taken);
  const latest = useRef(goTo);
  useEffect(() => {
    latest.current = goTo;
  });
  useEffect(() => {
    if (seen.current === taken) return;
    seen.current = taken;
    show(taken === null ? null : takenWords(taken));
    if (taken === null) return;
    announce(`${takenWords(taken)}.`);
    const place = takenPlace(taken, auditId);
    if (place?.kind === 'criterion') latest.current(place.criterionId);
  }, [taken, auditId, show]);
  return line;
}
