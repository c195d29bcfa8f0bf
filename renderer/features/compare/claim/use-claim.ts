import { useMemo } from 'react';
import { parseClaim } from '#shared/domain/compare/claim/parse-claim';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { isoDate } from '#shared/lib/dates';
import { addDays } from '#shared/lib/days';
import { isOfView, type KeptDesk, type OnDesk } from '../desk';
import { dayWords } from '../events/event-words';
import { sinceDay } from './since-day';

interface ClaimDesk {
  readonly check: (claim: string) => void;
  readonly toggle: () => void;
  readonly close: () => void;
}

/** Opens and closes the box, and holds a claim against the days that it speaks of. The same for as long as its data are. */
export function useClaim(desk: KeptDesk, onDesk: OnDesk, events: readonly CompareEvent[]): ClaimDesk {
  return useMemo(() => {
    const check = (claim: string) => {
      const since = parseClaim(claim)?.since;
      const today = isoDate(new Date().toISOString());
      const day = since === undefined ? null : sinceDay(since, events, today);
      if (day === null || day > today || startsAt(desk.get().view, day)) return onDesk((now) => ({ ...now, claim }));
      onDesk((now) => ({
        ...now,
        claim,
        view: { ...now.view, spans: { earlier: { to: addDays(day, -1) }, later: { from: day } } },
        taken: [...now.taken, { said: `Compared: all before ${dayWords(day)} with all since.`, before: now.view }],
      }));
    };
    return {
      check,
      toggle: () =>
        onDesk((now) =>
          isOfView(now.tab)
            ? { ...now, claim: now.claim === null ? '' : null }
            : { ...now, claim: now.claim ?? '', tab: 'series' },
        ),
      close: () => onDesk((now) => ({ ...now, claim: null })),
    };
  }, [desk, onDesk, events]);
}

const startsAt = ({ spans }: CompareView, day: string): boolean =>
  spans !== 'baseline-and-since' && spans.later.from === day && spans.later.to === undefined;
