/** How often a label was rightly found, missed, or wrongly found. */
export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
}

/** A text with the labels a person gave it and those that the tool found. */
export interface Reading {
  readonly expected: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest));
export const figuresOf = ({ right, missed, wrong }: Tally): Figures => ({
  precision: share(right, wrong),
  recall: share(right, missed),
});

/** Counts each label of each text. */
export function tallyByLabel(readings: readonly Reading[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (label: string) => {
    const tally = tallies.get(label) ?? { right: 0, missed: 0, wrong: 0 };
    tallies.set(label, tally);
    return tally;
  };
  for (const { expected, found } of readings) {
    for (const label of expected) of(label)[found.has(label) ? 'right' : 'missed'] += 1;
    for (const label of found) if (!expected.has(label)) of(label).wrong += 1;
  }
  return tallies;
}

export const sumOf = (tallies: Iterable<Tally>): Tally => {
  const sum = { right: 0, missed: 0, wrong: 0 };
  for (const { right, missed, wrong } of tallies) {
    sum.right += right;
    sum.missed += missed;
    sum.wrong += wrong;
  }
  return sum;
};

const percent = (part: number) => `${Math.round(part * 100)}%`.padStart(5);

/** The figures by label, as lines that a person reads in a test's output. */
export function linesOf(title: string, readings: readonly Reading[]): string[] {
  const tallies = tallyByLabel(readings);
  const rows = [...tallies].sort(([a], [b]) => a.localeCompare(b));
  return [
    title,
    `${'label'.padEnd(20)} right missed wrong precision recall`,
    ...[...rows, ['all', sumOf(tallies.values())] as const].map(([label, tally]) => {
      const { precision, recall } = figuresOf(tally);
      const counts = [tally.right, tally.missed, tally.wrong].map((count) => String(count).padStart(6)).join('');
      return `${label.padEnd(19)}${counts}     ${percent(precision)}  ${percent(recall)}`;
    }),
  ];
}
