import type { Standing } from '#shared/domain/board/dashboard-model';
import { STANDING_WORDS } from './row-words';

/** One path each, in a box of 14 by 14: the shape alone tells them apart. */
const SHAPES: Readonly<Record<Standing, string>> = {
  met: 'M2 7.5L5.6 11L12 3.5',
  'not-met': 'M7 1.5L12.5 7L7 12.5L1.5 7Z',
  unclear: 'M1.5 5.5q2.7 -3.4 5.5 0t5.5 0M1.5 10q2.7 -3.4 5.5 0t5.5 0',
  'no-target': 'M3 7H11',
  'too-few': 'M7 2A5 5 0 1 0 7 12A5 5 0 1 0 7 2Z',
  'no-figure': 'M3 7H11',
};

/** Whether the target is met, by a shape and in words. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <span className="standing" data-standing={standing}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={SHAPES[standing]} />
      </svg>
      {STANDING_WORDS[standing]}
    </span>
  );
}
