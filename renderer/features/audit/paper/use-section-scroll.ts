import { type RefObject, useEffect } from 'react';
import type { PaperRun } from './build-runs';
import { placeUntilStill } from './place-until-still';

/**
 * Scrolls the text to a section when it is chosen and lights its letters. Answers true where the text has no such
 * section.
 */
export function useSectionScroll(
  paper: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  runs: readonly PaperRun[],
  section: string,
  turn: number,
): boolean {
  useEffect(() => {
    const lit = [...(paper.current?.children ?? [])].filter(
      (run, at): run is HTMLElement =>
        run instanceof HTMLElement && runs[at]?.sections.some((id) => id === section) === true,
    );
    for (const run of lit) run.dataset.lit = '';
    return () => {
      for (const run of lit) delete run.dataset.lit;
    };
  }, [paper, runs, section]);
  useEffect(() => {
    // `turn` is read so that choosing the same section again runs this again.
    if (turn < 0) return;
    const find = () => paper.current?.querySelector<HTMLElement>(`[data-sections~="${CSS.escape(section)}"]`) ?? null;
    const place = () => {
      const run = find();
      const frame = scroller.current;
      if (run === null || frame === null) return;
      const off = run.getBoundingClientRect().top - frame.getBoundingClientRect().top - 14;
      if (Math.abs(off) > 1) frame.scrollTop += off;
    };
    return placeUntilStill(place, scroller.current);
  }, [paper, scroller, section, turn]);
  return section !== 'X' && !runs.some((run) => run.sections.some((id) => id === section));
}
