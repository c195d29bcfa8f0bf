import { useEffect, useLayoutEffect, useRef } from 'react';
import { announce } from '../../../components/announcer';
import { useMoment } from '../../../components/use-moment';
import type { DraftDesk } from '../../../db/draft-desk';
import { type Place, placeOfKey } from './place';

/** Milliseconds for which the line about it stands. */
const SHOWN = 6_000;

/** After an edit was undone or done again: goes where it shows, says what it was, and answers the line to show a while. */
export function useTakenEdit({ taken }: DraftDesk, onPlace: (place: Place) => void): string | null {
  const [line, show] = useMoment<string>(SHOWN);
  const go = useRef(onPlace);
  useLayoutEffect(() => {
    go.current = onPlace;
  });
  const seen = useRef(taken);
  useEffect(() => {
    if (seen.current === taken) return;
    seen.current = taken;
    if (taken === null) return show(null);
    const words = `${taken.kind === 'undo' ? 'Undid' : 'Did again'}: ${taken.step.label}`;
    show(words);
    announce(`${words}.`);
    go.current(placeOfKey(taken.step.place));
  }, [taken, show]);
  return line;
}
