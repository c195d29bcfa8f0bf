import { useEffect, useRef } from 'react';
import { announce } from '../../components/announcer';
import { useMoment } from '../../components/use-moment';
import { useUndo } from '../../db/undo';
import { takenPlace, takenWords } from './taken-words';
import type { ThreadPlace } from './thread/use-thread-place';
import type { Marking } from './use-marking';

/** Milliseconds for which the line about it stands. */
const SHOWN = 6_000;

/**
 * After a step was taken back or done again, by whatever key or button: goes where it is to be seen and says what it was.
 * Answers the line to show, for a moment, or that earlier steps are out of reach.
 */
export function useTakenStep(
  auditId: string,
  { goTo, showText }: Pick<Marking, 'goTo' | 'showText'>,
  { open, close }: Pick<ThreadPlace, 'open' | 'close'>,
): string | null {
  const { taken, unread } = useUndo(auditId);
  const [line, show] = useMoment<string>(SHOWN);
  // What was taken back before this screen opened was shown then.
  const seen = useRef(taken);
  useEffect(() => {
    if (seen.current === taken) return;
    seen.current = taken;
    show(taken === null ? null : takenWords(taken));
    if (taken === null) return;
    announce(`${takenWords(taken)}.`);
    const place = takenPlace(taken, auditId);
    if (place === null) return;
    if (place.kind === 'thread') return open({ linkId: place.linkId });
    if (place.kind === 'item') return open(place.item);
    close();
    if (place.kind === 'criterion') goTo(place.criterionId);
    else showText({ blockIds: place.blockIds });
  }, [taken, auditId, goTo, showText, show, open, close]);
  return line ?? (unread ? 'Steps of before this start cannot be undone' : null);
}
