import type { FigureSheet } from './figure-sheet';

const STRETCHES = ['period', 'baseline'] as const;
const WHATS = ['met', 'notMet', 'plans'] as const;

/**
 * Charts over several versions count the plans of the tables and those of other versions. Whoever has both can take one from the
 * other, so what is left between them is a count of the report too, though it is told nowhere. Of sections that gained or lost
 * criteria the two are not of the same answers; where the rest is below 0 there is none.
 *
 * @param ids what the charts are of.
 */
export function linkVersions(sheet: FigureSheet, ids: readonly string[]): void {
  for (const id of ids) for (const stretch of STRETCHES) linkStretch(sheet, id, stretch);
  for (const key of sheet.counts.keys()) if (/\|(?:common|others):/.test(key)) sheet.hiddenFirst.add(key);
}

function linkStretch(sheet: FigureSheet, id: string, stretch: string): void {
  const of = (key: string) => sheet.counts.get(key);
  const rests = WHATS.flatMap((what) => {
    const [common, own] = [of(`${what}|${id}|common:${stretch}`), of(`${what}|${id}|${stretch}`)];
    return common === undefined || own === undefined ? [] : [{ what, rest: common - own }];
  });
  if (rests.some(({ rest }) => rest < 0)) return;
  for (const { what, rest } of rests) {
    const key = `${what}|${id}|others:${stretch}`;
    sheet.count(key, rest);
    if (what !== 'plans' && hasFewOthers(sheet, stretch)) sheet.ofFewPlans.add(key);
    sheet.sum(`${what}|${id}|common:${stretch}`, [`${what}|${id}|${stretch}`, key]);
  }
}

/** Whether so few plans of other versions are in a stretch that their answers are small numbers. */
function hasFewOthers({ counts, threshold }: FigureSheet, stretch: string): boolean {
  const count = (of: string) => counts.get(`plans|all|${of}`) ?? 0;
  return count(`common:${stretch}`) - count(stretch) < threshold;
}
