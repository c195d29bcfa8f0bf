import type { ReadDocument } from '../re-derive/read-document';
import { daysIn } from './days';
import { Known } from './known';
import { readActions } from './read-actions';
import { readIndicators } from './read-board';
import { isOverVersions, readChanges } from './read-changes';
import { readSentences } from './read-sentences';
import { readSeries } from './read-series';
import { readHeat, readTeams, readVoice, sectionsOf } from './read-tables';
import { readTrend } from './read-trend';

export interface Reading {
  readonly threshold: number;
  /** True counts by key: what the reader is held against, and which of them are small. */
  readonly truth: ReadonlyMap<string, number>;
  /** Whether each plan is audited once, so that stretches of a chart add up. */
  readonly addsUp: boolean;
  /** Criteria that the report's version of the rubric has and others of its charts have not, for whoever has the rubrics. */
  readonly gained: readonly string[];
}

/**
 * Everything that a finished document says of its counts, in tables, sentences, captions, charts and their workbooks, and how its
 * parts hang together. It knows how the report is written and nothing of how it was made.
 */
export function knownCounts({ items }: ReadDocument, { threshold, truth, addsUp, gained }: Reading): Known {
  const isSmall = (key: string) => (truth.get(key) ?? 0) < threshold;
  const known = new Known(threshold, isSmall);
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  const tables = items.filter((item) => item.kind === 'table');
  // Several where the files of one report are read as one.
  const headed = (heading: string) => tables.filter(({ header }) => header[0] === heading);
  const heat = headed('Section or criterion');
  const sections = heat[0] === undefined ? [] : sectionsOf(heat[0]);
  readSentences(known, texts);
  for (const table of heat) readHeat(known, table);
  for (const table of headed('Criterion')) readVoice(known, table);
  const criteria = sections.reduce((sum, one) => sum + one.criteria.length, 0);
  for (const table of headed('Team')) readTeams(known, table, criteria);
  const days = (label: string) => daysIn(texts.find((text) => text.startsWith(`${label}:\t`)) ?? '');
  const period = days('Period');
  if (period === null) throw new Error('The document names no period.');
  const prefix = [...truth.keys()].some((key) => key.includes('|common:')) ? 'common:' : '';
  readSeries(known, items, { period, baseline: days('Compared with'), prefix, sections, addsUp, gained });
  readTrend(known, items);
  readIndicators(known, items);
  readActions(known, texts, headed('Action'));
  // Last: what else is told says of which figures a change is.
  for (const table of heat) readChanges(known, table, { isOverVersions: isOverVersions(texts), prefix });
  return known;
}
