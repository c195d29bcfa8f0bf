import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { findWords } from '#shared/domain/evidence/find-words';
import { indexPlan } from '#shared/domain/evidence/plan-index';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { announce } from '../../../components/announcer';
import type { SectionOf } from './build-runs';
import type { BlockWords } from './dom-place';
import { scrollToWords } from './scroll-to-words';

/** Finding words in the plan that is read. */
export interface Find {
  readonly isOpen: boolean;
  readonly typed: string;
  readonly type: (words: string) => void;
  /** In the order of the file. */
  readonly places: readonly BlockWords[];
  /** Which of them is shown; -1 where there are none. */
  readonly at: number;
  readonly current: BlockWords | null;
  /** Counts how often it was asked for, so that the field takes the focus again. */
  readonly turn: number;
  /** Opens, from the block that is read. */
  readonly open: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** Milliseconds without a key after which the count is said. */
const REST = 500;
const NONE: readonly BlockWords[] = [];

interface Start {
  readonly block: number;
  readonly offset: number;
}

export function useFind(
  planText: PlanText,
  order: ReadonlyMap<string, number>,
  sectionOf: SectionOf,
  /** The block at the upper edge of the view. */
  blockInSight: () => string | undefined,
  paper: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): Find {
  const [{ isOpen, turn }, setOpen] = useState({ isOpen: false, turn: 0 });
  const [typed, type] = useState('');
  const [stepped, setStepped] = useState<{ readonly places: readonly BlockWords[]; readonly at: number } | null>(null);
  const start = useRef<Start>({ block: 0, offset: 0 });
  const left = useRef<{ readonly sight: string | undefined; readonly place: Start } | null>(null);
  // A key must show in the field at once, however many places there are.
  const sought = useDeferredValue(typed);
  const places = useMemo(() => (isOpen ? findWords(planText, sought) : NONE), [planText, sought, isOpen]);
  const first = useMemo(() => firstFrom(places, start.current, order), [places, order]);
  const at = stepped?.places === places ? stepped.at : first;
  const current = places[at] ?? null;

  useEffect(() => {
    if (current !== null) return scrollToWords(paper.current, scroller.current, current);
  }, [current, paper, scroller]);
  const isSought = isOpen && sought.trim() !== '';
  useEffect(() => {
    if (!isSought) return;
    const timer = setTimeout(() => announce(countWords(places, at, sectionOf)), REST);
    return () => clearTimeout(timer);
  }, [isSought, places, at, sectionOf]);

  const open = useCallback(() => {
    // Ready before the first letter is typed.
    indexPlan(planText, 'letters');
    const sight = blockInSight();
    // Opened again where it was left, the search goes on from the place it had reached.
    start.current =
      left.current !== null && left.current.sight === sight
        ? left.current.place
        : { block: order.get(sight ?? '') ?? 0, offset: 0 };
    setOpen((before) => ({ isOpen: true, turn: before.turn + 1 }));
  }, [planText, order, blockInSight]);
  const step = useCallback(
    (by: 1 | -1) => {
      if (places.length === 0) return;
      const next = (at + by + places.length) % places.length;
      const place = places[next];
      if (place !== undefined) start.current = { block: order.get(place.blockId) ?? 0, offset: place.from };
      setStepped({ places, at: next });
    },
    [places, at, order],
  );
  const close = useCallback(() => {
    left.current =
      current === null
        ? null
        : { sight: blockInSight(), place: { block: order.get(current.blockId) ?? 0, offset: current.from } };
    setOpen((before) => ({ ...before, isOpen: false }));
  }, [current, order, blockInSight]);
  return useMemo(
    () => ({ isOpen, typed, type, places, at, current, turn, open, step, close }),
    [isOpen, typed, places, at, current, turn, open, step, close],
  );
}

/** Opens the search in a text that was fetched in order to search it. */
export function useAskedFind(open: () => void, asked: RefObject<boolean> | undefined): void {
  useEffect(() => {
    if (asked?.current !== true) return;
    asked.current = false;
    open();
  }, [open, asked]);
}

/** The first place at or after where the search began, else the first of all; -1 for none. */
function firstFrom(places: readonly BlockWords[], start: Start, order: ReadonlyMap<string, number>): number {
  const after = places.findIndex(({ blockId, from }) => {
    const block = order.get(blockId) ?? 0;
    return block > start.block || (block === start.block && from >= start.offset);
  });
  return after === -1 && places.length > 0 ? 0 : after;
}

function countWords(places: readonly BlockWords[], at: number, sectionOf: SectionOf): string {
  const place = places[at];
  if (place === undefined) return 'Not found in the plan.';
  const section = sectionOf(place.blockId);
  return `Place ${at + 1} of ${places.length}, ${section === null ? 'in no section' : `section ${section}`}.`;
}
