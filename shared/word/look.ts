import type { RatingWord } from '#shared/domain/report/model/cells';

/** Present on every Windows and Mac; LibreOffice has a metric twin. */
export const FONT = 'Arial';

/** Hex colours. Every pair used for text has a contrast of at least 7 to 1. */
export const COLOUR = {
  text: '1B1F24',
  quiet: '454C55',
  accent: '174A7C',
  line: 'C9D1D9',
  headFill: 'E8EEF5',
  noticeFill: 'FDF0DC',
  noticeLine: 'B45F06',
  bar: '2F6DA8',
  signal: 'B45F06',
  range: '6B7480',
  grid: 'DDE2E7',
} as const;

/** Blue to orange, with the word always beside it; no shade where there is no rating. */
export const RATING_FILL: Readonly<Record<RatingWord, string | null>> = {
  Strong: 'BFD9F0',
  Sound: 'E1EDF8',
  Mixed: 'FDEBD2',
  Weak: 'F8C995',
  'Too few': null,
  Hidden: null,
  'None audited': null,
};

/** Twentieths of a point, Word's own unit. A4 with margins of 2 cm; of 1.5 cm beside wide tables. */
export const PAGE = { short: 11906, long: 16838, margin: 1134, wideMargin: 850 } as const;
export const PORTRAIT_WIDTH = PAGE.short - 2 * PAGE.margin;
export const LANDSCAPE_WIDTH = PAGE.long - 2 * PAGE.wideMargin;

/** Half points: 12 pt body, nothing smaller anywhere. */
export const SIZE = { body: 24, heading1: 48, heading2: 32 } as const;
