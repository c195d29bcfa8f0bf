import type { FigureSheet } from './figure-sheet';

const STRETCHES = ['period', 'baseline'] as const;
const WHATS = ['met', 'notMet', 'plans'] as const;

export interface Charted {
  readonly id: string;
  /** Whether the chart is of all criteria that the tables have of it. */
  readonly isWhole: boolean;
}

/**
 * Charts over several versions count the plans of the tables and those of other versions. Whoever has both can take one from the
 * other, so what is left between them is a count of the report too, though it is told nowhere. Of sections that gained or lost
 * criteria the answers are not of the same criteria; their plans are the same.
 */
export function linkVersions(sheet: FigureSheet, charted: readonly Charted[]): void {
  for (const { id, isWhole } of charted)
    for (const stretch of STRETCHES) linkStretch(sheet, id, stretch, isWhole ? WHATS : ['plans']);
  for (const key of sheet.counts.keys()) if (/\|(?:common|others):/.test(key)) sheet.hiddenFirst.add(key);
}

function linkStretch(sheet: FigureSheet, id: string, stretch: string, whats: readonly string[]): void {
  const of = (key: string) => sheet.counts.get(key);
  const rests = whats.flatMap((what) => {
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
