import type { ResultsFile, ResultsRow } from '#shared/domain/results/results-file';
import { hasGaps, scoreSlowly } from './score-slowly';

/**
 * A second opinion on a report, worked out from a results file's marks alone, without the product's scoring, counting or
 * rounding. Percents are rounded from exact fractions; intervals use published formulas written out again.
 */
export function recalculateReport(file: ResultsFile, rows: readonly ResultsRow[] = file.audits) {
  const rubric = file.rubrics[0];
  if (rubric === undefined) throw new Error('No rubric.');
  const everyAudit = rows.map((row) =>
    Object.entries(row.marks).map(([criterionId, mark]) => ({ criterionId, mark: asMark(mark) })),
  );
  // Scores and grades are of audits without a gap; answers count wherever they were given.
  const scored = everyAudit
    .filter((answers) => !hasGaps(rubric, answers))
    .map((answers) => scoreSlowly(rubric, answers));
  const criteria = rubric.sections.flatMap((section) =>
    section.criteria.map((criterion) => {
      const marks = rows.map((row) => row.marks[criterion.id]).filter((mark) => mark !== undefined);
      const ratings = marks.filter((mark) => typeof mark === 'number');
      const na = marks.filter((mark) => mark === 'na').length;
      return {
        id: criterion.id,
        section: section.id,
        met: ratings.filter((rating) => rating >= rubric.metFrom).length,
        audited: marks.length - na,
        na,
        ne: marks.length - na - ratings.length,
      };
    }),
  );
  const percents = scored.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  return {
    n: rows.length,
    /** Audits in which every criterion has a mark. */
    complete: scored.length,
    criteria,
    sections: rubric.sections.map(({ id }) => {
      const own = criteria.filter((criterion) => criterion.section === id);
      const sum = (key: 'met' | 'audited' | 'na') => own.reduce((total, criterion) => total + criterion[key], 0);
      return { id, met: sum('met'), audited: sum('audited'), na: sum('na') };
    }),
    grades: rubric.bands.map(({ id, word }) => ({
      word,
      audits: scored.filter(({ band }) => band === id).length,
      before: scored.filter(({ bandBeforeCaps }) => bandBeforeCaps === id).length,
    })),
    heldDown: scored.filter(({ band, bandBeforeCaps }) => band !== bandBeforeCaps).length,
    percents,
    mean: percents.reduce((sum, percent) => sum + percent, 0) / percents.length,
  };
}

const asMark = (mark: number | 'na' | 'ne') => {
  if (mark === 'na') return { kind: 'not-applicable' } as const;
  return mark === 'ne' ? ({ kind: 'not-evidenced' } as const) : ({ kind: 'rating', value: mark } as const);
};

/** Whole percent of a fraction, halves upwards, in exact integers. */
export function wholePercent(part: number, whole: number): string {
  if (whole === 0) return 'none';
  const tenths = (BigInt(part) * 1000n) / BigInt(whole);
  return `${tenths / 10n + (tenths % 10n >= 5n ? 1n : 0n)}%`;
}

/** Wilson interval by its defining equation: the shares p with |k/n - p| = z sqrt(p(1-p)/n), found by bisection. */
export function wilsonBySearch(k: number, n: number): [number, number] {
  const z = 1.959964;
  const share = k / n;
  const inside = (p: number) => Math.abs(share - p) <= z * Math.sqrt((p * (1 - p)) / n) + 1e-12;
  const edge = (from: number, to: number) => {
    let [good, bad] = [from, to];
    for (let step = 0; step < 80; step += 1) {
      const middle = (good + bad) / 2;
      if (inside(middle)) good = middle;
      else bad = middle;
    }
    return 100 * good;
  };
  return [share === 0 ? 0 : edge(share, 0), share === 1 ? 100 : edge(share, 1)];
}
