import { type ShortMarks, shortMarkSchema } from '#shared/domain/scoring/short-mark';

/** Criteria of the default rubric by section, in the order in which mark lines are written. */
const CRITERIA = {
  A: ['A1', 'A2', 'A3', 'A4', 'A5'],
  B: ['B1', 'B2', 'B3', 'B4', 'B5'],
  C: ['C1', 'C2'],
  D: ['D1', 'D2'],
  E: ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'],
  F: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7'],
  G: ['G1', 'G2'],
  H1: ['H1a', 'H1b', 'H1c'],
  H2: ['H2a', 'H2b'],
  I: ['I1'],
  J: ['J1'],
  K: ['K1'],
  X: ['X1', 'X2', 'X3', 'X4', 'X5', 'X6'],
} as const;

export type MarkLines = Partial<Record<keyof typeof CRITERIA, string>>;

/** Turns lines such as `F: '3 2 na ne 1 2 3'` into marks by criterion id; throws when a line does not fit its section. */
export function marksFrom(lines: MarkLines): ShortMarks {
  const marks: ShortMarks = {};
  for (const [section, line] of Object.entries(lines)) {
    const ids = CRITERIA[section as keyof typeof CRITERIA];
    const words = line.split(' ');
    if (words.length > ids.length) throw new Error(`Too many sample marks for section ${section}`);
    words.forEach((word, index) => {
      const id = ids[index];
      if (id !== undefined) marks[id] = shortMarkSchema.parse(/^\d$/.test(word) ? Number(word) : word);
    });
  }
  return marks;
}
