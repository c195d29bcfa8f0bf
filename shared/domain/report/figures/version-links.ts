import type { FigureSheet } from './figure-sheet';

const STRETCHES = ['period', 'baseline'] as const;
const ANSWERS = ['met', 'notMet'] as const;

export interface Charted {
  readonly id: string;
  /** Criteria that the tables have of it and the chart has not: the version of the tables gained them. */
  readonly gained: readonly string[];
}

/**
 * Charts over several versions count the plans of the tables and those of other versions, by the criteria that the versions have
 * in common. Whoever has both can take one from the other, so what is left between them is a count of the report too, though it
 * is told nowhere: plans of other versions and what was found in them (`others:`), and what the plans of the tables have of the
 * criteria in common (`shared:`), which with the criteria gained makes what the tables tell.
 */
export function linkVersions(sheet: FigureSheet, charted: readonly Charted[]): void {
  for (const { id, gained } of charted)
    for (const stretch of STRETCHES) {
      linkPlans(sheet, id, stretch);
      for (const what of ANSWERS) linkAnswers(sheet, what, id, stretch, gained);
    }
  for (const key of sheet.counts.keys()) if (/\|(?:common|others|shared):/.test(key)) sheet.hiddenFirst.add(key);
}

function linkPlans(sheet: FigureSheet, id: string, stretch: string): void {
  const [common, own] = [`plans|${id}|common:${stretch}`, `plans|${id}|${stretch}`];
  tie(sheet, common, own, `plans|${id}|others:${stretch}`);
}

function linkAnswers(sheet: FigureSheet, what: string, id: string, stretch: string, gained: readonly string[]): void {
  const own = `${what}|${id}|${stretch}`;
  const common = `${what}|${id}|common:${stretch}`;
  if (!sheet.counts.has(own) || !sheet.counts.has(common)) return;
  const more = gained.map((criterion) => `${what}|${criterion}|${stretch}`).filter((key) => sheet.counts.has(key));
  const shared = more.length === 0 ? own : takeOut(sheet, own, more, `${what}|${id}|shared:${stretch}`);
  const others = `${what}|${id}|others:${stretch}`;
  tie(sheet, common, shared, others);
  if (hasFewOthers(sheet, stretch) && sheet.counts.has(others)) sheet.ofFewPlans.add(others);
}

/** Names what is left of a count without the criteria gained. */
function takeOut(sheet: FigureSheet, own: string, gained: readonly string[], shared: string): string {
  const count = (key: string) => sheet.counts.get(key) ?? 0;
  sheet.count(
    shared,
    gained.reduce((left, key) => left - count(key), count(own)),
  );
  if (sheet.ofFewPlans.has(own)) sheet.ofFewPlans.add(shared);
  sheet.sum(own, [shared, ...gained]);
  return shared;
}

/** `common` is `own` and what other versions have, where both are counted and one lies within the other. */
function tie(sheet: FigureSheet, common: string, own: string, others: string): void {
  const [all, part] = [sheet.counts.get(common), sheet.counts.get(own)];
  if (all === undefined || part === undefined || all < part) return;
  sheet.count(others, all - part);
  sheet.sum(common, [own, others]);
}

/** Whether so few plans of other versions are in a stretch that their answers are small numbers. */
function hasFewOthers({ counts, threshold }: FigureSheet, stretch: string): boolean {
  const count = (of: string) => counts.get(`plans|all|${of}`) ?? 0;
  return count(`common:${stretch}`) - count(stretch) < threshold;
}
