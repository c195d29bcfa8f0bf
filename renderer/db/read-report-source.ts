import type { Answer } from '#shared/domain/audit/answer';
import type { ResultsSource } from '#shared/domain/results/results-source';
import { toCompareEvents, toCompareSettings } from './kept-compare-settings';
import { COMPARE_EVENTS_SETTING, COMPARE_SETTING } from './setting-keys';
import type { WorkingCopy } from './working-copy';

/** Rows read in one go: a few hundred audits' answers are a few megabytes. */
const CHUNK = 500;

/**
 * What a results file of all weeks up to `to` is made from: the plans of those weeks, their submitted audits with all answers,
 * their samples, every rubric
 * version, by which rules series are judged, and what the Board watches. Weeks before a report's period are in it,
 * because its charts and changes look back.
 */
export async function readReportSource(db: WorkingCopy, to: string, generatedAt: string): Promise<ResultsSource> {
  return db.transaction('r', tablesOf(db), async () => {
    const [planEntries, auditEntries, rubrics, samples, settings, events, board] = await Promise.all([
      db.plans.toArray(),
      db.audits.toArray(),
      db.rubrics.toArray(),
      db.samples.toArray(),
      db.settings.get(COMPARE_SETTING),
      db.settings.get(COMPARE_EVENTS_SETTING),
      boardOf(db),
    ]);
    const plans = planEntries.map(({ value }) => value).filter(({ week }) => week <= to);
    const wanted = new Set(plans.map(({ id }) => id));
    const audits = auditEntries
      .filter(({ planId, value }) => wanted.has(planId) && value.state !== 'draft')
      .map(({ value }) => value);
    return {
      generatedAt,
      plans,
      audits,
      answers: await answersOf(db, audits),
      rubrics: rubrics.map(({ value }) => value),
      samples: samples.map(({ value }) => value).filter(({ week }) => week <= to),
      settings: toCompareSettings(settings?.value.value),
      events: toCompareEvents(events?.value.value),
      ...board,
    };
  });
}

const tablesOf = (db: WorkingCopy) => [
  db.plans,
  db.audits,
  db.answers,
  db.rubrics,
  db.samples,
  db.settings,
  db.actions,
  db.risks,
  db.indicators,
];

async function boardOf(db: WorkingCopy): Promise<Pick<ResultsSource, 'actions' | 'risks' | 'indicators'>> {
  const [actions, risks, indicators] = await Promise.all([
    db.actions.toArray(),
    db.risks.toArray(),
    db.indicators.toArray(),
  ]);
  return {
    actions: actions.map(({ value }) => value),
    risks: risks.map(({ value }) => value),
    indicators: indicators.map(({ value }) => value),
  };
}

async function answersOf(db: WorkingCopy, audits: readonly { readonly id: string }[]): Promise<Answer[]> {
  const found: Answer[] = [];
  for (let start = 0; start < audits.length; start += CHUNK) {
    const rows = await db.answers.bulkGet(audits.slice(start, start + CHUNK).map(({ id }) => id));
    for (const row of rows) if (row !== undefined) found.push(...Object.values(row.answers));
  }
  return found;
}
