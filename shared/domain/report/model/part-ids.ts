/** The parts of a board report in their usual order. Each can be left out or moved; `cover` always comes first. */
export const PART_IDS = [
  'cover',
  'summary',
  'trend',
  'heat',
  'teams',
  'indicators',
  'strengths',
  'examples',
  'actions',
  'risks',
  'voice',
  'method',
  'suppression',
  'data',
  'glossary',
] as const;
export type PartId = (typeof PART_IDS)[number];

export const AUDIENCES = ['board', 'public', 'internal'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Kinds of words that a person wrote. None is in a report unless it is ticked, after a look for names. */
export const FREE_TEXTS = ['context', 'decisions', 'examples', 'actions', 'risks', 'voice'] as const;
export type FreeText = (typeof FREE_TEXTS)[number];
