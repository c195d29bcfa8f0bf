import type { ReadDocument } from '../re-derive/read-document';
import { daysIn } from './days';
import { Known } from './known';
import { readIndicators } from './read-board';
import { readSentences } from './read-sentences';
import { readSeries } from './read-series';
import { readHeat, readTeams, readVoice, sectionsOf } from './read-tables';

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
  const heat = tables.find(({ header }) => header[0] === 'Section or criterion');
  const teams = tables.find(({ header }) => header[0] === 'Team');
  const voice = tables.find(({ header }) => header[0] === 'Criterion');
  const sections = heat === undefined ? [] : sectionsOf(heat);
  readSentences(known, texts);
  if (heat !== undefined) readHeat(known, heat);
  if (voice !== undefined) readVoice(known, voice);
  const criteria = sections.reduce((sum, one) => sum + one.criteria.length, 0);
  if (teams !== undefined) readTeams(known, teams, criteria);
  const days = (label: string) => daysIn(texts.find((text) => text.startsWith(`${label}:\t`)) ?? '');
  const period = days('Period');
  if (period === null) throw new Error('The document names no period.');
  const prefix = [...truth.keys()].some((key) => key.includes('|common:')) ? 'common:' : '';
  readSeries(known, items, { period, baseline: days('Compared with'), prefix, sections, addsUp, gained });
  readIndicators(known, items);
  return known;
}
