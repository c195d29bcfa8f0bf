import type { AuditorEstimate } from '../auditors/auditor-facts';
import { MarkAdder } from '../auditors/mark-sums';
import { monthsSince, reportMarks } from '../auditors/report-auditors';
import { dayOfNumber } from '../columns/block';
import { AGREED, LIVE } from '../columns/layout';
import { type CompareData, notLoaded } from '../columns/loaded';
import { oncePerData } from '../columns/once-per-data';
import type { Marker } from '../comparable/marking-facts';
import { periodOf } from '../periods/period-of';

/**
 * Who marks unlike the others, by the overall percent of all complete audits, whatever the view: the very figures that
 * Auditors shows of audits of the same fortnights, versions and types of plan, with the same numbers needed.
 */
export const markersOf = oncePerData((data): readonly Marker[] => {
  const ids = data.directory.words.auditor;
  return reportMarks(ids, marksIn(data).all()).flatMap(({ auditorId, severity, drift }): Marker[] => {
    const found = { severity: sideOf(severity), drift: sideOf(drift) };
    return found.severity === null && found.drift === null ? [] : [{ value: auditorId, ...found }];
  });
});

const sideOf = ({ verdict, value }: AuditorEstimate): Marker['drift'] => {
  if (verdict !== 'differs' || value === null) return null;
  return value < 0 ? 'lower' : 'higher';
};

function marksIn({ blocks }: CompareData): MarkAdder {
  const adder = new MarkAdder();
  const fortnights = new Map<number, number>();
  const cellOf = (day: number): number => {
    const known = fortnights.get(day) ?? adder.cell(periodOf('fortnight', dayOfNumber(day) ?? '').key);
    fortnights.set(day, known);
    return known;
  };
  for (const { version, used, facts, scores = notLoaded('scores') } of blocks) {
    const kinds = new Map<number, number>();
    const kindOf = (type: number): number => {
      const known = kinds.get(type) ?? adder.stratum(`${version} ${type}`);
      kinds.set(type, known);
      return known;
    };
    for (let row = 0; row < used; row += 1) {
      const [day, percent] = [facts.submitted[row] ?? 0, scores.percent[row] ?? Number.NaN];
      // Agreed marks are of two people, and an audit without a grade is not complete.
      const isMarking = ((facts.flags[row] ?? 0) & (LIVE | AGREED)) === LIVE && (scores.band[row] ?? 0) > 0;
      if (!isMarking || day === 0 || Number.isNaN(percent)) continue;
      adder.add((facts.auditor[row] ?? 0) - 1, cellOf(day), kindOf(facts.type[row] ?? 0), monthsSince(day), percent);
    }
  }
  return adder;
}
